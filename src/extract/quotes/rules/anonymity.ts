// It would close, an official said on condition of anonymity because the plan is secret.

import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { anonymityReasons } from "../../../english/speech/rule-words.ts";

const NEAR = 3;

/** Why somebody would not be named is no part of what was said. */
export function withoutExcuse({ tokens: { norm } }: Passage, content: readonly Range[]): readonly Range[] {
  const said = content.filter(({ first }) => !(anonymityReasons.has(norm[first]!) && isExcused(norm, first)));
  return said.length > 0 ? said : content;
}

function isExcused(norm: readonly string[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--)
    if (norm[i] === "anonymity" || norm[i] === "named" || norm[i] === "identified") return true;
  return false;
}
