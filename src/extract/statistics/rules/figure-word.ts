// "40 percent", "$3 million", "five miles": words that stand in figures, not in the names of things.
import { scales, teens, tens, units } from "../../../numbers/lexicon.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, type Scope } from "../figure.ts";
import { durations, measureNames, scaleSuffixes } from "../lexicon/units.ts";
import { currencyNames } from "../lexicon/currencies.ts";

const SHARES = new Set(["percent", "percentage", "cent", "cents", "pc", "pct", "points"]);

export const isFigureWord = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  return (
    scope.tokens.kind[i] === TokenKind.number || scales.has(word) || units.has(word) || teens.has(word) || tens.has(word) ||
    SHARES.has(word) || measureNames.has(word) || durations.has(word) || scaleSuffixes.has(word) || currencyNames.has(word)
  ); // prettier-ignore
};
