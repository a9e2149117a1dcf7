// “the Ministry of Health and Welfare”, “Ana van der Berg”, “Kim Sang-ho”, “al-Sabri”: words with a capital that belong together.
import type { Tokens } from "../segment/tokens.ts";
import { firstOf } from "../text/rule.ts";
import { organizationHeads } from "../english/bodies/nouns.ts";
import { openingParticles, plainOpeners } from "../english/persons/names.ts";
import { joints, type OpenRun } from "./joints.ts";
import { isNameToken, opensSentence } from "./words.ts";

/** Tokens `[first, last)` of one run of capitals. */
export type Run = { readonly first: number; readonly last: number };

const LONGEST = 16;

/** The runs of capitals among the tokens `[first, last)` of a sentence. */
export function findRuns(tokens: Tokens, first: number, last: number): Run[] {
  const runs: Run[] = [];
  for (let i = first; i < last; i++) {
    if (!startsRun(tokens, i, last) || (plainOpeners.has(tokens.norm[i]!) && opensSentence(tokens, i, first)))
      continue;
    const end = runEnd(tokens, i, last);
    runs.push({ first: i, last: end });
    i = end - 1;
  }
  return runs;
}

/** A capital, or a particle before one: "de Graaf", "al-Sabri". */
function startsRun(tokens: Tokens, i: number, last: number): boolean {
  if (isNameToken(tokens, i)) return true;
  if (!openingParticles.at(tokens, i)) return false;
  const next = tokens.norm[i + 1] === "-" ? i + 2 : i + 1;
  return next < last && isNameToken(tokens, next);
}

function runEnd(tokens: Tokens, first: number, last: number): number {
  const opening = isNameToken(tokens, first) ? first + 1 : first + (tokens.norm[first + 1] === "-" ? 3 : 2);
  const run: OpenRun = { tokens, first, limit: Math.min(last, first + LONGEST), end: first, hasHead: false };
  for (
    let next: number | null = opening;
    next !== null;
    next = run.end < run.limit ? firstOf(joints, run) : null
  ) {
    for (; run.end < next; run.end++) run.hasHead ||= organizationHeads.has(tokens.norm[run.end]!);
  }
  return run.end;
}
