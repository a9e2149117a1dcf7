// "Turnout fell 3.5 percentage points to 61 per cent, and the bank's margin by 20 basis points."
import { percentPointSigns, percentPoints } from "../../../english/numbers/rule-words.ts";
import { norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import type { UnitRead } from "../figure.ts";

const SIGNS = new Set(["%", "٪", "percent", "percents", "pct", "pct.", "pc", "percentage"]);
const BASIS_POINT_SIGNS = new Set(["bps", "bp"]);

export function readPercent(scope: Scope, i: number): UnitRead | null {
  const at = skipHyphen(scope, i);
  const word = norm(scope, at);
  const sign = word === "per" && norm(scope, at + 1) === "cent" ? at + 2 : SIGNS.has(word) ? at + 1 : 0;
  if (sign > 0) return percentOrPoints(scope, at, sign);
  if (percentPointSigns.has(word)) return points(at + 1, "percentage point");
  if (BASIS_POINT_SIGNS.has(word)) return points(at + 1, "basis point");
  const basis = word === "basis" && oneOf(scope, skipHyphen(scope, at + 1), percentPoints);
  return basis ? points(skipHyphen(scope, at + 1) + 1, "basis point") : null;
}

/** Behind a fraction: "a quarter of a percentage point", "half a percent". */
export function readPartOfPoint(scope: Scope, i: number): UnitRead | null {
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
