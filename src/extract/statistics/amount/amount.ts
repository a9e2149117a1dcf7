// "Revenue was minus $3.4 billion, a fall of 12%, or 5m euros a day."
import { currencyTails } from "../../../english/numbers/currencies.ts";
import { negativeSigns, negativeWords, scales } from "../../../english/numbers/numbers.ts";
import { currencySigns } from "../../../english/numbers/currencies.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, raw, skipHyphen, touches, type Scope } from "../../../grammar/scope.ts";
import { readNumber, tidy } from "../../../numbers/read.ts";
import { firstOf, type Amount, type Named, type Quantity, type UnitRead } from "../figure.ts";
import type { StatisticKind } from "../schema.ts";
import { CURRENCIES_BEFORE, type Sign } from "./money-before.ts";
import { NUMBERS } from "./number.ts";
import { moneySuffix, suffix, UNITS } from "./unit.ts";

/** The figure that starts at token `i`; null where none does. */
export function readAmount(scope: Scope, i: number): Amount | null {
  const minus = readMinus(scope, i);
  const start = minus ?? readPlus(scope, i) ?? i;
  const sign = firstOf(CURRENCIES_BEFORE, scope, start, null);
  const inner = sign ? (readMinus(scope, sign.last, true) ?? sign.last) : start; // "$-50.8bn"
  const quantity = firstOf(NUMBERS, scope, inner, readNumber(scope.tokens, inner, scope.last));
  if (!quantity || (sign && quantity.form !== "number" && quantity.form !== "vague")) return null;
  const negative = minus !== null || (sign !== null && inner > sign.last);
  return withUnit(scope, i, quantity, quantity.code ? lettersOf(quantity) : sign, negative ? -1 : 1);
}

/** After a sign that belongs to the number: "minus 5", "−5", "-5", "$-5"; a hyphen between words is none. */
function readMinus(scope: Scope, i: number, free = !touches(scope, i)): number | null {
  const word = norm(scope, i);
  if (negativeWords.has(word)) return norm(scope, i - 1) === "or" ? null : skipHyphen(scope, i + 1); // "plus or minus 7"
  if (!negativeSigns.has(word) || !free) return null;
  const digits = scope.tokens.kind[i + 1] === TokenKind.number || currencySigns.has(norm(scope, i + 1));
  return touches(scope, i + 1) && digits ? i + 1 : null;
}

/** "+0.2%": digits touch the sign. */
const readPlus = (scope: Scope, i: number): number | null =>
  norm(scope, i) === "+" &&
  touches(scope, i + 1) &&
  !touches(scope, i) &&
  scope.tokens.kind[i + 1] === TokenKind.number
    ? i + 1
    : null;

/** "RM23.50": the letters are the sign, in the number's own token. */
const lettersOf = ({ code, first, rule }: Named<Quantity>): Named<Sign> => ({
  code: code!,
  first,
  last: first,
  rule,
});

function withUnit(
  scope: Scope,
  first: number,
  quantity: Named<Quantity>,
  sign: Named<Sign> | null,
  factor: number,
): Amount {
  const short = (sign ? moneySuffix : suffix).read(scope, quantity.last, quantity);
  const after = short?.last ?? quantity.last;
  const scale = short?.scale ?? 1;
  const scaled = {
    ...quantity,
    value: times(quantity.value, scale),
    max: times(quantity.max, scale),
    last: after,
  };
  const unit = sign ? moneySign(scope, sign, after) : readOwnUnit(scope, after, scaled);
  const all = scale * (unit?.factor ?? 1) * factor;
  const value = times(quantity.value, all);
  return {
    first: sign ? Math.min(first, sign.first) : first,
    last: unit?.last ?? after,
    value: value !== null && unit?.plus ? tidy(value + factor * unit.plus) : value,
    min: times(quantity.min, all),
    max: times(quantity.max, all),
    kind: unit?.kind ?? kindOf(quantity),
    unit: unit?.unit ?? null,
    form: quantity.form,
    bare: quantity.bare && !unit && !short && factor === 1,
    scale: all * wordScale(scope, quantity),
    ownUnit: unit !== null,
    sign: sign !== null,
    rule: ruleOf(quantity, unit, short !== null),
  };
}

/** "plain+moneySuffix+sign": the names of what read the number, its scale and its unit. */
const ruleOf = (quantity: Named<Quantity>, unit: Named<UnitRead> | null, short: boolean): string =>
  [quantity.rule, ...(short ? [suffix.name] : []), ...(unit ? [unit.rule] : [])].join("+");

/** "dozens of miles", "millions of dollars": a vague count has its unit after "of". */
const readOwnUnit = (scope: Scope, i: number, quantity: Quantity): Named<UnitRead> | null =>
  firstOf(UNITS, scope, quantity.form === "vague" && norm(scope, i) === "of" ? i + 1 : i, quantity);

const times = (value: number | null, factor: number): number | null =>
  value === null || factor === 1 ? value : tidy(value * factor);

/** "$31.20 US", "$15 million dollars", "€5 euros": a tail that says the currency again. */
function moneySign(scope: Scope, sign: Named<Sign>, after: number): Named<UnitRead> {
  const tail = norm(scope, after);
  const again = currencyTails.has(tail);
  const upper = tail !== "us" || raw(scope, after) === "US";
  const code = again && (tail === "cad" || tail === "aud") ? tail.toUpperCase() : sign.code;
  const last = again && upper ? after + 1 : after;
  return { kind: "money", unit: code, factor: sign.factor ?? 1, last, rule: sign.rule };
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
