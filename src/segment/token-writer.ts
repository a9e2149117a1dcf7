import { FORMS, formNumber } from "../english/word-class.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

/** Collects tokens of one text into parallel arrays that grow as needed. */
export type TokenWriter = {
  /** Notes the token `[start, end)` and returns `end`, where reading goes on. */
  add(start: number, end: number, kind: number): number;
  finish(): Tokens;
};

export function createTokenWriter(text: string): TokenWriter {
  // News has a token every 4.6 characters or more; text that is all signs makes the arrays grow.
  let capacity = (text.length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let shapes = new Uint8Array(capacity);
  let forms = new Uint16Array(capacity);
  const norm: string[] = [];

  const grow = () => {
    capacity *= 2;
    [starts, ends] = [widened(starts, capacity), widened(ends, capacity)];
    [kinds, shapes] = [widened(kinds, capacity), widened(shapes, capacity)];
    forms = widened(forms, capacity);
  };

  return {
    add(start, end, kind) {
      const at = norm.length;
      if (at === capacity) grow();
      readSpelling(text, start, end, kind);
      starts[at] = start;
      ends[at] = end;
      kinds[at] = kind;
      shapes[at] = spelling.shape;
      forms[at] = spelling.form;
      norm.push(spelling.norm);
      return end;
    },
    finish: () => ({
      length: norm.length,
      start: starts.subarray(0, norm.length),
      end: ends.subarray(0, norm.length),
      kind: kinds.subarray(0, norm.length),
      shape: shapes.subarray(0, norm.length),
      norm,
      form: forms.subarray(0, norm.length),
    }),
  };
}

function widened<T extends Uint32Array | Uint16Array | Uint8Array>(from: T, capacity: number): T {
  const to = new (from.constructor as new (length: number) => T)(capacity);
  to.set(from);
  return to;
}

// News is written in few words: nearly all of an article's stood in those before it. What a text spells is read once in a
// process, and each form has a number by which what is known of it stands in an array, see `wordGate`.

const LONGEST = 24;
const MEAN_LENGTH = 8;
const SLOTS = 2 * FORMS;
/** A spelling is looked for in so many slots, so that a text made to collide costs no more than others. */
const PROBES = 6;

/** Of each spelling, by its number: where its characters are, its norm, shape and form; 0 is none. */
const characters = new Uint16Array(MEAN_LENGTH * FORMS);
const from = new Uint32Array(FORMS + 1);
const knownNorms: string[] = [""];
const knownShapes = new Uint8Array(FORMS);
const knownForms = new Uint16Array(FORMS);

const slots = new Uint16Array(SLOTS);

/** What the token that was read last is: written over by the next, as an object for each costs more than the reading. */
const spelling = { norm: "", shape: Shape.none as number, form: 0 };

/** Reads the token `[start, end)` of a text into `spelling`. */
function readSpelling(text: string, start: number, end: number, kind: number): void {
  const rare = kind === TokenKind.number || kind === TokenKind.link || end - start > LONGEST;
  const known = rare ? 0 : numberOf(text, start, end);
  if (known === 0) return readAnew(text.slice(start, end));
  spelling.norm = knownNorms[known]!;
  spelling.shape = knownShapes[known]!;
  spelling.form = knownForms[known]!;
}

/** The number of a spelling, given to it if it has none yet; 0 where no room is left. */
function numberOf(text: string, start: number, end: number): number {
  const first = slotOf(text, start, end);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (first + probe) % SLOTS;
    const known = slots[slot]!;
    if (known === 0) return (slots[slot] = keep(text.slice(start, end)));
    if (isSpelled(known, text, start, end)) return known;
  }
  return 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function slotOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSpelled(known: number, text: string, start: number, end: number): boolean {
  const first = from[known]!;
  if (from[known + 1]! - first !== end - start) return false;
  for (let i = start, k = first; i < end; i++, k++) if (characters[k] !== text.charCodeAt(i)) return false;
  return true;
}

function keep(word: string): number {
  const number = knownNorms.length;
  const first = from[number]!;
  if (number === FORMS || first + word.length > characters.length) return 0;
  for (let i = 0; i < word.length; i++) characters[first + i] = word.charCodeAt(i);
  from[number + 1] = first + word.length;
  readAnew(word.split("").join("")); // a copy: a part of a text would keep the whole text
  knownNorms.push(spelling.norm);
  knownShapes[number] = spelling.shape;
  knownForms[number] = formNumber(spelling.norm);
  return number;
}

function readAnew(word: string): void {
  const lower = word.toLowerCase();
  spelling.norm = lower.length > 1 && lower.includes("’") ? lower.replaceAll("’", "'") : lower; // a mark stays as it is
  spelling.shape = shapeOf(word, lower);
  spelling.form = 0;
}

/** `lower` is the word in lower case: a word that equals it has no capital. */
function shapeOf(word: string, lower: string): number {
  if (word === lower) return hasLetter(lower) ? Shape.lower : Shape.none;
  if (word.length === 1 || word.slice(1) === lower.slice(1)) return Shape.capitalized;
  return word === word.toUpperCase() ? Shape.upper : Shape.mixed;
}

/** Whether some letter stands in a text without capitals; digits, marks and scripts without case have none. */
function hasLetter(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= SMALL_A && first <= SMALL_Z) || lower !== lower.toUpperCase();
}

const SMALL_A = 97;
const SMALL_Z = 122;
