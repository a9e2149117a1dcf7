import type { Finder, Model } from "../src/extract/quotes/model/stored.ts";
import type { TrainingArticle } from "./corpus.ts";
import { readTrainingSet } from "./examples.ts";
import { learnForest } from "./forest.ts";
import { judgedCases } from "./judge.ts";
import { learnCues } from "./learn-cues.ts";
import { learnSpans } from "./learn-spans.ts";
import { readVocabulary, type Vocabulary } from "./word-table.ts";

/** The judge learns from candidates found by a finder that has not seen their articles: one in so many is held out. */
const FOLDS = 5;

/** A model and the tags that its word table counts in. */
export type Learned = { readonly model: Model; readonly tags: readonly string[] };

export function learn(articles: readonly TrainingArticle[], report: (message: string) => void): Learned {
  const vocabulary = readVocabulary(articles);
  const cases = Array.from({ length: FOLDS }, (_, fold) => {
    report(`fold ${fold + 1} of ${FOLDS}`);
    const held = articles.filter((_, i) => i % FOLDS === fold);
    const others = articles.filter((_, i) => i % FOLDS !== fold);
    return judgedCases(held, learnFinder(others, vocabulary));
  }).flat();
  report(`judge: ${cases.length} candidates`);
  const forest = learnForest(cases);
  report("cues and spans of all articles");
  return { model: { ...learnFinder(articles, vocabulary), forest }, tags: vocabulary.tags };
}

function learnFinder(articles: readonly TrainingArticle[], vocabulary: Vocabulary): Finder {
  const set = readTrainingSet(articles, vocabulary);
  return { ...set.lexicon, ...learnCues(set), spans: learnSpans(set) };
}
