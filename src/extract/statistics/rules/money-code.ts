// "It made EUR 40m, 120 MEUR of it abroad, and KSEK 5 a day."
import {
  codeScales,
  codesLikeWords,
  currencyCodes,
  letterSigns,
} from "../../../english/numbers/currencies.ts";
import { norm, raw, type Scope } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";

/** `factor`: the millions of "MSEK 60". */
export type Sign = {
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly factor?: number;
};

/** Digits that no name carries behind it. */
const LONG_NUMBER = 4;

/** "EUR 40m", "Rs 500": capitals, and digits behind. */
export function readCode(scope: Scope, i: number): Sign | null {
  if (scope.tokens.kind[i + 1] !== TokenKind.number || i + 1 >= scope.last) return null;
  const written = raw(scope, i);
  if (written === "PS") return null; // "PS 5" is a console
  const upper =
    currencyCodes.has(written.toUpperCase()) && (written === written.toUpperCase() || isCodeOnly(written));
  if (upper && codesLikeWords.has(written) && scope.tokens.norm[i + 1]!.length < LONG_NUMBER) return null;
  if (upper) return { code: written.toUpperCase(), first: i, last: i + 1 };
  const scaled = readScaledCode(written);
  if (scaled) return { ...scaled, first: i, last: i + 1 };
  const code = letterSigns.get(norm(scope, i));
  return code && written !== norm(scope, i) ? { code, first: i, last: i + 1 } : null;
}

/** "120 MEUR", "KSEK 5": company reports put the scale before the code. */
export function readScaledCode(written: string): { code: string; factor: number } | null {
  const factor = written.length === 4 ? codeScales.get(written[0]!) : undefined;
  const code = written.slice(1);
  return factor !== undefined && currencyCodes.has(code) && !codesLikeWords.has(code)
    ? { code, factor }
    : null;
}

/** Lower-case codes that are no English words. */
export const isCodeOnly = (written: string): boolean =>
  /^(?:usd|eur|gbp|cad|aud|chf|mxn|jpy|cny)$/.test(written);
