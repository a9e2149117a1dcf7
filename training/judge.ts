import { candidateFeatures } from "../src/extract/quotes/model/candidate-features.ts";
import { findCandidates } from "../src/extract/quotes/model/candidates.ts";
import { readItems } from "../src/extract/quotes/model/items.ts";
import { readPatterns } from "../src/extract/quotes/find/patterns.ts";
import type { Finder } from "../src/extract/quotes/model/stored.ts";
import type { TrainingArticle } from "./corpus.ts";
import type { JudgedCase } from "./forest.ts";
import { rightOnes } from "./match.ts";

/** Trees learn from some candidates more than they will judge: more of those that stand at the edge. */
const LOWEST_CUE_SCORE = -1.5;

/** The candidates that a finder sees in articles it has not learned from, each with whether it is right. */
export function judgedCases(articles: readonly TrainingArticle[], finder: Finder): JudgedCase[] {
  return articles.flatMap(({ passage, gold }) => {
    const items = readItems(passage, finder, readPatterns(passage));
    const candidates = findCandidates(items, finder, LOWEST_CUE_SCORE);
    const spans = candidates.map(({ source, content }) => ({ source: source ? [source] : [], content }));
    const right = rightOnes(passage.tokens, gold, spans);
    return candidateFeatures(passage, items, candidates).map((row, i) => ({ row, target: right[i] ? 1 : 0 }));
  });
}
