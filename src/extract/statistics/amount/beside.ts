// "The fee rose to 41 crowns from 38, and the crew fell from 21 to 12": "38" is in crowns.
// "Rice sold for 7,300 crowns a tonne, down from 9,500": so is what it was before.
// "Shares slipped two cents to S$1.37": so are the cents.
// "They have raised 280 million of the 1.5 billion crowns that the bridge needs": so are the 280 million.
import { centCurrencies } from "../../../english/numbers/currencies.ts";
import { norm, type Scope } from "../../../grammar/scope.ts";
import { tidy } from "../../../numbers/read.ts";
import { nounOf } from "../about/noun.ts";
import type { Amount, Beside, Figure, Reader } from "../figure.ts";
import { readAmount } from "./amount.ts";
import { listedAge } from "./age.ts";

/** "21 mpg combined to 23": so many words may stand between. */
const GAP = 2;

/** What figures side by side make of one another: each of these reads all of a sentence's figures in turn. */
export const BESIDE: readonly Reader<Figure, Beside>[] = [
  {
    name: "bounds",
    example: "The dose must be more than 40 and less than 60 milligrams.",
    read: (scope, _, { before, figure }) =>
      before && isJoined(scope, before, figure) ? rangeOf(before, figure) : null,
  },
  listedAge,
  {
    name: "sharedUnit",
    example: "The fee rose to 41 crowns from 38.",
    read: (scope, _, beside) => inSharedUnit(scope, beside),
  },
];

/** The unit of the figure before or after it, where it says none itself. */
function inSharedUnit(scope: Scope, { before, figure, next }: Beside): Figure | null {
  if (before && isOtherEnd(scope, before, figure)) return inUnitOf(before, figure);
  if (!next) return null;
  const cents = isCents(scope, figure) && centCurrencies.has(next.unit ?? "");
  return cents || isPartOf(scope, figure, next) ? inUnitOf(next, figure) : null;
}

/** "two cents", of dollars unless the text has others. */
const isCents = (scope: Scope, { unit, last }: Figure): boolean =>
  unit === "USD" && (norm(scope, last - 1) === "cents" || norm(scope, last - 1) === "cent");

const inUnitOf = ({ kind, unit }: Figure, figure: Figure): Figure => ({ ...figure, kind, unit });

/** "280 million of the 1.5 billion crowns" */
const isPartOf = (scope: Scope, figure: Figure, whole: Figure): boolean =>
  figure.kind === "number" &&
  figure.form === "number" &&
  (whole.kind === "money" || whole.kind === "measure") &&
  norm(scope, figure.last) === "of" &&
  whole.outerFirst - figure.last <= OF_THE;

const OF_THE = 2;

function isOtherEnd(scope: Scope, before: Figure, figure: Figure): boolean {
  const link = norm(scope, figure.outerFirst - 1);
  if (figure.kind !== "number" || before.unit === null || (link !== "from" && link !== "to")) return false;
  if (before.kind === "duration" || before.kind === "age" || figure.form !== "number") return false;
  const percentage = before.kind === "percentage" || before.kind === "percentagePoints";
  if (percentage && link === "to" && norm(scope, before.outerFirst - 1) !== "from") return false; // "rose 3% to 1,200"
  return isClose(scope, before, figure) && (nounOf(scope, figure)?.first ?? 0) < figure.last;
}

function isClose(scope: Scope, before: Figure, figure: Figure): boolean {
  if (isWasBefore(scope, before, figure)) return true;
  if (figure.outerFirst - 1 - before.after > GAP) return false;
  for (let k = before.after; k < figure.outerFirst - 1; k++)
    if (norm(scope, k) === "," || norm(scope, k) === "and") return false;
  return true;
}

/** ", down from 9,500" */
const isWasBefore = (scope: Scope, { after }: Figure, { outerFirst }: Figure): boolean =>
  outerFirst - after === 3 &&
  norm(scope, after) === "," &&
  WAS.has(norm(scope, after + 1)) &&
  norm(scope, after + 2) === "from";
const WAS: ReadonlySet<string> = new Set(["down", "up"]);

// "The dose must be more than 40 and less than 60 milligrams": two bounds, one range.

const isJoined = (scope: Scope, a: Figure, b: Figure): boolean =>
  norm(scope, a.last) === "and" && b.outerFirst === a.last + 1 && (a.unit === null || a.unit === b.unit);

function rangeOf(a: Figure, b: Figure): Figure | null {
  const [low, high] = isLower(a) && isUpper(b) ? [a, b] : isUpper(a) && isLower(b) ? [b, a] : [null, null];
  if (!low || !high || low.value === null || high.value === null || low.value >= high.value) return null;
  const form = "range" as const;
  return {
    ...b,
    first: a.first,
    outerFirst: a.outerFirst,
    value: null,
    min: low.value,
    max: high.value,
    comparator: "=",
    form,
  };
}

const isLower = ({ comparator }: Figure): boolean => comparator === ">" || comparator === ">=";
const isUpper = ({ comparator }: Figure): boolean => comparator === "<" || comparator === "<=";

// "The poll gave her 48% ± 3%, and the crater is 40 plus or minus 2 metres wide."

/** A figure with its margin, as the range it opens. */
export const margin: Reader<Amount, Amount> = {
  name: "margin",
  example: "The poll gave her 48% ± 3%.",
  read: (scope, _, amount) => readMargin(scope, amount),
};

function readMargin(scope: Scope, amount: Amount): Amount | null {
  const at = linkEnd(scope, amount.last);
  const by = at > 0 && amount.value !== null ? readAmount(scope, at) : null;
  if (!by || by.value === null || (amount.ownUnit && by.ownUnit && by.unit !== amount.unit)) return null;
  const units = by.ownUnit ? by : amount;
  const value = amount.value! * (amount.ownUnit || Math.abs(amount.scale) > 1 ? 1 : by.scale);
  return {
    ...units, first: amount.first, last: by.last, value: null, min: tidy(value - by.value), max: tidy(value + by.value), bare: false,
  }; // prettier-ignore
}

function linkEnd(scope: Scope, i: number): number {
  if (norm(scope, i) === "±") return i + 1;
  if (norm(scope, i) === "+" && norm(scope, i + 1) === "/" && norm(scope, i + 2) === "-") return i + 3;
  return norm(scope, i) === "plus" && norm(scope, i + 1) === "or" && norm(scope, i + 2) === "minus"
    ? i + 3
    : 0;
}
