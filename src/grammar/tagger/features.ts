// What a tag is decided by: the words, classes and endings round a token, and the two tags before it. Each template gives a
// number, the row of weights that it asks for.
import { TAGS } from "./tags.ts";
import { EDGE, type WordView } from "./words.ts";

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
