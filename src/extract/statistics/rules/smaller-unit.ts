// "He was jailed for two years and three months, waited five hours 12 minutes and is six feet two inches tall."
import { durations, measureNames, smallerUnits } from "../../../english/numbers/units.ts";
import { norm, type Scope } from "../../../grammar/scope.ts";
import { readNumber, tidy } from "../../../numbers/read.ts";
import type { UnitRead } from "../figure.ts";

/** A measure with the part of it that is told in its next smaller unit: two years and three months are 2.25 years. */
export function withSmallerUnit(scope: Scope, found: UnitRead): UnitRead {
  const smaller = found.unit === null ? undefined : smallerUnits.get(found.unit);
  if (!smaller) return found;
  const [name, many] = smaller;
  const at = norm(scope, found.last) === "and" ? found.last + 1 : found.last;
  const read = readNumber(scope.tokens, at, scope.last);
  if (!read || read.value >= many) return found;
  const unit = norm(scope, read.last);
  if ((durations.get(unit) ?? measureNames.get(unit)) !== name) return found;
  return { ...found, plus: tidy(read.value / many), last: read.last + 1 };
}
