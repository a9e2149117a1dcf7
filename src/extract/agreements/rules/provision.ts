import { TokenKind } from "../../../segment/tokens.ts";
import { definite, descriptive } from "../../../english/documents/phrase.ts";
import { numeralJoints, provisions, romanNumeral } from "../../../english/documents/heads.ts";
import type { Found } from "../found.ts";
import type { Scan } from "../scan.ts";

type Range = { readonly first: number; readonly last: number };

/** “Article 5 of the North Atlantic Treaty” and “the treaty’s Article 5”: the part of it that is meant. */
export function provisionOf(scan: Scan, found: Found): Range | null {
  return found.provision ?? before(scan, found.first) ?? after(scan, found.last);
}

const ADJECTIVES = 3;

function before({ tokens }: Scan, first: number): Range | null {
  let i = first - 1;
  for (
    let n = 0;
    n < ADJECTIVES && i > 0 && (definite.has(tokens.norm[i]!) || descriptive.has(tokens.norm[i]!));
    n++
  )
    i--;
  const of = tokens.norm[i];
  if (of !== "of" && of !== "in" && of !== "to") return null;
  return endingAt(tokens, i);
}

/** "Articles 3 and 4", "Article VI", "Chapter VII", ending before token `last`. */
function endingAt(tokens: Scan["tokens"], last: number): Range | null {
  let i = last - 1;
  if (i < 1 || !isNumeral(tokens, i)) return null;
  while (i > 0 && last - i < 8 && (isNumeral(tokens, i) || numeralJoints.has(tokens.norm[i]!))) i--;
  return provisions.has(tokens.norm[i]!) && !numeralJoints.has(tokens.norm[i + 1]!)
    ? { first: i, last }
    : null;
}

function after({ tokens }: Scan, last: number): Range | null {
  const gap = tokens.norm[last] ?? "";
  const first = gap === "'s" || gap === "," || gap === "(" ? last + 1 : -1;
  if (first < 0 || !provisions.has(tokens.norm[first] ?? "") || !isNumeral(tokens, first + 1)) return null;
  return { first, last: first + 2 };
}

/** "5", "VI", "V". */
export function isNumeral(tokens: Scan["tokens"], i: number): boolean {
  if (i >= tokens.length) return false;
  return tokens.kind[i] === TokenKind.number || romanNumeral.test(tokens.norm[i]!);
}
