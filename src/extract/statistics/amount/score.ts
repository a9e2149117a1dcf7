// "Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2."
import {
  ballotAfter,
  ballotVerbs,
  ordinalSuffixes,
  ordinals,
  rankingVerbs,
  resultWords,
  superlatives,
} from "../../../english/numbers/numbers.ts";
import { norm, touches, type Scope, oneOf, isHyphen, skipHyphen } from "../../../grammar/scope.ts";
import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Amount, Reader } from "../figure.ts";

const DASHES = new Set(["-", "–", "‑"]);
const NEAR = 4;
const MOST_VOTES = 1000;

export const ballot: Reader<Amount, Amount> = {
  name: "ballot",
  example: "Deputies voted 46 to 31.",
  read: (scope, _, first) => readBallot(scope, first),
};

/** Two plain whole numbers with a dash that are a result and no range: the higher first, equal, or near a word of results. */
export const score: Reader<Amount, Amount> = {
  name: "score",
  example: "The home side won 3-1.",
  read: (scope, _, first) => readDashed(scope, first),
};

/** "voted 46 to 31", "by five to two". */
function readBallot(scope: Scope, first: Amount): Amount | null {
  if (!first.bare || norm(scope, first.last) !== "to" || !isVoted(scope, first.first)) return null;
  const second = readNumber(scope.tokens, first.last + 1, scope.last);
  return second && isVotes(first.value) && isVotes(second.value)
    ? result(first, second.last, first.value, second.value)
    : null;
}

const isVotes = (value: number | null): value is number => Number.isInteger(value) && value! < MOST_VOTES;

const isVoted = (scope: Scope, first: number): boolean =>
  oneOf(scope, first - 1, ballotVerbs) ||
  (norm(scope, first - 1) === "by" && oneOf(scope, first - 2, ballotVerbs));

const result = (first: Amount, last: number, a: number, b: number): Amount => ({
  ...first, last, value: null, min: Math.min(a, b), max: Math.max(a, b), kind: "score", bare: false,
}); // prettier-ignore

function readDashed(scope: Scope, first: Amount): Amount | null {
  const dash = first.last;
  if (!first.bare || !DASHES.has(norm(scope, dash)) || !touches(scope, dash) || !touches(scope, dash + 1))
    return null;
  const [home, guest] = [norm(scope, first.first), norm(scope, dash + 1)];
  if (!/^\d{1,3}$/.test(home) || !/^\d{1,3}$/.test(guest) || DASHES.has(norm(scope, dash + 2))) return null;
  const [a, b] = [Number(home), Number(guest)];
  if (a < b && !isResult(scope, first.first, dash + 2)) return null;
  return result(first, dash + 2, a, b);
}

function isResult(scope: Scope, first: number, last: number): boolean {
  if (oneOf(scope, last, ballotAfter)) return true;
  for (let i = first - 1; i >= first - NEAR && i >= scope.first; i--)
    if (oneOf(scope, i, resultWords)) return true;
  return false;
}

// "The town, the third-largest in the region, ranked 12th for rents and ranks No. 2 for wages."

/** An ordinal that ranks, and no "third round". */
export const RANKS: readonly Reader<RankRead, null>[] = [
  { name: "place", example: "The town ranked 12th for rents.", read: readPlace },
  { name: "superlative", example: "Oro is the third-largest town in the region.", read: readSuperlative },
  { name: "numbered", example: "The town ranks No. 2 for wages.", read: readNumbered },
];

type RankRead = Omit<Amount, "rule">;

function readPlace(scope: Scope, i: number): RankRead | null {
  const ordinal = readOrdinal(scope, i);
  return ordinal && rankedByVerb(scope, i) ? rank(i, ordinal.last, ordinal.value) : null;
}

function readSuperlative(scope: Scope, i: number): RankRead | null {
  const ordinal = readOrdinal(scope, i);
  if (!ordinal || ordinal.value < 2 || !isHyphen(norm(scope, ordinal.last))) return null;
  const ranks = oneOf(scope, skipHyphen(scope, ordinal.last), superlatives);
  return ranks ? rank(i, ordinal.last, ordinal.value) : null;
}

function readNumbered(scope: Scope, i: number): RankRead | null {
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
const isOrdinalSuffix = (scope: Scope, i: number): boolean =>
  touches(scope, i) && oneOf(scope, i, ordinalSuffixes);

const rank = (first: number, last: number, value: number): RankRead => ({
  first, last, value, min: null, max: null, kind: "rank", unit: null, form: "number", bare: false, scale: 1, ownUnit: true, sign: false,
}); // prettier-ignore
