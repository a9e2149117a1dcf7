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
