import { createTagger } from "../../src/grammar/tagger/tagger.ts";
import { isFiniteVerb, type Tags } from "../../src/grammar/tagger/tags.ts";
import { candidatesFor, phrasesIn, type Candidates } from "../../src/grammar/subjects/candidates.ts";
import { SUBJECT_ROWS, subjectRows, type TaggedSentence } from "../../src/grammar/subjects/features.ts";
import { chooseSubject } from "../../src/grammar/subjects/subjects.ts";
import { createSequence, shuffle } from "../shuffle.ts";
import type { TaggedText } from "./corpus.ts";
import { learnTagger, timesOf } from "./learn.ts";
import { levelsOf } from "./levels.ts";

const FOLDS = 3;
const EPOCHS = 3;
const SEED = 5;
/** The largest weight; the table is small, so that finer ones cost little. */
const LEVELS = 63;

/** A finite verb as the tagger finds it, its candidates, and the token that heads its subject; below 0 there is none. */
export type SubjectCase = {
  readonly sentence: TaggedSentence;
  readonly candidates: Candidates;
  readonly head: number;
};

/**
 * Weights that choose subjects, by a ranking averaged perceptron. What a tagger makes of texts it has learned is too good
 * to learn from: the tags of each third come from one that has not seen it.
 */
export function learnSubjects(texts: readonly TaggedText[], report: (message: string) => void): Int8Array {
  const cases = Array.from({ length: FOLDS }, (_, fold) => {
    report(`subjects: tags of part ${fold + 1} of ${FOLDS}`);
    const tag = createTagger(learnTagger(texts.filter((_, i) => i % FOLDS !== fold), () => {})); // prettier-ignore
    return texts.filter((_, i) => i % FOLDS === fold).flatMap((text) => repeated(subjectCases(text, tag(text.segments)), timesOf(text))); // prettier-ignore
  }).flat();
  const state = { weights: new Int32Array(SUBJECT_ROWS), past: new Float64Array(SUBJECT_ROWS), step: 1 };
  const next = createSequence(SEED);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(cases, next);
    const wrong = cases.filter((one) => !learnCase(state, one)).length;
    report(`subjects: round ${epoch}: ${((100 * wrong) / cases.length).toFixed(1)} % wrong`);
  }
  return levelsOf(
    Float32Array.from(state.weights, (weight, i) => weight - state.past[i]! / state.step),
    LEVELS,
  );
}

const repeated = <T>(list: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => list).flat();

export function subjectCases({ segments, subjects }: TaggedText, tags: Tags): SubjectCase[] {
  const { tokens } = segments;
  return segments.sentences.flatMap(({ first, last }) => {
    const sentence = { tokens, tags, first, last };
    const phrases = phrasesIn(tokens, tags, first, last);
    const verbs = Array.from({ length: last - first }, (_, i) => first + i).filter((i) =>
      isFiniteVerb(tags, i),
    );
    return verbs.map((i) => ({
      sentence,
      candidates: candidatesFor(tokens, phrases, i),
      head: subjects[i]!,
    }));
  });
}

type State = { readonly weights: Int32Array; readonly past: Float64Array; step: number };

/** Whether the choice was right, or nothing could be: where the subject is no candidate nothing is learned. */
function learnCase(state: State, { sentence, candidates, head }: SubjectCase): boolean {
  state.step++;
  const chosen = chooseSubject(sentence, candidates, state.weights);
  const right = candidates.first.findIndex((first, c) => head >= first && head < candidates.last[c]!);
  if (chosen === right || (right < 0 && head >= 0)) return true;
  move(state, subjectRows(sentence, candidates, right), 1);
  move(state, subjectRows(sentence, candidates, chosen), -1);
  return false;
}

function move({ weights, past, step }: State, rows: readonly number[], by: number): void {
  for (const row of rows) {
    weights[row]! += by;
    past[row]! += by * step;
  }
}
