// News is written in few words: nearly all of an article's stood in those before it. What a text spells is read once in a
// process, and each form has a number by which what is known of it stands in an array, see `word-gate.ts`.
import { FORMS, formNumber } from "../english/word-class.ts";
import { Shape, TokenKind } from "./tokens.ts";

const LONGEST = 24;
const MEAN_LENGTH = 8;
const SLOTS = 2 * FORMS;
/** A spelling is looked for in so many slots, so that a text made to collide costs no more than others. */
const PROBES = 6;

/** Of each spelling, by its number: where its characters are, its norm, shape and form; 0 is none. */
const characters = new Uint16Array(MEAN_LENGTH * FORMS);
const from = new Uint32Array(FORMS + 1);
const norms: string[] = [""];
const shapes = new Uint8Array(FORMS);
const forms = new Uint16Array(FORMS);

const slots = new Uint16Array(SLOTS);

/** What the token that was read last is: written over by the next, as an object for each costs more than the reading. */
export const spelling = { norm: "", shape: Shape.none as number, form: 0 };

/** Reads the token `[start, end)` of a text into `spelling`. */
export function readSpelling(text: string, start: number, end: number, kind: number): void {
  const rare = kind === TokenKind.number || kind === TokenKind.link || end - start > LONGEST;
  const known = rare ? 0 : numberOf(text, start, end);
  if (known === 0) return readAnew(text.slice(start, end));
  spelling.norm = norms[known]!;
  spelling.shape = shapes[known]!;
  spelling.form = forms[known]!;
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
  const number = norms.length;
  const first = from[number]!;
  if (number === FORMS || first + word.length > characters.length) return 0;
  for (let i = 0; i < word.length; i++) characters[first + i] = word.charCodeAt(i);
  from[number + 1] = first + word.length;
  readAnew(word.split("").join("")); // a copy: a part of a text would keep the whole text
  norms.push(spelling.norm);
  shapes[number] = spelling.shape;
  forms[number] = formNumber(spelling.norm);
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
