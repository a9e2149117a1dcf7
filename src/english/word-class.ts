// What is known of a word is asked once for each form of a process: every other token of that form costs one step in an
// array, where a look-up in a set costs ten. A class is a bit of the form's row.

import type { SpeechAct } from "../extract/quotes/schema.ts";

/** Words by what they do. A word stands under one act only, its commonest; its row says what changes it. */
export type WordsByAct = Readonly<Partial<Record<SpeechAct, string>>>;

/** Forms have numbers below this one; a form that came when all were given has none. */
export const FORMS = 2 ** 14;
/** A row holds so many classes, 32 to a number. */
const ROW = 20;
const BITS = 32;

/** Words as tokens have them: the norm of each, and the number of its form; 0 where it has none, as figures and links. */
export type Words = { readonly form: Uint16Array; readonly norm: readonly string[] };

/** Words of one class, in lower case with straight apostrophes; `at` asks about token `i` of a text, which must be one. */
export type WordClass = ReadonlySet<string> & { readonly at: (words: Words, i: number) => boolean };

const classes: WordClass[] = [];
const norms: string[] = [""];
const numbers = new Map<string, number>();
const rows = new Uint32Array(FORMS * ROW);

/** The words of all parts without a bit of their own: what classes are put together of, and what no token is asked about. */
export const words = (...parts: readonly (string | Iterable<string>)[]): Set<string> =>
  addAll(new Set(), parts);

function addAll(set: Set<string>, parts: readonly (string | Iterable<string>)[]): Set<string> {
  for (const part of parts)
    for (const word of typeof part === "string" ? part.split(" ") : part) set.add(word);
  return set;
}

/**
 * The class of the words of all parts: `wordClass("the a an", possessives)`. A string holds words with spaces between.
 * @throws RangeError when there are more classes than a row has room for.
 */
export function wordClass(...parts: readonly (string | Iterable<string>)[]): WordClass {
  const set = words(...parts);
  const number = classes.length;
  if (number === ROW * BITS) throw new RangeError(`english: more than ${number} word classes; widen ROW`);
  const place = number >> 5;
  const bit = 1 << (number & 31);
  const at = ({ form, norm }: Words, i: number): boolean => {
    const own = form[i]!;
    return own === 0 ? set.has(norm[i]!) : (rows[own * ROW + place]! & bit) !== 0;
  };
  const made = Object.assign(set, { at });
  classes.push(made);
  if (norms.length > 1) index(made, number);
  return made;
}

/** The words of a class without those of others. */
export const except = (
  all: Iterable<string>,
  ...others: readonly (string | Iterable<string>)[]
): WordClass => {
  const left = new Set(all);
  for (const other of others)
    for (const word of typeof other === "string" ? other.split(" ") : other) left.delete(word);
  return wordClass(left);
};

/** A class of a table by its name there, with the words of others: `word("opener", coordinators)`. */
type Table = (name: string, ...others: readonly Iterable<string>[]) => WordClass;

/**
 * Words that belong to several classes, each word once: a row names the classes and then the words of just these.
 *
 *     wordTable(`
 *       opener: however so
 *       opener time: now then
 *     `)
 *
 * @throws RangeError when the table has no class of a name.
 */
export const wordTable = (rows: string): Table => tableOf(rows, " ");

/** The same of phrases, which commas part: `line prompt: read more, see also`. */
export const phraseTable = (rows: string): Table => tableOf(rows, ",");

function tableOf(rows: string, between: string): Table {
  const classes = new Map<string, string[]>();
  for (const [names, words] of rowsOf(rows, between))
    for (const name of names) {
      const known = classes.get(name);
      if (known) known.push(...words);
      else classes.set(name, [...words]);
    }
  return (name, ...others) => {
    const words = classes.get(name);
    if (!words) throw new RangeError(`english: no class ${name} in the table`);
    return wordClass(words, ...others);
  };
}

/** Each row's class names and words; a line without a colon goes on. */
function rowsOf(rows: string, between: string): [names: string[], words: string[]][] {
  const found: [string[], string[]][] = [];
  for (const line of rows.trim().split("\n")) {
    const colon = line.indexOf(":");
    if (colon >= 0) found.push([line.slice(0, colon).trim().split(" "), []]);
    for (const word of line.slice(colon + 1).split(between)) {
      const plain = word.trim();
      if (plain !== "") found.at(-1)![1].push(plain);
    }
  }
  return found;
}

/** The words of each row by the row's number, from 1: months, ordinals. */
export const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, i) => row.split(" ").map((word): [string, number] => [word, i + 1])));

/** The first word of each row: that in full, where its short forms follow. */
export const fullForms = (rows: readonly string[]): WordClass =>
  wordClass(rows.map((row) => row.split(" ")[0]!));

/** Those with a full stop: "jan.", "a.m." */
export const dotted = (words: Iterable<string>): WordClass =>
  wordClass([...words].filter((word) => word.endsWith(".")));

/** The classes of each word, by their numbers: made when the first form is numbered, as most of a start needs none. */
const classesOf = new Map<string, number[]>();

/** The number of a norm in this process, given to it when it is met first; 0 when all are given. */
export function formNumber(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (norms.length === FORMS) return 0;
  if (norms.length === 1) classes.forEach(index);
  const form = norms.push(norm) - 1;
  numbers.set(norm, form);
  for (const number of classesOf.get(norm) ?? NONE) mark(form, number);
  return form;
}

const NONE: readonly number[] = [];

function mark(form: number, number: number): void {
  rows[form * ROW + (number >> 5)]! |= 1 << (number & 31);
}

/** Adds a class to what is known of its words, and marks the forms among them that have numbers. */
function index(words: WordClass, number: number): void {
  for (const word of words) {
    const known = classesOf.get(word);
    if (known) known.push(number);
    else classesOf.set(word, [number]);
    const form = numbers.get(word);
    if (form !== undefined) mark(form, number);
  }
}
