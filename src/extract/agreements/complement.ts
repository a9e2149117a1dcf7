import { Shape, type Tokens } from "../../segment/tokens.ts";
import { keyOf, pairAt } from "./gazetteer/keys.ts";
import { capitals, polities } from "../../english/documents/geography.ts";
import { ownComplements } from "../../english/documents/phrase.ts";
import { hostilities, purposeLinks, purposes } from "../../english/documents/topics.ts";
import { datingWords, monthsAndDays, signingVerbs } from "../../english/documents/names.ts";
import type { Found } from "./found.ts";
import { yearAt, type Scan } from "./scan.ts";

/** Key of the country, bloc or capital that token `i` names; null for any other word. */
export function governmentAt(tokens: Tokens, i: number): string | null {
  if (i < 0 || i >= tokens.length || tokens.shape[i] === Shape.lower) return null;
  return (
    pairAt(tokens, i) ??
    (i > 0 ? pairAt(tokens, i - 1) : undefined) ??
    polities.get(tokens.norm[i]!) ??
    capitals.get(keyOf(tokens.norm[i]!)) ??
    null
  );
}

const MOST_PARTIES = 4;

/** The countries in "with Tehran", "between Israel and Egypt", "with Mexico and Canada", read from token `i` on. */
export function readComplement(tokens: Tokens, i: number): { parties: string[]; last: number } {
  const parties: string[] = [];
  let last = i;
  if (!ownComplements.has(tokens.norm[i] ?? "")) return { parties, last };
  for (let j = i + 1; j < tokens.length && parties.length < MOST_PARTIES; j++) {
    const norm = tokens.norm[j]!;
    if (norm === "the" || norm === "and" || norm === ",") continue;
    const key = governmentAt(tokens, j);
    if (key === null) break;
    if (pairAt(tokens, j) !== undefined) j++;
    parties.push(key);
    last = j + 1;
  }
  return { parties, last };
}

const PURPOSE_REACH = 6;

/** End of "to end the war", "on ending the fighting" from token `i` on; `i` when there is none. */
export function purposeEnd(tokens: Tokens, i: number): number {
  if (!purposeLinks.has(tokens.norm[i] ?? "") || !purposes.has(tokens.norm[i + 1]!)) return i;
  const stop = Math.min(tokens.length, i + 2 + PURPOSE_REACH);
  for (let j = i + 2; j < stop; j++) if (hostilities.has(tokens.norm[j]!)) return j + 1;
  return i;
}

const REACH = 7;

/** The year the text says an agreement was signed: "the Harrow Treaty (1867)", "of 1867", "signed it in June 1867". */
export function statedYear(scan: Scan, { first, last }: Found): number | null {
  const { tokens } = scan;
  const next = tokens.norm[last] ?? "";
  if (next === "(" || next === "of") {
    const year = yearAt(tokens, last + 1);
    if (year !== null && (next === "of" || tokens.norm[last + 2] === ")")) return year;
  }
  const signed =
    signingVerbs.has(tokens.norm[first - 1] ?? "") ||
    (tokens.norm[first - 1] === "the" && signingVerbs.has(tokens.norm[first - 2] ?? ""));
  return yearAfter(scan, last, signed);
}

/** The year in "… (was signed) in June 1867", "on 3 June, 1867" right after token `from`. */
function yearAfter({ tokens }: Scan, from: number, signed: boolean): number | null {
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const norm = tokens.norm[i]!;
    const year = yearAt(tokens, i);
    if (year !== null) return signed ? year : null;
    if (signingVerbs.has(norm)) signed = true;
    else if (!datingWords.has(norm) && !monthsAndDays.has(norm) && !/^\d{1,2}$/.test(norm)) return null;
  }
  return null;
}
