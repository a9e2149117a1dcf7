// What is known of a word is asked once for each form of a process: every other token of that form costs one step in an
// array, where a look-up in a set costs ten. A class is a bit of the form's row.

import { later, lazy } from "../text/lazy.ts";
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

const classes: WordClass[] = [];
const norms: string[] = [""];
const numbers = new Map<string, number>();
const rows = new Uint32Array(FORMS * ROW);

/** What words are put together of: a string holds words with spaces between. */
type Parts = readonly (string | Iterable<string>)[];

const wordsOf = (part: string | Iterable<string>): Iterable<string> =>
  typeof part === "string" ? part.split(" ") : part;

/**
 * A set that is put together when it is first asked for, as importing the library is to cost little. A class, and no closures:
 * an article asks some ten thousand times, and V8 inlines what is the same for all.
 */
class LazySet extends Set<string> {
  private parts: Parts | null;

  constructor(parts: Parts) {
    super();
    this.parts = parts;
  }

  private filled(): this {
    const { parts } = this;
    this.parts = null;
    for (const part of parts ?? []) for (const word of wordsOf(part)) this.add(word);
    return this;
  }

  override has(word: string): boolean {
    if (this.parts !== null) this.filled();
    return super.has(word);
  }
  override get size(): number {
    this.filled();
    return super.size;
  }
  override values(): SetIterator<string> {
    this.filled();
    return super.values();
  }
  override keys(): SetIterator<string> {
    return this.values();
  }
  override entries(): SetIterator<[string, string]> {
    this.filled();
    return super.entries();
  }
  override [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }
  override forEach(each: (word: string, same: string, all: Set<string>) => void): void {
    this.filled();
    super.forEach(each);
  }
}

class BitSet extends LazySet {
  private readonly place: number;
  private readonly bit: number;

  constructor(parts: Parts, number: number) {
    super(parts);
    this.place = number >> 5;
    this.bit = 1 << (number & 31);
  }

  at({ form, norm }: Words, i: number): boolean {
    const own = form[i]!;
    return own === 0 ? this.has(norm[i]!) : (rows[own * ROW + this.place]! & this.bit) !== 0;
  }
}

/** Words of one class, in lower case with straight apostrophes; `at` asks about token `i` of a text, which must be one. */
export type WordClass = ReadonlySet<string> & { at(words: Words, i: number): boolean };

/** The words of all parts without a bit of their own: what classes are put together of, and what no token is asked about. */
export const words = (...parts: Parts): ReadonlySet<string> => new LazySet(parts);

/**
 * The class of the words of all parts: `wordClass("the a an", possessives)`.
 * @throws RangeError when there are more classes than a row has room for.
 */
export function wordClass(...parts: Parts): WordClass {
  const number = classes.length;
  if (number === ROW * BITS) throw new RangeError(`english: more than ${number} word classes; widen ROW`);
  const made = new BitSet(parts, number);
  classes.push(made);
  if (norms.length > 1) index(made, number);
  return made;
}

/** The words of a class without those of others. */
export const except = (all: Iterable<string>, ...others: Parts): WordClass =>
  wordClass(
    later(() => {
      const left = new Set(all);
      for (const other of others) for (const word of wordsOf(other)) left.delete(word);
      return left;
    }),
  );

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
 * A class that the table has not is told of by a RangeError when its words are first asked for.
 */
export const wordTable = (rows: string): Table => tableOf(rows, " ");

/** The same of phrases, which commas part: `line prompt: read more, see also`. */
export const phraseTable = (rows: string): Table => tableOf(rows, ",");

function tableOf(rows: string, between: string): Table {
  const read = lazy(() => classesIn(rowsOf(rows, between)));
  return (name, ...others) =>
    wordClass(
      later(() => {
        const own = read().get(name);
        if (!own) throw new RangeError(`english: no class ${name} in the table`);
        return own;
      }),
      ...others,
    );
}

function classesIn(rows: readonly (readonly [names: string[], words: string[]])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [names, own] of rows)
    for (const name of names) {
      const known = found.get(name);
      if (known) known.push(...own);
      else found.set(name, [...own]);
    }
  return found;
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
  wordClass(later(() => rows.map((row) => row.split(" ")[0]!)));

/** Those with a full stop: "jan.", "a.m." */
export const dotted = (words: Iterable<string>): WordClass =>
  wordClass(later(() => [...words].filter((word) => word.endsWith("."))));

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
