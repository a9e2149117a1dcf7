// What a tag is decided by: the words, classes and endings round a token, and the two tags before it. Each template gives a
// number, the row of weights that it asks for.

import { TAGS, type Tags } from "./tags.ts";
import { EDGE, type WordReader, type WordView } from "./words.ts";
import type { Segments, Sentence } from "../../segment/segments.ts";
import { TokenKind } from "../../segment/tokens.ts";

const ROW_BITS = 15;
export const ROWS = 2 ** ROW_BITS;
/** Weights of a row stand side by side, one a tag, with room for a round number of them. */
export const COLUMNS = 24;
/** Stands for the tag before the first word of a sentence. */
export const EDGE_TAG = TAGS;

/** How many templates there are, see `fillRows`. */
export const TEMPLATES = 14;

const ODD = 0x9e3779b1;
const OTHER_ODD = 0x85ebca6b;
const SPREAD = 15;

/** The row of a template's value: bits are spread twice, as tags and classes are small numbers. */
function row(template: number, value: number): number {
  const mixed = Math.imul(value ^ Math.imul(template + 1, OTHER_ODD), ODD);
  return Math.imul(mixed ^ (mixed >>> SPREAD), OTHER_ODD) >>> (32 - ROW_BITS);
}

const pair = (a: number, b: number): number => (Math.imul(a, ODD) + b) | 0;

/** Writes into `rows` those of token `i` in the sentence `[first, last)`, after the tags `t2` and `t1`. */
export function fillRows(
  view: WordView,
  first: number,
  last: number,
  i: number,
  t2: number,
  t1: number,
  rows: Int32Array,
): void {
  const { word, near, group, ending, way } = view;
  const [isFirst, isLast] = [i === first, i + 1 === last];
  const before = isFirst ? EDGE.near : near[i - 1]!;
  const class0 = group[i]!;
  const class1 = isLast ? EDGE.group : group[i + 1]!;
  const ways = (isFirst ? 0 : way[i - 1]! + 1) * 64 + way[i]! * 8 + (isLast ? 0 : way[i + 1]! + 1);
  rows[0] = row(0, word[i]!); // word 0
  rows[1] = row(1, pair(t2, t1)); // tags -2 -1
  rows[2] = row(2, pair(class0, t1)); // class 0, tag -1
  rows[3] = row(3, pair(class0, class1)); // class 0, class 1
  rows[4] = row(4, before); // word -1
  rows[5] = row(5, isLast ? EDGE.near : near[i + 1]!); // word 1
  rows[6] = row(6, pair(word[i]!, class1)); // word 0, class 1
  rows[7] = row(7, pair(before, class0)); // word -1, class 0
  rows[8] = row(8, i - 2 >= first ? near[i - 2]! : EDGE.near); // word -2
  rows[9] = row(9, pair(ending[i]!, way[i]!)); // ending 0, way 0
  rows[10] = row(10, pair(ending[i]!, t1)); // ending 0, tag -1
  rows[11] = row(11, ways); // ways -1 0 1
  rows[12] = row(12, pair(isLast ? 0 : ending[i + 1]!, class0)); // ending 1, class 0
  rows[13] = row(13, pair(class0, i + 2 < last ? group[i + 2]! : EDGE.group)); // class 0, class 2
}

/** 1 for the first word of each sentence and for whatever follows a quotation mark. */
export function openingTokens({ tokens: { kind, length }, sentences }: Segments): Uint8Array {
  const opens = new Uint8Array(length);
  for (let i = 1; i < length; i++) if (kind[i - 1] === TokenKind.mark) opens[i] = 1;
  for (const { first, last } of sentences) {
    let i = first;
    while (i < last && kind[i]! >= TokenKind.mark) i++;
    if (i < last) opens[i] = 1;
  }
  return opens;
}

/** What tags are decided with: weights, `ROWS` times `COLUMNS`, and of each class the tag of all its words, or `NO_TAG`. */
export type Decider = { readonly only: Int8Array; readonly levels: Int8Array | Int32Array };
export const NO_TAG = -1;

/** A text that is tagged sentence by sentence, as they are asked for: `tags` holds 0 where none was. */
export type Tagging = { readonly tags: Tags; readonly tag: (sentence: Sentence) => void };

/** Reads all words, and tags none yet. */
export function taggingOf(segments: Segments, read: WordReader, decider: Decider): Tagging {
  const tags = new Uint8Array(segments.tokens.length);
  const view = read(segments.tokens, openingTokens(segments));
  const done = new Set<number>();
  const tag = ({ first, last }: Sentence): void => {
    if (done.has(first)) return;
    done.add(first);
    tagSentence(view, decider, first, last, tags);
  };
  return { tags, tag };
}

/** From left to right, each token by what was decided before it. */
function tagSentence(view: WordView, decider: Decider, first: number, last: number, tags: Tags): void {
  let [t2, t1] = [EDGE_TAG, EDGE_TAG];
  for (let i = first; i < last; i++) {
    const tag = tagOf(view, decider, first, last, i, t2, t1);
    tags[i] = tag;
    t2 = t1;
    t1 = tag;
  }
}

/** The rows that the last word which was decided asked for. */
export const rows = new Int32Array(TEMPLATES);
const scores = new Int32Array(TAGS);

/** The tag of token `i`: that of its class, else the one whose weights are highest in sum; then `rows` are its rows. */
export function tagOf(
  view: WordView,
  { only, levels }: Decider,
  first: number,
  last: number,
  i: number,
  t2: number,
  t1: number,
): number {
  const sure = only[view.group[i]!]!;
  if (sure !== NO_TAG) return sure;
  fillRows(view, first, last, i, t2, t1, rows);
  scores.fill(0);
  for (let k = 0; k < TEMPLATES; k++) {
    const at = rows[k]! * COLUMNS;
    for (let tag = 0; tag < TAGS; tag++) scores[tag]! += levels[at + tag]!;
  }
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}
