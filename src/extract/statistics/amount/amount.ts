// "Revenue was minus $3.4 billion, a fall of 12%, or 5m euros a day."
import { scales } from "../../../english/numbers/numerals.ts";
import { norm, raw, type Scope } from "../../../grammar/scope.ts";
import { tidy } from "../../../numbers/read.ts";
import type { Measured, Quantity, UnitRead } from "../figure.ts";
import type { StatisticKind } from "../schema.ts";
import { readMinus, readPlus, readSuffix } from "./affixes.ts";
import { readMeasure } from "./measure.ts";
import { readMoneyBehind } from "./money-after.ts";
import { readMoneyBefore, type Sign } from "./money-before.ts";
import { readQuantity } from "./number.ts";
import { readPartOfPoint, readAge, readPercent } from "./percent.ts";

/** A number with its sign, scale and unit. `ownUnit`: it says its unit itself. */
export type Amount = Measured & {
  readonly form: Quantity["form"];
  readonly bare: boolean;
  /** Scale word or suffix of the number, times the unit's own factor: "$3 to $5 billion" gives it to both. */
  readonly scale: number;
  readonly ownUnit: boolean;
  /** The currency stands before the digits. */
  readonly sign: boolean;
};

/** The figure that starts at token `i`; null where none does. */
export function readAmount(scope: Scope, i: number): Amount | null {
  const minus = readMinus(scope, i);
  const start = minus ?? readPlus(scope, i) ?? i;
  const sign = readMoneyBefore(scope, start);
  const inner = sign ? (readMinus(scope, sign.last, true) ?? sign.last) : start; // "$-50.8bn"
  const quantity = readQuantity(scope, inner);
  if (!quantity || (sign && quantity.form !== "number" && quantity.form !== "vague")) return null;
  const negative = minus !== null || (sign !== null && inner > sign.last);
  return withUnit(scope, i, quantity, quantity.code ? glued(quantity) : sign, negative ? -1 : 1);
}

/** "RM23.50": the letters are the sign, in the number's own token. */
const glued = ({ code, first }: Quantity): Sign => ({ code: code!, first, last: first });

function withUnit(
  scope: Scope,
  first: number,
  quantity: Quantity,
  sign: Sign | null,
  factor: number,
): Amount {
  const suffix = readSuffix(scope, quantity, sign !== null);
  const behind = suffix?.last ?? quantity.last;
  const scale = suffix?.scale ?? 1;
  const scaled = {
    ...quantity,
    value: times(quantity.value, scale),
    max: times(quantity.max, scale),
    last: behind,
  };
  const unit = sign ? moneySign(scope, sign, behind) : readOwnUnit(scope, behind, scaled);
  const all = scale * (unit?.factor ?? 1) * factor;
  const value = times(quantity.value, all);
  return {
    first: sign ? Math.min(first, sign.first) : first,
    last: unit?.last ?? behind,
    value: value !== null && unit?.plus ? tidy(value + factor * unit.plus) : value,
    min: times(quantity.min, all),
    max: times(quantity.max, all),
    kind: unit?.kind ?? kindOf(quantity),
    unit: unit?.unit ?? null,
    form: quantity.form,
    bare: quantity.bare && !unit && !suffix && factor === 1,
    scale: all * wordScale(scope, quantity),
    ownUnit: unit !== null,
    sign: sign !== null,
  };
}

/** "dozens of miles", "millions of dollars": a vague count has its unit behind "of". */
const readOwnUnit = (scope: Scope, i: number, quantity: Quantity): UnitRead | null =>
  readUnit(scope, quantity.form === "vague" && norm(scope, i) === "of" ? i + 1 : i, quantity) ??
  (quantity.form === "fraction" ? readPartOfPoint(scope, i) : null);

const times = (value: number | null, factor: number): number | null =>
  value === null || factor === 1 ? value : tidy(value * factor);

/** "$31.20 US", "$15 million dollars", "€5 euros": a tail that says the currency again. */
function moneySign(scope: Scope, sign: Sign, behind: number): UnitRead {
  const tail = norm(scope, behind);
  const again =
    tail === "us" ||
    tail === "u.s." ||
    tail === "usd" ||
    tail === "dollars" ||
    tail === "cad" ||
    tail === "aud";
  const upper = tail !== "us" || raw(scope, behind) === "US";
  const code = again && (tail === "cad" || tail === "aud") ? tail.toUpperCase() : sign.code;
  return { kind: "money", unit: code, factor: sign.factor ?? 1, last: again && upper ? behind + 1 : behind };
}

const kindOf = (quantity: Quantity): StatisticKind =>
  quantity.form === "fraction" || quantity.form === "ratio" || quantity.form === "multiple"
    ? quantity.form
    : "number";

/** The scale words inside a number: 1e9 of "3 billion", 1 of "3". */
function wordScale(scope: Scope, quantity: Quantity): number {
  let scale = 1;
  for (let i = quantity.first + 1; i < quantity.last; i++) scale *= scales.get(norm(scope, i)) ?? 1;
  return scale;
}

// "12%", "40 years old", "5m euros", "30 tonnes": the unit behind a number.

/** The unit that stands at token `i`, behind `quantity`. */
export const readUnit = (scope: Scope, i: number, quantity: Quantity): UnitRead | null =>
  readPercent(scope, i) ??
  readAge(scope, i) ??
  readMoneyBehind(scope, i, quantity) ??
  readMeasure(scope, i, quantity);
