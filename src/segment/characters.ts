/** What one UTF-16 code unit may begin. */
export const Class = {
  space: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  mark: 4,
  punctuation: 5,
  symbol: 6,
} as const;

const SPACE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const APOSTROPHES = "'’ʼ";
const MARKS = '"“”„‟«»‘‚‛‹›`´';
const PUNCTUATION = ".,;:!?…()[]{}-–—‐‑‒―/¡¿•";

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (code < 32 || SPACE.test(char)) return Class.space;
  if (LETTER.test(char)) return Class.letter;
  if (DIGIT.test(char)) return Class.digit;
  if (APOSTROPHES.includes(char)) return Class.apostrophe;
  if (MARKS.includes(char)) return Class.mark;
  return PUNCTUATION.includes(char) ? Class.punctuation : Class.symbol;
}

// Asked once per character of every article: a table of the whole plane (64 kB), filled as characters turn up.
const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the code unit at `i`; `Class.space` past the end. */
export function classAt(text: string, i: number): number {
  if (i >= text.length) return Class.space;
  const code = text.charCodeAt(i);
  const known = table[code]!;
  return known === UNKNOWN ? (table[code] = classify(code)) : known;
}

export const isLetterAt = (text: string, i: number): boolean => classAt(text, i) === Class.letter;
export const isDigitAt = (text: string, i: number): boolean => classAt(text, i) === Class.digit;
export const isSpaceAt = (text: string, i: number): boolean => classAt(text, i) === Class.space;
export const isApostropheAt = (text: string, i: number): boolean => classAt(text, i) === Class.apostrophe;
