// "40 percent", "$3 million", "five miles": words that stand in figures, not in the names of things.
import { scales, teens, tens, units } from "../../../english/numbers/numerals.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, type Scope } from "../figure.ts";
import { durations, measureNames, scaleSuffixes } from "../../../english/numbers/units.ts";
import { currencyNames } from "../../../english/numbers/currencies.ts";
import { figureWordShares } from "../../../english/numbers/rule-words.ts";

export const isFigureWord = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  return (
    scope.tokens.kind[i] === TokenKind.number || scales.has(word) || units.has(word) || teens.has(word) || tens.has(word) ||
    figureWordShares.has(word) || measureNames.has(word) || durations.has(word) || scaleSuffixes.has(word) || currencyNames.has(word)
  ); // prettier-ignore
};
