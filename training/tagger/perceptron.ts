import { COLUMNS, opensAt } from "../../src/grammar/tagger/decode.ts";
import { EDGE_TAG, fillRows, ROWS, TEMPLATES } from "../../src/grammar/tagger/features.ts";
import { TAGS } from "../../src/grammar/tagger/tags.ts";
import { CLASSES, createWordReader, type WordView } from "../../src/grammar/tagger/words.ts";
import { createSequence, shuffle } from "../shuffle.ts";
import { UNTAGGED } from "./align.ts";
import type { TaggedText } from "./corpus.ts";
import type { Classes } from "./word-classes.ts";

export const EPOCHS = Number(process.env.EPOCHS ?? 4);
const SEED = 11;
const LEVELS = Number(process.env.LEVELS ?? 127);

type Lesson = { readonly view: WordView; readonly tags: Uint8Array; readonly first: number; readonly last: number };

/** Averaged perceptron (Collins 2002), greedy from left to right, with what it decided itself as the tags before. */
export function learnLevels(texts: readonly TaggedText[], { table, only }: Classes, report: (message: string) => void): Int8Array {
  const sure = Int8Array.from({ length: CLASSES }, (_, group) => only[group] ?? -1);
  const lessons = lessonsOf(texts, createWordReader(table));
  const next = createSequence(SEED);
  const weights = new Float32Array(ROWS * COLUMNS);
  const past = new Float64Array(ROWS * COLUMNS);
  const state = { weights, past, step: 1, wrong: 0, asked: 0 };
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(lessons, next);
    [state.wrong, state.asked] = [0, 0];
    for (const lesson of lessons) learnSentence(state, lesson, sure);
    report(`epoch ${epoch}: ${((100 * state.wrong) / state.asked).toFixed(2)} % of what was asked was wrong`);
  }
  return quantized(weights.map((weight, i) => weight - past[i]! / state.step));
}

function lessonsOf(texts: readonly TaggedText[], read: ReturnType<typeof createWordReader>): Lesson[] {
  const views = new Map<TaggedText, WordView>();
  return texts.flatMap((text) => {
    const view = views.get(text) ?? read(text.segments.tokens, opensAt(text.segments));
    views.set(text, view);
    return text.segments.sentences.map(({ first, last }) => ({ view, tags: text.tags, first, last }));
  });
}

type State = { readonly weights: Float32Array; readonly past: Float64Array; step: number; wrong: number; asked: number };
const rows = new Int32Array(TEMPLATES.length);
const scores = new Float64Array(TAGS);

function learnSentence(state: State, { view, tags, first, last }: Lesson, sure: Int8Array): void {
  let t2 = EDGE_TAG;
  let t1 = EDGE_TAG;
  for (let i = first; i < last; i++) {
    let tag = sure[view.group[i]!]!;
    if (tag < 0) {
      fillRows(view, first, last, i, t2, t1, rows);
      tag = bestTag(state.weights);
      const gold = tags[i]!;
      if (gold !== UNTAGGED) {
        state.asked++;
        state.step++;
        if (gold !== tag) {
          state.wrong++;
          move(state, gold, 1);
          move(state, tag, -1);
        }
      }
    }
    t2 = t1;
    t1 = tag;
  }
}

function bestTag(weights: Float32Array): number {
  scores.fill(0);
  for (let k = 0; k < rows.length; k++) {
    const at = rows[k]! * COLUMNS;
    for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[at + tag]!;
  }
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}

/** The sum of a weight over all steps is `weight * step - past`. */
function move({ weights, past, step }: State, tag: number, by: number): void {
  for (let k = 0; k < rows.length; k++) {
    const at = rows[k]! * COLUMNS + tag;
    weights[at]! += by;
    past[at]! += by * step;
  }
}

/** Eight bits a weight; scaled by the largest, as cutting the largest off costs more than coarseness does. */
function quantized(weights: Float32Array): any {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return (LEVELS > 127 ? Int16Array : Int8Array).from(weights, (weight) => Math.round((weight / largest) * LEVELS));
}
