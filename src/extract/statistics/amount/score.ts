// "Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2."
import { ordinals, ordinalSuffixes, rankingVerbs, superlatives } from "../../../english/numbers/numbers.ts";
import { ballotBehind, ballotVerbs, resultWords } from "../../../english/numbers/scores.ts";
import { norm, touches, type Scope, oneOf, isHyphen, skipHyphen } from "../../../grammar/scope.ts";
import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
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

// "The town, the third-largest in the region, ranked 12th for rents and ranks No. 2 for wages."

/** An ordinal that ranks: with a superlative behind it, or behind a verb of ranking. "Third round" ranks nothing. */
export function readRank(scope: Scope, i: number): Amount | null {
  const ordinal = readOrdinal(scope, i);
  if (ordinal && rankedByVerb(scope, i)) return rank(i, ordinal.last, ordinal.value);
  const at = ordinal && skipHyphen(scope, ordinal.last);
  if (ordinal && ordinal.value > 1 && isHyphen(norm(scope, ordinal.last)) && oneOf(scope, at!, superlatives))
    return rank(i, ordinal.last, ordinal.value);
  const numbered = norm(scope, i) === "no." && scope.tokens.kind[i + 1] === TokenKind.number;
  return numbered && rankedByVerb(scope, i) ? rank(i, i + 2, Number(norm(scope, i + 1))) : null;
}

const rankedByVerb = (scope: Scope, i: number): boolean =>
  oneOf(scope, i - 1, rankingVerbs) ||
  (norm(scope, i - 1) === "in" && oneOf(scope, i - 2, rankingVerbs) && norm(scope, i + 1) === "place");

function readOrdinal(scope: Scope, i: number): { value: number; last: number } | null {
  const word = ordinals.get(norm(scope, i));
  if (word !== undefined) return { value: word, last: i + 1 };
  return /^\d{1,3}$/.test(norm(scope, i)) && isOrdinalSuffix(scope, i + 1)
    ? { value: Number(norm(scope, i)), last: i + 2 }
    : null;
}

/** The "th" of "12th". */
export const isOrdinalSuffix = (scope: Scope, i: number): boolean =>
  touches(scope, i) && oneOf(scope, i, ordinalSuffixes);

const rank = (first: number, last: number, value: number): Amount => ({
  first, last, value, min: null, max: null, kind: "rank", unit: null, form: "number", bare: false, scale: 1, ownUnit: true, sign: false,
}); // prettier-ignore
