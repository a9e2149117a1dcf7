// "It was minus 5 degrees, or −5, against +0.2 and $-50.8bn."
import { currencySigns } from "../../../english/numbers/currencies.ts";
import { negativeSigns, negativeWords } from "../../../english/numbers/numbers.ts";
import { norm, skipHyphen, touches, type Scope } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";

/** Behind a sign that belongs to the number: "minus 5", "−5", "-5", "$-5"; a hyphen between words is none. */
export function readMinus(scope: Scope, i: number, free = !touches(scope, i)): number | null {
  const word = norm(scope, i);
  if (negativeWords.has(word)) return norm(scope, i - 1) === "or" ? null : skipHyphen(scope, i + 1); // "plus or minus 7"
  if (!negativeSigns.has(word) || !free) return null;
  const digits = scope.tokens.kind[i + 1] === TokenKind.number || currencySigns.has(norm(scope, i + 1));
  return touches(scope, i + 1) && digits ? i + 1 : null;
}

/** "+0.2%": digits touch the sign. */
export const readPlus = (scope: Scope, i: number): number | null =>
  norm(scope, i) === "+" &&
  touches(scope, i + 1) &&
  !touches(scope, i) &&
  scope.tokens.kind[i + 1] === TokenKind.number
    ? i + 1
    : null;
