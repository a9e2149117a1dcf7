import { keyOf, keysOf, pairAt, tiesAt } from "../gazetteer/keys.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import {
  famousProvisions,
  provisions,
  numeralJoints,
  romanNumeral,
} from "../../../english/documents/heads.ts";
import { styleNouns, styleWords, definite, descriptive } from "../../../english/documents/phrase.ts";
import { mention, type Found } from "../found.ts";
import { type Rule } from "../phrase.ts";
import { claim, type Scan } from "../scan.ts";
import { TokenKind } from "../../../segment/tokens.ts";

/** “The alliance offered guarantees like NATO’s Article 5; Kyiv asked for Article 5-style protection.” */
export const famousProvision: Rule = {
  name: "agreements/famous-provision",
  example:
    "The alliance offered guarantees like NATO’s Article 5; Kyiv asked for Article 5-style protection.",
  asked: "article",
  find: findFamousProvisions,
};

function findFamousProvisions(scan: Scan): void {
  for (const i of scan.capitals)
    if (provisions.has(scan.tokens.norm[i]!) && !scan.taken[i]) claimProvision(scan, i);
}

function claimProvision(scan: Scan, i: number): void {
  const { tokens } = scan;
  const cited = `${tokens.norm[i]!} ${tokens.norm[i + 1] ?? ""}`;
  const known = famousProvisions.find(({ provision }) => provision === cited);
  if (!known) return;
  const entry = gazetteer().names.get(keysOf(known.agreement).join(" "))?.[0]?.entry;
  const first = ownerBefore(scan, i, known.owner);
  const last = styleEnd(scan, i + 2);
  if (!entry || (first === i && (last === i + 2 || !scan.names(known.owner)))) return;
  claim(scan, {
    ...mention({
      first,
      last,
      form: last > i + 2 ? "style" : "short",
      kind: entry.kind,
      rule: famousProvision.name,
    }),
    candidates: [entry],
    relation: last > i + 2 ? "modelledOn" : "refers",
    provision: { first: i, last: i + 2 },
  });
}

/** Start of "NATO’s" before token `i`; `i` where another or nobody owns it. */
function ownerBefore({ tokens }: Scan, i: number, owner: string): number {
  const at = tokens.norm[i - 1] === "'s" ? i - 2 : i - 1;
  if (at < 0) return i;
  if (keyOf(tokens.norm[at]!) === owner) return at;
  return at > 0 && pairAt(tokens, at - 1) === owner ? at - 1 : i;
}

const REACH = 3;

/** End of "-style security guarantees" from token `from` on; `from` where there is none. */
function styleEnd({ tokens }: Scan, from: number): number {
  if (from + 1 >= tokens.length || !tiesAt(tokens, from) || !styleWords.has(tokens.norm[from + 1]!))
    return from;
  for (let i = from + 2; i < Math.min(tokens.length, from + 2 + REACH); i++)
    if (styleNouns.has(tokens.norm[i]!)) return i + 1;
  return from;
}

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
