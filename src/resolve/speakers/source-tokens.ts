import { firstTokenFrom, TokenKind, type Tokens } from "../../segment/tokens.ts";
import type { Mention, Span } from "../../span.ts";
import { firstFrom } from "../find.ts";
import type { Context } from "./context.ts";

/** The tokens `[first, last)` of a source, and the names in it by their index in the list of all names. */
export type SourceTokens = {
  readonly first: number;
  readonly last: number;
  readonly names: readonly number[];
};

export const tokensOf = (tokens: Tokens, { start, end }: Span): { first: number; last: number } => ({
  first: firstTokenFrom(tokens, start),
  last: firstTokenFrom(tokens, end),
});

/** The source's tokens without marks at its edges, and the names in it. */
export function sourceTokens({ segments: { tokens }, people }: Context, source: Mention): SourceTokens {
  let { first, last } = tokensOf(tokens, source);
  while (
    last > first &&
    (tokens.norm[last - 1] === "," ||
      tokens.norm[last - 1] === "'s" ||
      tokens.kind[last - 1] === TokenKind.mark)
  )
    last--;
  while (first < last && tokens.kind[first] === TokenKind.mark) first++;
  const names: number[] = [];
  for (let n = firstFrom(people, source.start); n < people.length && people[n]!.start < source.end; n++)
    names.push(n);
  return { first, last, names };
}
