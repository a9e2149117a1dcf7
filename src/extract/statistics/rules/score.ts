// "Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2."
import { ballotBehind, ballotVerbs, resultWords } from "../../../english/numbers/scores.ts";
import { norm, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { readNumber } from "../../../numbers/read.ts";
import type { Amount } from "./amount.ts";

const DASHES = new Set(["-", "–", "‑"]);
const NEAR = 4;
const MOST_VOTES = 1000;

/** "voted 46 to 31", "by five to two". */
function readBallot(scope: Scope, first: Amount): Amount | null {
  if (!first.bare || norm(scope, first.last) !== "to" || !isVoted(scope, first.first)) return null;
  const second = readNumber(scope.tokens, first.last + 1, scope.last);
  return second && isVotes(first.value) && isVotes(second.value)
    ? score(first, second.last, first.value, second.value)
    : null;
}

const isVotes = (value: number | null): value is number => Number.isInteger(value) && value! < MOST_VOTES;

const isVoted = (scope: Scope, first: number): boolean =>
  oneOf(scope, first - 1, ballotVerbs) ||
  (norm(scope, first - 1) === "by" && oneOf(scope, first - 2, ballotVerbs));

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
  if (oneOf(scope, last, ballotBehind)) return true;
  for (let i = first - 1; i >= first - NEAR && i >= scope.first; i--)
    if (oneOf(scope, i, resultWords)) return true;
  return false;
}
