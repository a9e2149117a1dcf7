import { agencyEnd } from "../blocks/names.ts";
import type { Segments, TokenRange } from "../segments.ts";
import { findInlineDateline } from "./inline-dateline.ts";

/** The agency in brackets of a dateline: "OSLO (Reuters) —". */
export function readPublisher(segments: Segments): string | null {
  const line = segments.blocks.find(({ role }) => role === "dateline");
  return [findInlineDateline(segments), line ?? null].reduce<string | null>(
    (found, range) => found ?? (range && bracketedAgency(segments, range)),
    null,
  );
}

function bracketedAgency({ text, tokens }: Segments, { first, last }: TokenRange): string | null {
  for (let i = first; i + 1 < last; i++) {
    if (tokens.norm[i] !== "(") continue;
    const end = agencyEnd(tokens, i + 1, last);
    if (end > i + 1) return text.slice(tokens.start[i + 1], tokens.end[end - 1]);
  }
  return null;
}
