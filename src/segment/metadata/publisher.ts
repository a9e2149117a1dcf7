import type { Segments, TokenRange } from "../segments.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";

/** The agency in brackets of a dateline: "OSLO (Reuters) —". */
export function readPublisher(segments: Segments): string | null {
  const line = segments.blocks.find(({ role }) => role === "dateline");
  return [segments.dateline, line ?? null].reduce<string | null>(
    (found, range) => found ?? (range && bracketedAgency(segments, range)),
    null,
  );
}

const LONGEST_AGENCY = 5;

const isTitled = (tokens: Tokens, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (tokens.kind[i] !== TokenKind.word || tokens.shape[i] === Shape.lower) return false;
  return true;
};

function bracketedAgency({ text, tokens }: Segments, { first, last }: TokenRange): string | null {
  for (let i = first; i + 1 < last; i++) {
    if (tokens.norm[i] !== "(") continue;
    let end = i + 1;
    while (end < last && tokens.norm[end] !== ")") end++;
    if (end > i + 1 && end - i <= LONGEST_AGENCY && isTitled(tokens, i + 1, end))
      return text.slice(tokens.start[i + 1], tokens.end[end - 1]);
  }
  return null;
}
