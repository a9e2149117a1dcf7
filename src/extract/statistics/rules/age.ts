// "The 50-year-old skipper, his 18-month-old dog and a passenger aged 7 are safe; the hull is 30 years old."
import { norm, skipHyphen, type Scope, type UnitRead } from "../figure.ts";
import { durations } from "../lexicon/units.ts";

/** "50-year-old", "30 years old", "five years of age": with the unit's own "old". */
export function readAge(scope: Scope, i: number): UnitRead | null {
  const at = skipHyphen(scope, i);
  const unit = durations.get(norm(scope, at));
  if (unit === undefined) return null;
  const next = skipHyphen(scope, at + 1);
  if (norm(scope, next) === "old" || norm(scope, next) === "olds") return age(unit, next + 1);
  return norm(scope, next) === "of" && norm(scope, next + 1) === "age" ? age(unit, next + 2) : null;
}

const age = (unit: string, last: number): UnitRead => ({ kind: "age", unit, factor: 1, last });
