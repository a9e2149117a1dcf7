// "The town, the third-largest in the region, ranked 12th for rents and ranks No. 2 for wages."
import { ordinals, ordinalSuffixes, rankingVerbs, superlatives } from "../../../english/numbers/numbers.ts";
import { isHyphen, norm, skipHyphen, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Amount } from "./amount.ts";

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
