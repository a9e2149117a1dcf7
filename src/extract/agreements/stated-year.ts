import { datingWords, monthsAndDays, signingVerbs } from "../../english/documents/names.ts";
import type { Found } from "./found.ts";
import { yearAt, type Scan } from "./scan.ts";

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
    else if (!datingWords.has(norm) && !monthsAndDays.has(norm) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(norm))
      return null;
  }
  return null;
}
