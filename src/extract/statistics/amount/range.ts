// "Between 10,000 and 15,000 people paid $3 to $5 billion for 15–20 % of the stock."
import { changeAdverbs, changeVerbs, changeNouns } from "../../../english/numbers/change.ts";
import { multiplyingVerbs } from "../../../english/numbers/numbers.ts";
import { moveGoing, rangeLinks } from "../../../english/numbers/figures.ts";
import { isHyphen, norm, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { tidy } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Amount, Reader } from "../figure.ts";
import { readAmount } from "./amount.ts";

const DASHES = new Set(["-", "–", "—", "‑", "‐", "−", "--"]);
/** "$200 to $4 million" shares no scale; "from $5 to $3 billion" does. */
const MOST_APART = 20;
const LARGEST_SHARING = 1000;

/** A number with the one after it, where the two belong together. */
export const range: Reader<Amount, Amount> = {
  name: "range",
  example: "Between 10,000 and 15,000 people came.",
  read: (scope, _, first) => readRange(scope, first),
};

function readRange(scope: Scope, first: Amount): Amount | null {
  const at = secondStart(scope, first);
  const second = at > 0 ? readAmount(scope, at) : null;
  return second && belongTogether(scope, first, second) ? joined(first, second) : null;
}

/** After the word or dash that links the ends of a range; 0 where there is none. */
function secondStart(scope: Scope, first: Amount): number {
  const word = norm(scope, first.last);
  if (word === "and") return isBetween(scope, first) ? first.last + 1 : 0;
  const spelled = linkAt(scope, first);
  if (oneOf(scope, spelled, rangeLinks)) {
    const after = spelled + 1;
    return isHyphen(norm(scope, after)) && touches(scope, after) ? after + 1 : after;
  }
  return DASHES.has(word) ? first.last + 1 : 0;
}

/** The word that links, after the hyphen of "five-to-10" and "15- to 24-year-olds". */
const linkAt = (scope: Scope, { last }: Amount): number =>
  isHyphen(norm(scope, last)) && norm(scope, last + 1) === "to" ? last + 1 : last;

const isBetween = (scope: Scope, first: Amount): boolean => norm(scope, first.first - 1) === "between";

function belongTogether(scope: Scope, first: Amount, second: Amount): boolean {
  if (first.form !== second.form || first.form === "multiple" || first.form === "ratio") return false;
  if (first.ownUnit && first.unit !== second.unit && !(first.sign && !second.ownUnit)) return false;
  const link = norm(scope, linkAt(scope, first));
  if (link === "to" && isFalling(first, second)) return false;
  if (link === "or") return isNeighbour(first, second);
  if (DASHES.has(link)) return isDashedRange(scope, first, second);
  return isBetween(scope, first) || !(second.ownUnit && first.ownUnit && isMoved(scope, first));
}

/** "led 46% to 45%": two figures. */
const isFalling = (first: Amount, second: Amount): boolean =>
  first.ownUnit &&
  second.ownUnit &&
  first.value !== null &&
  second.value !== null &&
  second.value < first.value;

/** "three or four": the next numbers up; "5 or 500" is a choice. */
const isNeighbour = (first: Amount, second: Amount): boolean =>
  first.value !== null &&
  second.value !== null &&
  !first.ownUnit &&
  second.value > first.value &&
  second.value <= first.value + 10;

/** "15-22 miles", "5–10W": the higher end second, no leading zero, no years, no phone number. */
function isDashedRange(scope: Scope, first: Amount, second: Amount): boolean {
  const [low, high] = [norm(scope, first.first), norm(scope, second.last - 1)];
  if (first.value === null || /^0\d/.test(low) || /^0\d/.test(high) || goesOn(scope, second.last))
    return false;
  if (touches(scope, first.last) !== touches(scope, first.last + 1)) return false;
  if (!first.bare || !second.bare) return (second.value ?? 0) >= first.value;
  return (
    first.value < (second.value ?? 0) && high.length - low.length <= 1 && !/^(?:1[5-9]|20)\d\d$/.test(low)
  );
}

