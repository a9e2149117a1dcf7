// "12%", "40 years old", "5m euros", "30 tonnes": the unit behind a number.
import type { Scope } from "../../../grammar/scope.ts";
import type { Quantity, UnitRead } from "../figure.ts";
import { readAge } from "./age.ts";
import { readMeasure } from "./measure.ts";
import { readMoneyBehind } from "./money-behind.ts";
import { readPercent } from "./percent.ts";

/** The unit that stands at token `i`, behind `quantity`. */
export const readUnit = (scope: Scope, i: number, quantity: Quantity): UnitRead | null =>
  readPercent(scope, i) ??
  readAge(scope, i) ??
  readMoneyBehind(scope, i, quantity) ??
  readMeasure(scope, i, quantity);
