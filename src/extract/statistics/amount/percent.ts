// "Turnout fell 3.5 percentage points to 61 per cent, and the bank's margin by 20 basis points."
import { percentPointSigns, percentPoints } from "../../../english/numbers/figures.ts";
import { durations } from "../../../english/numbers/units.ts";
import { norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import type { Quantity, Reader, UnitRead } from "../figure.ts";

const SIGNS = new Set(["%", "٪", "percent", "percents", "pct", "pct.", "pc", "percentage"]);
const BASIS_POINT_SIGNS = new Set(["bps", "bp"]);

export const percent: Reader<UnitRead, Quantity> = {
  name: "percent",
  example: "Turnout fell 3.5 percentage points to 61 per cent.",
  read: (scope, i) => readPercent(scope, i),
};

function readPercent(scope: Scope, i: number): UnitRead | null {
  const at = skipHyphen(scope, i);
  const word = norm(scope, at);
  const sign = word === "per" && norm(scope, at + 1) === "cent" ? at + 2 : SIGNS.has(word) ? at + 1 : 0;
  if (sign > 0) return percentOrPoints(scope, at, sign);
  if (percentPointSigns.has(word)) return points(at + 1, "percentage point");
  if (BASIS_POINT_SIGNS.has(word)) return points(at + 1, "basis point");
  const basis = word === "basis" && oneOf(scope, skipHyphen(scope, at + 1), percentPoints);
  return basis ? points(skipHyphen(scope, at + 1) + 1, "basis point") : null;
}

/** After a fraction: "a quarter of a percentage point", "half a percent". */
export const partOfPoint: Reader<UnitRead, Pick<Quantity, "form">> = {
  name: "partOfPoint",
  example: "The rate fell by a quarter of a percentage point.",
  read: (scope, i, { form }) => (form === "fraction" ? readPartOfPoint(scope, i) : null),
};

function readPartOfPoint(scope: Scope, i: number): UnitRead | null {
  const article = norm(scope, i) === "of" ? i + 1 : i;
  const found = norm(scope, article) === "a" ? readPercent(scope, article + 1) : null;
  return found && isWhole(scope, article + 1) ? found : null;
}

/** "a percentage of the vote" is no unit. */
const isWhole = (scope: Scope, i: number): boolean =>
  norm(scope, i) !== "percentage" || oneOf(scope, skipHyphen(scope, i + 1), percentPoints);

/** "percentage point" and "percent points" are points; "percentage" alone stands for percent. */
function percentOrPoints(scope: Scope, first: number, last: number): UnitRead {
  const at = skipHyphen(scope, last);
  const pointed = oneOf(scope, at, percentPoints) && norm(scope, first) !== "pc";
  return pointed
    ? points(at + 1, "percentage point")
    : { kind: "percentage", unit: "percent", factor: 1, last };
}

const points = (last: number, unit: string): UnitRead => ({
  kind: "percentagePoints",
  unit,
  factor: 1,
  last,
});

// "The 50-year-old skipper, his 18-month-old dog and a passenger aged 7 are safe; the hull is 30 years old."

/** "50-year-old", "30 years old", "five years of age": with the unit's own "old". */
export const age: Reader<UnitRead, Quantity> = {
  name: "age",
  example: "The 50-year-old skipper is safe.",
  read: (scope, i) => readAge(scope, i),
};

function readAge(scope: Scope, i: number): UnitRead | null {
  const at = skipHyphen(scope, i);
  const unit = durations.get(norm(scope, at));
  if (unit === undefined) return null;
  const next = skipHyphen(scope, at + 1);
  if (norm(scope, next) === "old" || norm(scope, next) === "olds") return yearsOld(unit, next + 1);
  return norm(scope, next) === "of" && norm(scope, next + 1) === "age" ? yearsOld(unit, next + 2) : null;
}

const yearsOld = (unit: string, last: number): UnitRead => ({ kind: "age", unit, factor: 1, last });
