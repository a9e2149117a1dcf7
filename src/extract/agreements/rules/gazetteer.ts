import { Shape, wordGate } from "../../../segment/tokens.ts";
import { lazy } from "../../../text/lazy.ts";
import { mention } from "../found.ts";
import { relationAt } from "../name-run.ts";
import { type Rule } from "../phrase.ts";
import { keyAt, keyOf, pairAt, tiesAt } from "../gazetteer/keys.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import type { Reading } from "../gazetteer/names.ts";
import { heads, looseHeads } from "../../../english/documents/heads.ts";
import { otherNames } from "../../../english/documents/names.ts";
import { indefinite, prospective, repeating } from "../../../english/documents/phrase.ts";
import { claim, isTaken, wordsOf, yearAt, type Scan } from "../scan.ts";

/** “Farland left the North American Free Trade Agreement, or NAFTA, but kept the 1972 Simla Agreement.” */
export const known: Rule = {
  name: "agreements/gazetteer",
  example:
    "Farland left the North American Free Trade Agreement, or NAFTA, but kept the 1972 Simla Agreement.",
  asked: "article",
  find: findKnown,
};

function findKnown(scan: Scan): void {
  for (const i of scan.capitals) {
    if (isTaken(scan, i, i + 1)) continue;
    const name = longestName(scan, i);
    if (name) claimName(scan, i, name);
    else claimAcronym(scan, i);
  }
}

type Name = { readonly last: number; readonly readings: readonly Reading[] };

/** The longest name of the gazetteer that begins at token `i`; hyphens in between do not count. */
function longestName({ tokens }: Scan, i: number): Name | null {
  const { names, longest } = gazetteer();
  const first = pairAt(tokens, i);
  if (first === undefined && !opensName(tokens, i)) return null;
  let key = first ?? keyAt(tokens, i);
  let most = longest.get(key) ?? 0;
  if (most === 0) return null;
  let best: Name | null = null;
  let j = i + (first === undefined ? 1 : 2);
  const single = names.get(key);
  if (single) best = { last: j, readings: single };
  for (let count = 1; count < most && j < tokens.length; count++) {
    if (tiesAt(tokens, j)) j++;
    const pair = pairAt(tokens, j);
    const word = pair ?? keyAt(tokens, j);
    const open = looseHeads.has(heads.get(word)?.word ?? "") ? names.get(`${key} ~`) : undefined;
    key = `${key} ${word}`;
    j += pair === undefined ? 1 : 2;
    const readings = names.get(key) ?? open;
    if (readings) best = { last: j, readings };
    if (count === 1) most = longest.get(key) ?? 0;
  }
  return best;
}

const opensName = wordGate((norm) => gazetteer().longest.has(keyOf(norm)));

function claimName(scan: Scan, i: number, { last, readings }: Name): void {
  const { tokens } = scan;
  if (otherNames.has(tokens.norm[last] ?? "") && tokens.shape[last] !== Shape.lower) {
    scan.taken.fill(1, i, last + 1); // "North Atlantic Treaty Organization" is no treaty, nor is any part of it
    return;
  }
  if (tokens.norm[last - 1] === "convention" && tokens.shape[last - 1] === Shape.lower) return; // a party met there
  const year = yearAt(tokens, i - 1);
  const first = year === null ? i : i - 1;
  const loose = readings.every((r) => r.loose);
  if (loose && (isIndefinite(scan, first) || (i > 0 && tiesAt(tokens, i - 1)))) return;
  const head = heads.get(tokens.norm[last - 1]!) ?? null;
  claim(scan, {
    ...mention({
      first,
      last,
      form: readings[0]!.form,
      kind: readings[0]!.entry.kind,
      rule: "agreements/gazetteer",
    }),
    candidates: readings.map((r) => r.entry),
    name: wordsOf(scan, i, last),
    relation: relationAt(scan, first),
    year,
    head,
  });
}

/** "an Iran deal", "any Iran nuclear deal": not the one we know. */
const isIndefinite = ({ tokens }: Scan, first: number): boolean => {
  const before = tokens.norm[first - 1] ?? "";
  return before !== "another" && (indefinite.has(before) || prospective.has(before));
};

const acronymNorms = lazy(
  (): ReadonlySet<string> => new Set([...gazetteer().acronyms.keys()].map((name) => name.toLowerCase())),
);
const mayBeAcronym = wordGate((norm) => acronymNorms().has(norm.replaceAll(".", "")));

function claimAcronym(scan: Scan, i: number): void {
  const { tokens, segments } = scan;
  if (!mayBeAcronym(tokens, i)) return;
  const spelled = segments.text.slice(tokens.start[i], tokens.end[i]).replaceAll(".", "");
  const known = gazetteer().acronyms.get(spelled);
  if (!known || (tiesAt(tokens, i - 1) && i > 0)) return;
  claim(scan, {
    ...mention({
      first: i,
      last: i + 1,
      form: "acronym",
      kind: known.entry.kind,
      rule: "agreements/acronym",
    }),
    candidates: [known.entry],
    dependent: known.weak,
    relation: relationAt(scan, i),
  });
}

/** “We signed the Minsk agreements once; nobody wants another Minsk.” Counts only where the article has the agreement. */
export const place: Rule = {
  name: "agreements/place",
  example: "We signed the Minsk agreements once; nobody wants another Minsk.",
  asked: "article",
  find: findPlaces,
};

function findPlaces(scan: Scan): void {
  for (const i of scan.capitals) {
    if (scan.taken[i] || !isRepeated(scan, i)) continue;
    const candidates = gazetteer().places.get(keyOf(scan.tokens.norm[i]!));
    if (!candidates) continue;
    claim(scan, {
      ...mention({
        first: i,
        last: i + 1,
        form: "short",
        kind: candidates[0]!.kind,
        rule: place.name,
      }),
      candidates,
      relation: "modelledOn",
      dependent: true,
    });
  }
}

/** "another Minsk", "a second Munich"; not "the new Geneva". */
function isRepeated({ tokens }: Scan, i: number): boolean {
  const before = tokens.norm[i - 1] ?? "";
  if (before === "another") return true;
  return repeating.has(before) && indefinite.has(tokens.norm[i - 2] ?? "");
}
