import type { Span } from "../span.ts";

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether an offset stands between the two halves of one character: "🚢" is two code units and one code point. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

/**
 * Turns offsets that count UTF-16 code units into such that count code points. One pass over the text, then a look-up
 * an offset; half a character in front of an offset counts as one.
 */
export function codePointOffsets(text: string): (span: Span) => Span {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (splitsPair(text, i) ? 0 : 1);
  return ({ start, end }) => ({ start: before[start]!, end: before[end]! });
}

/** At most so many characters in front of an offset; of no character only a half. */
export function charactersBefore(text: string, offset: number, most: number): string {
  let start = offset;
  for (let left = most; left > 0 && start > 0; left--) start -= splitsPair(text, start - 1) ? 2 : 1;
  return text.slice(start, offset);
}

/** At most so many characters from an offset on; of no character only a half. */
export function charactersAfter(text: string, offset: number, most: number): string {
  let end = offset;
  for (let left = most; left > 0 && end < text.length; left--) end += splitsPair(text, end + 1) ? 2 : 1;
  return text.slice(offset, end);
}
/** A text that can be written as UTF-8: half a character, as a careless cut leaves it, becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\uFFFD");
