// "Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2."
import { norm, touches, type Scope } from "../figure.ts";
import type { Amount } from "./amount.ts";
import { ballotBehind, resultWords } from "../lexicon/scores.ts";

const DASHES = new Set(["-", "–", "‑"]);
const NEAR = 4;

/** Two plain whole numbers joined by a dash that are a result and no range: the higher first, equal, or near a word of results. */
export function readScore(scope: Scope, first: Amount): Amount | null {
  const dash = first.last;
  if (!first.bare || !DASHES.has(norm(scope, dash)) || !touches(scope, dash) || !touches(scope, dash + 1))
    return null;
  const [home, guest] = [norm(scope, first.first), norm(scope, dash + 1)];
  if (!/^\d{1,3}$/.test(home) || !/^\d{1,3}$/.test(guest) || DASHES.has(norm(scope, dash + 2))) return null;
  const [a, b] = [Number(home), Number(guest)];
  if (a < b && !isResult(scope, first.first, dash + 2)) return null;
  return {
    ...first,
    last: dash + 2,
    value: null,
    min: Math.min(a, b),
    max: Math.max(a, b),
    kind: "score",
    bare: false,
  };
}

function isResult(scope: Scope, first: number, last: number): boolean {
  if (ballotBehind.has(norm(scope, last))) return true;
  for (let i = first - 1; i >= first - NEAR && i >= scope.first; i--)
    if (resultWords.has(norm(scope, i))) return true;
  return false;
}
