// "The poll gave her 48% ± 3%, and the crater is 40 plus or minus 2 metres wide."
import { norm, type Scope } from "../../../grammar/scope.ts";
import { tidy } from "../../../numbers/read.ts";
import { readAmount, type Amount } from "./amount.ts";

/** A figure with its margin, as the range it opens. */
export function readMargin(scope: Scope, amount: Amount): Amount | null {
  const at = linkEnd(scope, amount.last);
  const margin = at > 0 && amount.value !== null ? readAmount(scope, at) : null;
  if (!margin || margin.value === null || (amount.ownUnit && margin.ownUnit && margin.unit !== amount.unit))
    return null;
  const units = margin.ownUnit ? margin : amount;
  const value = amount.value! * (amount.ownUnit || Math.abs(amount.scale) > 1 ? 1 : margin.scale);
  return {
    ...units, first: amount.first, last: margin.last, value: null, min: tidy(value - margin.value), max: tidy(value + margin.value), bare: false,
  }; // prettier-ignore
}

function linkEnd(scope: Scope, i: number): number {
  if (norm(scope, i) === "±") return i + 1;
  if (norm(scope, i) === "+" && norm(scope, i + 1) === "/" && norm(scope, i + 2) === "-") return i + 3;
  return norm(scope, i) === "plus" && norm(scope, i + 1) === "or" && norm(scope, i + 2) === "minus"
    ? i + 3
    : 0;
}
