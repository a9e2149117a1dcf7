// "The fare is thirteen dollars and forty-five cents, or 15 euros 50."
import { hundredths } from "../../../english/numbers/currencies.ts";
import { tens } from "../../../english/numbers/numerals.ts";
import { norm, type Scope } from "../../../grammar/scope.ts";
import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { UnitRead } from "../figure.ts";

/** "thirteen dollars and forty-five cents", "15 dollars 50". */
export function withCents(scope: Scope, dollars: UnitRead): UnitRead {
  const at = norm(scope, dollars.last) === "and" ? dollars.last + 1 : dollars.last;
  const read = readNumber(scope.tokens, at, scope.last);
  if (!read || read.value >= 100) return dollars;
  const cents = hundredths.get(norm(scope, read.last)) === dollars.unit ? read.last + 1 : -1;
  const spoken = at === dollars.last && isSpokenCents(scope, at, read.last) ? read.last : cents;
  return spoken < 0 ? dollars : { ...dollars, plus: read.value / 100, last: spoken };
}

/** "15 dollars 50" and "thirteen dollars forty-five": two digits or a word of tens, and the clause ends with it. */
function isSpokenCents(scope: Scope, first: number, last: number): boolean {
  const digits = norm(scope, first);
  const two = scope.tokens.kind[first] === TokenKind.number ? /^\d\d$/.test(digits) : tens.has(digits);
  return two && (last >= scope.last || CLAUSE_ENDS.has(norm(scope, last)));
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([".", ",", ";", "!", "?", ")", "more", "less"]);
