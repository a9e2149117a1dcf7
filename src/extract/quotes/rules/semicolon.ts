// The union says 19 of 36 states have joined; the government puts the number at 12.

import { inZone, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

/** An indirect content ends at a semicolon: what follows may be another's. */
export function endAtSemicolon(passage: Passage, content: readonly Range[]): readonly Range[] {
  const ended: Range[] = [];
  for (const part of content) {
    const stop = semicolonIn(passage, part);
    ended.push(stop < 0 ? part : { ...part, last: stop });
    if (stop >= 0) break;
  }
  return ended;
}

function semicolonIn(passage: Passage, { first, last }: Range): number {
  for (let i = first + 1; i < last; i++) if (passage.tokens.norm[i] === ";" && !inZone(passage, i)) return i;
  return -1;
}
