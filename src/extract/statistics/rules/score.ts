// "Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2."
import { norm, touches, type Scope } from "../figure.ts";
import type { Amount } from "./amount.ts";
import { ballotBehind, ballotVerbs, resultWords } from "../lexicon/scores.ts";

const DASHES = new Set(["-", "–", "‑"]);
const NEAR = 4;

/** "voted 46 to 31". */
function readBallot(scope: Scope, first: Amount): Amount | null {
  const second = norm(scope, first.last) === "to" ? norm(scope, first.last + 1) : "";
  if (!first.bare || !/^\d{1,3}$/.test(second) || !/^\d{1,3}$/.test(norm(scope, first.first))) return null;
  return isVoted(scope, first.first)
    ? score(first, first.last + 2, Number(norm(scope, first.first)), Number(second))
    : null;
}

const isVoted = (scope: Scope, first: number): boolean =>
  ballotVerbs.has(norm(scope, first - 1)) ||
  (norm(scope, first - 1) === "by" && ballotVerbs.has(norm(scope, first - 2)));

const score = (first: Amount, last: number, a: number, b: number): Amount => ({
  ...first, last, value: null, min: Math.min(a, b), max: Math.max(a, b), kind: "score", bare: false,
}); // prettier-ignore

/** Two plain whole numbers joined by a dash that are a result and no range: the higher first, equal, or near a word of results. */
export const readScore = (scope: Scope, first: Amount): Amount | null =>
  readBallot(scope, first) ?? readDashed(scope, first);

function readDashed(scope: Scope, first: Amount): Amount | null {
  const dash = first.last;
  if (!first.bare || !DASHES.has(norm(scope, dash)) || !touches(scope, dash) || !touches(scope, dash + 1))
    return null;
  const [home, guest] = [norm(scope, first.first), norm(scope, dash + 1)];
  if (!/^\d{1,3}$/.test(home) || !/^\d{1,3}$/.test(guest) || DASHES.has(norm(scope, dash + 2))) return null;
  const [a, b] = [Number(home), Number(guest)];
  if (a < b && !isResult(scope, first.first, dash + 2)) return null;
  return score(first, dash + 2, a, b);
}

function isResult(scope: Scope, first: number, last: number): boolean {
  if (ballotBehind.has(norm(scope, last))) return true;
  for (let i = first - 1; i >= first - NEAR && i >= scope.first; i--)
    if (resultWords.has(norm(scope, i))) return true;
  return false;
}