/** "22-24-26": a chain of numbers is no range. */
const goesOn = (scope: Scope, i: number): boolean =>
  DASHES.has(norm(scope, i)) &&
  touches(scope, i) &&
  touches(scope, i + 1) &&
  scope.tokens.kind[i + 1] === TokenKind.number;

/** "rose 19 cents to $5": an amount and where it led, no range; "rose 3 to 5 percent" is one. */
function isMoved(scope: Scope, first: Amount): boolean {
  for (let k = first.first - 1; k >= first.first - 3 && k >= scope.first; k--) {
    const word = norm(scope, k);
    if (changeVerbs.has(word) || changeAdverbs.has(word)) return true;
    if (word !== "by" && !word.endsWith("ly")) return false;
  }
  return false;
}

/** The second end's scale and unit count for the first where it has none: "3 to 5 billion", "5 to 7 per cent". */
function joined(first: Amount, second: Amount): Amount {
  const low = lowerEnd(first, second);
  const [from, to] = [first.min === null ? low : first.min, second.value ?? second.max!];
  const units = second.ownUnit ? second : first;
  return {
    ...units, first: first.first, last: second.last, value: null, min: Math.min(from, to), max: Math.max(from, to),
    form: second.form, rule: units.rule, bare: first.bare && second.bare, scale: second.scale, ownUnit: first.ownUnit || second.ownUnit, sign: first.sign,
  }; // prettier-ignore
}

/** The first end's value, in the second's scale where it shares it. */
function lowerEnd(first: Amount, second: Amount): number {
  const value = first.value ?? first.min!;
  const shares =
    Math.abs(first.scale) === 1 && Math.abs(second.scale) > 1 && Math.abs(value) < LARGEST_SHARING;
  const fits = second.value === null || Math.abs(value * second.scale) <= Math.abs(second.value) * MOST_APART;
  return shares && fits ? tidy(value * Math.abs(second.scale)) : value;
}

// "The rate was cut from 8.5 to 7 percent": no range, but two figures.

const REACH = 4;

/** A joined pair after "from" is the way a thing moved where a word of change stands before: two figures. */
export const move: Reader<{ readonly ends: readonly Amount[] }, Joined> = {
  name: "move",
  example: "The rate was cut from 8.5 to 7 percent.",
  read: (scope, _, { first, joined }) =>
    isMove(scope, first, joined) ? { ends: endsOf(scope, first, joined) } : null,
};

/** A number, and the range or score that it begins. */
type Joined = { readonly first: Amount; readonly joined: Amount };

function isMove(scope: Scope, first: Amount, joined: Amount): boolean {
  if (joined.kind === "score" || norm(scope, first.first - 1) !== "from" || norm(scope, first.last) !== "to")
    return false;
  const from = norm(scope, first.first - 2) === "," ? first.first - 3 : first.first - 2; // "nearly doubled, from 310 to 590"
  if (oneOf(scope, from, multiplyingVerbs)) return true;
  for (let k = first.first - 2; k >= first.first - REACH && k >= scope.first; k--) {
    const word = norm(scope, k);
    if (moveGoing.has(word) || changeVerbs.has(word) || changeAdverbs.has(word) || changeNouns.has(word))
      return true;
  }
  return false;
}

/** Its two ends as figures of their own, unit and scale shared. */
function endsOf(scope: Scope, first: Amount, joined: Amount): readonly Amount[] {
  const second = readAmount(scope, secondStart(scope, first))!;
  const { unit, kind, ownUnit, rule } = joined;
  const shared = { unit, kind, ownUnit, rule, bare: false };
  return [
    { ...first, ...shared, value: lowerEnd(first, second) },
    { ...second, ...shared },
  ];
}
