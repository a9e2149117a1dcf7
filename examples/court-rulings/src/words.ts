import { Shape, TokenKind, type Mention, type Segments, type Sentence } from "ontherecord";

export type { Mention };

/** Tokens `[first, last)`. */
export type Range = { readonly first: number; readonly last: number };

/** A sentence as the rules see it; every index is one into `segments.tokens`. */
export type Words = Range & {
  readonly segments: Segments;
  readonly headline: boolean;
  /** Tokens of dates, adverbs and splits of votes, which may stand anywhere: "The court on Monday upheld …". */
  readonly loose: ReadonlySet<number>;
  /** Tokens inside quotation marks: what somebody says of a court is no report of a ruling. */
  readonly quoted: ReadonlySet<number>;
};

export const sentenceOf = (segments: Segments, { first, last, block }: Sentence, quoted: ReadonlySet<number>): Words => ({
  ...{ segments, first, last, quoted },
  headline: segments.blocks[block]!.role === "title" || segments.blocks[block]!.role === "heading",
  loose: new Set(),
}); // prettier-ignore

export const quotedTokens = ({ zones }: Segments): ReadonlySet<number> =>
  new Set(zones.filter(({ depth }) => depth === 0).flatMap(tokensOf));

/** The token in lower case; "" outside the sentence. */
export const norm = ({ segments, first, last }: Words, i: number): string =>
  i >= first && i < last ? segments.tokens.norm[i]! : "";

export const isCapital = ({ segments, first, last }: Words, i: number): boolean =>
  i >= first && i < last && [Shape.capitalized, Shape.upper, Shape.mixed].some((shape) => shape === segments.tokens.shape[i]); // prettier-ignore

/** Commas, stops and dashes; not the hyphen inside a word, nor the mark of a currency. */
export function isPause({ segments: { tokens }, last }: Words, i: number): boolean {
  const kind = tokens.kind[i];
  if (i >= last || kind === TokenKind.mark) return true;
  if (kind !== TokenKind.punctuation) return false;
  return tokens.norm[i] !== "-" || tokens.end[i - 1] !== tokens.start[i];
}

export const mention = ({ segments: { text, tokens } }: Words, { first, last }: Range): Mention => {
  const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!];
  return { start, end, text: text.slice(start, end) };
};

/** The nearest token before `i` that is not loose; `words.first - 1` where there is none. */
export function before(words: Words, i: number): number {
  let k = i - 1;
  while (k >= words.first && words.loose.has(k)) k--;
  return k;
}

/** The nearest token from `i` on that is not loose. */
export function from(words: Words, i: number): number {
  let k = i;
  while (k < words.last && words.loose.has(k)) k++;
  return k;
}

export const tokensOf = ({ first, last }: Range): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
