// "Between 10,000 and 15,000 people paid $3 to $5 billion for 15–20 % of the stock, give or take 2% ± 0.5."
import { tidy } from "../../../numbers/read.ts";
import { isHyphen, norm, touches, type Scope } from "../figure.ts";
import { readAmount, type Amount } from "./amount.ts";

const DASHES = new Set(["-", "–", "—", "‑", "‐", "−", "--", "~"]);
const LINKS = new Set(["to", "through", "or", "till"]);

/** `first` with the number behind it as one range, where the two belong together; null where they do not. */
export function readRange(scope: Scope, first: Amount): Amount | null {
  const between = norm(scope, first.first - 1) === "between";
  const at = linkEnd(scope, first, between);
  if (at === 0) return null;
  const second = readAmount(scope, norm(scope, at) === "between" ? at + 1 : at);
  if (!second || !belongTogether(scope, first, second, between)) return null;
  return joined(first, second);
}

/** Behind the word or dash that links two ends; 0 where there is none. */
function linkEnd(scope: Scope, first: Amount, between: boolean): number {
  const at = first.last;
  const word = norm(scope, at);
  if (word === "and") return between ? at + 1 : 0;
  if (word === "to" || LINKS.has(word)) return hyphenBehind(scope, at + 1);
  if (isHyphen(word) && norm(scope, at + 1) === "to") return hyphenBehind(scope, at + 2); // "five-to-10"
  return DASHES.has(word) && scope.tokens.kind[at + 1] !== undefined ? at + 1 : 0;
}

const hyphenBehind = (scope: Scope, i: number): number =>
  isHyphen(norm(scope, i)) && touches(scope, i) ? i + 1 : i;

function belongTogether(scope: Scope, first: Amount, second: Amount, between: boolean): boolean {
  if (first.form !== "number" && !(first.form === second.form)) return false;
  if (second.form !== "number" && second.form !== first.form) return false;
  if (first.ownUnit && first.unit !== second.unit && !(second.kind === "number" && !second.ownUnit))
    return false;
  if (norm(scope, first.last) === "or") return isNeighbour(first, second);
  return between || second.value === null || first.value !== null;
}

/** "three or four": the next number up, both small; "5 or 500" is a choice. */
const isNeighbour = (first: Amount, second: Amount): boolean =>
  first.value !== null &&
  second.value !== null &&
  !first.ownUnit &&
  second.value > first.value &&
  second.value <= first.value + 10;

/** The second end's scale and unit count for the first where it has none: "3 to 5 billion", "5 to 7 per cent". */
function joined(first: Amount, second: Amount): Amount {
  const from = lower(first, second);
  const to = second.value ?? second.max!;
  const units = second.ownUnit ? second : first;
  return {
    ...units, first: first.first, last: second.last, value: null, min: Math.min(from, to), max: Math.max(from, to),
    form: second.form, bare: false, scale: second.scale, ownUnit: first.ownUnit || second.ownUnit, sign: first.sign,
  }; // prettier-ignore
}

function lower(first: Amount, second: Amount): number {
  const value = first.value ?? first.min!;
  const shares = Math.abs(first.scale) === 1 && Math.abs(second.scale) !== 1 && Math.abs(value) < 1000;
  const fits = second.value === null || Math.abs(value) * Math.abs(second.scale) <= Math.abs(second.value);
  return shares && (fits || first.sign || Math.abs(second.scale) >= 1e6)
    ? tidy(value * Math.abs(second.scale))
    : value;
}
