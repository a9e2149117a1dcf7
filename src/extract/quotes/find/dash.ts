import { Shape, type Tokens } from "../../../segment/tokens.ts";
import { dashes } from "../../../english/speech/act.ts";
import type { Attribution } from "../attribution.ts";
import { ruleConfidence } from "./finder.ts";
import { inZone, trimmed, zoneFrom, type Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import type { Unit } from "../units.ts";
import { inOrder, type Finder } from "./finder.ts";

const LONGEST_TAG = 12;

/** A quotation with its speaker after a dash, at the end of the unit: whatever else was found there. */
export const dash: Finder = {
  name: "quotes/dash",
  example: "“A budget is a promise with numbers” — Ngozi Adeyinka, auditor",
  find(passage, found) {
    const own = passage.units.flatMap((unit) => dashedIn(passage, unit));
    if (own.length === 0) return found;
    const units = new Set(own.map(({ cue }) => rangeAt(passage.units, cue!.first)));
    return inOrder([...found.filter(({ cue }) => !units.has(rangeAt(passage.units, cue!.first))), ...own]);
  },
};

function dashedIn(passage: Passage, unit: Unit): Attribution[] {
  const zone = zoneFrom(passage, unit.first);
  if (!zone || zone.last >= unit.last) return [];
  const source = taggedBy(passage, { first: zone.last, last: unit.last });
  return source ? [tagged([{ first: zone.first, last: zone.last }], zone.last, source)] : [];
}

/** A quotation without a cue that has its speaker after a dash in the unit after it; null where that is no tag. */
export function withTag(passage: Passage, before: Attribution, unit: Unit): Attribution | null {
  const source = taggedBy(passage, unit);
  return source && tagged(before.content, unit.first, source);
}

/** Who is named after the dash that opens a range and fills it. */
export function taggedBy(passage: Passage, { first, last }: Range): Range | null {
  const { tokens } = passage;
  if (!dashes.has(tokens.norm[first]!) || last - first > LONGEST_TAG || !isCapital(tokens, first + 1))
    return null;
  for (let i = first; i < last; i++) if (inZone(passage, i)) return null;
  return trimmed(passage, { first: first + 1, last });
}

const isCapital = ({ shape }: Tokens, i: number): boolean =>
  shape[i] === Shape.capitalized || shape[i] === Shape.upper || shape[i] === Shape.mixed;

const tagged = (content: readonly Range[], first: number, source: Range): Attribution => ({
  content,
  cue: { first, last: first + 1 },
  source,
  lemma: "—",
  act: "state",
  negated: false,
  confidence: ruleConfidence["quotes/dash"],
  rule: dash.name,
});
