import { FORMS } from "../english/word-class.ts";

/**
 * What a token is. `mark` is whatever may be a quotation mark, apostrophes at a word's edge included;
 * `abbreviation` is a word that keeps its full stop: "Mr.", "U.S.", "J.".
 */
export const TokenKind = {
  word: 0,
  abbreviation: 1,
  number: 2,
  mark: 3,
  punctuation: 4,
  symbol: 5,
  link: 6,
} as const;

/** Letters of a token: lower case, Capitalised, UPPER (two or more), mixed ("iPhone", "McCain"), or none at all. */
export const Shape = { lower: 0, capitalized: 1, upper: 2, mixed: 3, none: 4 } as const;

/** The article's tokens as parallel arrays in text order; every index anywhere is an index into these. */
export type Tokens = {
  readonly length: number;
  /** Offsets into the text in UTF-16 code units; `end` is exclusive. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** A `TokenKind` each. */
  readonly kind: Uint8Array;
  /** A `Shape` each. */
  readonly shape: Uint8Array;
  /** The token in lower case, a word's apostrophes straight: what lexicons are asked about. Marks stay as they are. */
  readonly norm: readonly string[];
  /** The number that the norm has in this process, for `wordGate`; 0 where it has none, as figures and links. */
  readonly form: Uint16Array;
};

/** Index of the first token that starts at `offset` or later; `tokens.length` when there is none. */
export function firstTokenFrom({ start }: Tokens, offset: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Most words of an article matter to no rule. What a lexicon says of a word is asked once for each form: every other token
// of that form costs a step in an array, where a look-up in a set costs ten.

const [NO, YES] = [1, 2];

/** Whether `holds` of the norm of token `i`, which must be one of the text's: `wordGate((norm) => months.has(norm))`. */
export function wordGate(holds: (norm: string) => boolean): (tokens: Tokens, i: number) => boolean {
  const answers = new Uint8Array(FORMS);
  return ({ form, norm }, i) => {
    const own = form[i]!;
    if (own === 0) return holds(norm[i]!);
    return (answers[own] ||= holds(norm[i]!) ? YES : NO) === YES;
  };
}

/** What `read` makes of the norm of token `i`, the same object each time; null where it makes nothing of it. */
export function wordReader<T extends object | string | null>(
  read: (norm: string) => T,
): (tokens: Tokens, i: number) => T {
  const answers = new Array<T | undefined>(FORMS);
  return ({ form, norm }, i) => {
    const own = form[i]!;
    const known = answers[own];
    if (known !== undefined) return known;
    const answer = read(norm[i]!);
    if (own > 0) answers[own] = answer;
    return answer;
  };
}
