import type { DatedScope } from "./figure.ts";
import type { Segments, Sentence } from "../../segment/segments.ts";
import { Shape, TokenKind } from "../../segment/tokens.ts";
import type { DateMention } from "../dates/schema.ts";

export const scopeOf = (
  segments: Segments,
  sentence: Sentence,
  dates: readonly DateMention[],
): DatedScope => ({
  text: segments.text,
  tokens: segments.tokens,
  first: sentence.first,
  last: sentence.last,
  headline: isTitleCase(segments, sentence),
  dates,
  dateAt: tokensOf(segments, sentence, dates),
});

/** The date each token of a sentence belongs to. */
function tokensOf(
  { tokens }: Segments,
  { first, last }: Sentence,
  dates: readonly DateMention[],
): ReadonlyMap<number, DateMention> {
  const dateAt = new Map<number, DateMention>();
  let d = 0;
  for (let i = first; i < last && d < dates.length; i++) {
    while (d < dates.length && dates[d]!.end <= tokens.start[i]!) d++;
    if (d < dates.length && dates[d]!.start <= tokens.start[i]!) dateAt.set(i, dates[d]!);
  }
  return dateAt;
}

/** Most words of four letters and more begin with a capital. */
function isTitleCase({ tokens }: Segments, { first, last }: Sentence): boolean {
  let [long, capital] = [0, 0];
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4) continue;
    long++;
    if (tokens.shape[i] !== Shape.lower) capital++;
  }
  return long > 2 && capital > long * 0.7;
}
