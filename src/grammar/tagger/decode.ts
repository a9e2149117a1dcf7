import type { Segments, Sentence } from "../../segment/segments.ts";
import { TokenKind } from "../../segment/tokens.ts";
import { COLUMNS, EDGE_TAG, fillRows, TEMPLATES } from "./features.ts";
import { TAGS, type Tags } from "./tags.ts";
import type { WordReader, WordView } from "./words.ts";

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
