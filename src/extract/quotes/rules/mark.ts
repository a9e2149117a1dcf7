// Her daughter shouted, “She is sorry!” before being led out.

import { Shape } from "../../../segment/tokens.ts";
import { auxiliaries, irregularPasts, prepositions } from "../../../english/speech/grammar.ts";
import { zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { markMore } from "../../../english/speech/rule-words.ts";

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…", "...", "?!"]);

/** A quotation that ends its sentence ends the content: what goes on with a small word is told by the article. */
export const endAtMark = (passage: Passage, content: readonly Range[]): readonly Range[] =>
  content.map((part) => {
    const last = zoneFrom(passage, part.first)?.last ?? part.last;
    return last < part.last && isOver(passage, last) ? { first: part.first, last } : part;
  });

function isOver({ tokens: { norm, shape } }: Passage, behind: number): boolean {
  const next = norm[behind]!;
  return (
    STOPS.has(norm[behind - 2]!) &&
    shape[behind] === Shape.lower &&
    (markMore.has(next) || prepositions.has(next) || (next === "and" && isVerb(norm[behind + 1] ?? "")))
  );
}

const isVerb = (norm: string): boolean =>
  auxiliaries.has(norm) || irregularPasts.has(norm) || norm.endsWith("ed");
