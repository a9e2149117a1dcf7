import { namesBeforeDigits } from "../../english/numbers/currencies.ts";
import { negativeSigns } from "../../english/numbers/numbers.ts";
import { scales } from "../../english/numbers/numerals.ts";
import { numberStarters } from "../../english/numbers/starters.ts";
import { norm, type Scope, oneOf } from "../../grammar/scope.ts";
import { TokenKind } from "../../segment/tokens.ts";
import { wordGate } from "../../segment/word-gate.ts";

/** The gate: nearly every token fails it, and costs one look-up. */
export function mayStart(scope: Scope, i: number): boolean {
  const kind = scope.tokens.kind[i]!;
  if (kind === TokenKind.number || kind === TokenKind.symbol) return true;
  const word = scope.tokens.norm[i]!;
  if (isStarter(scope.tokens, i)) return true;
  if (word === "a" && startsBehindArticle(norm(scope, i + 1))) return true;
  if (kind === TokenKind.punctuation) return mayStartWithSign(scope, i);
  return kind === TokenKind.word && mayBeGlued(word, scope, i);
}

const isStarter = wordGate((norm) => numberStarters.has(norm));

/** "a third", "a million", "a couple". */
const startsBehindArticle = (next: string): boolean => numberStarters.has(next) || scales.has(next);

/** ".5", "-5", "-$5". */
const mayStartWithSign = (scope: Scope, i: number): boolean => {
  const next = scope.tokens.kind[i + 1];
  return (
    (next === TokenKind.number || next === TokenKind.symbol) &&
    (norm(scope, i) === "." || oneOf(scope, i, negativeSigns))
  );
};

/** "usd5", "rm23": letters and then a digit; or letters before a sign or digits, "HK $5", "EUR 40m", "rupees 500". */
function mayBeGlued(word: string, scope: Scope, i: number): boolean {
  for (let k = 1; k < 4 && k < word.length; k++) if (isDigit(word.charCodeAt(k))) return true;
  const next = scope.tokens.kind[i + 1];
  if (next === TokenKind.number) return word.length <= 4 || namesBeforeDigits.has(word);
  return word.length <= 4 && next === TokenKind.symbol;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
