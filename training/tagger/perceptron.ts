import {
  COLUMNS,
  EDGE_TAG,
  NO_TAG,
  ROWS,
  TEMPLATES,
  openingTokens,
  rows,
  tagOf,
  type Decider,
} from "../../src/grammar/tagger/decode.ts";
import { createWordReader, type WordView } from "../../src/grammar/tagger/words.ts";
import { createSequence, shuffle } from "../shuffle.ts";
import { UNTAGGED } from "./align.ts";
import type { TaggedText } from "./corpus.ts";
import { levelsOf } from "./levels.ts";
import type { Classes } from "./word-classes.ts";

export const EPOCHS = 4;
const SEED = 11;
type Lesson = {
  readonly view: WordView;
  readonly tags: Uint8Array;
  readonly first: number;
  readonly last: number;
};
type State = { readonly weights: Int32Array; readonly past: Float64Array; step: number; wrong: number };

/**
 * Weights by the averaged perceptron (Collins 2002), greedy from left to right, with what it decided itself as the tags
 * before a token; each text as often as `timesOf` says.
 */
export function learnLevels(
  texts: readonly TaggedText[],
  { table, only }: Classes,
  timesOf: (text: TaggedText) => number,
  report: (message: string) => void,
): Int8Array {
  const read = createWordReader(table);
  const lessons = texts.flatMap((text) =>
    lessonsOf(text, read(text.segments.tokens, openingTokens(text.segments)), timesOf(text)),
  );
  const state: State = {
    weights: new Int32Array(ROWS * COLUMNS),
    past: new Float64Array(ROWS * COLUMNS),
    step: 1,
    wrong: 0,
  };
  const next = createSequence(SEED);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const stepBefore = state.step;
    state.wrong = 0;
    shuffle(lessons, next);
    for (const lesson of lessons) learnSentence(state, { only, levels: state.weights }, lesson);
    report(
      `round ${epoch}: ${((100 * state.wrong) / (state.step - stepBefore)).toFixed(1)} % wrong of what is decided`,
    );
  }
  return levelsOf(Float32Array.from(state.weights, (weight, i) => weight - state.past[i]! / state.step));
}

function lessonsOf({ segments, tags }: TaggedText, view: WordView, times: number): Lesson[] {
  const lessons = segments.sentences.map(({ first, last }) => ({ view, tags, first, last }));
  return Array.from({ length: times }, () => lessons).flat();
}

function learnSentence(state: State, decider: Decider, { view, tags, first, last }: Lesson): void {
  let [t2, t1] = [EDGE_TAG, EDGE_TAG];
  for (let i = first; i < last; i++) {
    const tag = tagOf(view, decider, first, last, i, t2, t1);
    const isDecided = decider.only[view.group[i]!] === NO_TAG;
    if (isDecided && tags[i] !== UNTAGGED) learnToken(state, tags[i]!, tag);
    t2 = t1;
    t1 = tag;
  }
}

function learnToken(state: State, gold: number, tag: number): void {
  state.step++;
  if (gold === tag) return;
  state.wrong++;
  move(state, gold, 1);
  move(state, tag, -1);
}

/** The mean of a weight over all steps is `weight - past / step`. */
function move({ weights, past, step }: State, tag: number, by: number): void {
  for (let k = 0; k < TEMPLATES; k++) {
    const at = rows[k]! * COLUMNS + tag;
    weights[at]! += by;
    past[at]! += by * step;
  }
}
