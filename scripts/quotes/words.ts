import { titleWords } from "./names.ts";

/** A run of letters and digits, or an acronym with its full stops: "Marsh", "F.B.I.". */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  /** Where it stands asks for a capital: at the start of a sentence or a quotation, in a heading. */
  readonly capitalPlace: boolean;
};

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const CONTRACTED_NOT = /^['’]t(?!\p{L})/u;

const LETTER_AND_APOSTROPHE = /\p{L}['’]$/u;

/** How many characters before a word are looked at. */
const WINDOW = 24;
/** A line is a heading when so many of its long words have a capital. */
const HEADING_SHARE = 0.7;
const HEADING_WORDS = 3;
const LONG_WORD = 4;

export const isCapitalised = (text: string): boolean => CAPITAL.test(text);

export function readWords(text: string): Word[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => readLine(line, index));
}

function readLine(line: string, offset: number): Word[] {
  // "Don’t" is no Don.
  const found = [...line.matchAll(WORD)].filter(
    ({ 0: word, index }) => !CONTRACTED_NOT.test(line.slice(index + word.length)),
  );
  const heading = isHeading(found.map(([word]) => word));
  return found.map(({ 0: text, index }) => ({
    start: offset + index,
    end: offset + index + text.length,
    text,
    key: text.toLowerCase(),
    capitalPlace: heading || startsSentence(line, index),
  }));
}

function isHeading(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= LONG_WORD);
  const capitals = long.filter(isCapitalised).length;
  return long.length >= HEADING_WORDS && capitals >= HEADING_SHARE * long.length;
}

/** Doubtful places count as starts: after a colon, a dash, any quotation mark. */
function startsSentence(line: string, start: number): boolean {
  const touching = line.slice(Math.max(0, start - WINDOW), start);
  if (LETTER_AND_APOSTROPHE.test(touching)) return false; // O'Hara
  const before = touching.trimEnd();
  if (before === "") return true;
  if (/[\p{L}\p{M}\p{N},;&/@#]$/u.test(before)) return false;
  if (before.endsWith("-")) return !/\p{L}-$/u.test(before); // pro-Marsh
  return !endsInAbbreviation(before);
}

/** "Mr. Marsh" and "Ada B. Marsh" start no sentence. */
function endsInAbbreviation(before: string): boolean {
  const word = /(?<!\p{L})(\p{L}{1,14})\.$/u.exec(before)?.[1];
  return (
    word !== undefined && (titleWords.has(word.toLowerCase()) || (word.length === 1 && isCapitalised(word)))
  );
}
