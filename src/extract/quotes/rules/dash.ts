// “The bridge is safe.” – Una Orr, harbour master

import { Shape, type Tokens } from "../../../segment/tokens.ts";
import { ruleConfidence } from "../confidence.ts";
import type { Attribution } from "../attribution.ts";
import { inZone, trimmed, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import type { Unit } from "../units.ts";

const DASHES: ReadonlySet<string> = new Set(["–", "—", "-", "--", "―"]);
const LONGEST_TAG = 12;

/** A quotation with its speaker behind a dash, at the end of the unit. */
export function beforeDash(passage: Passage, unit: Unit): Attribution | null {
  const zone = zoneFrom(passage, unit.first);
  if (!zone || zone.last >= unit.last) return null;
  const source = taggedBy(passage, { first: zone.last, last: unit.last });
  return source && tagged([{ first: zone.first, last: zone.last }], zone.last, source);
}

/** The attribution of a quotation by the tag that is the unit after it. */
export function withTag(passage: Passage, content: readonly Range[], unit: Unit): Attribution | null {
  const source = taggedBy(passage, unit);
  return source && tagged(content, unit.first, source);
}

/** Who is named behind the dash that opens a range and fills it. */
function taggedBy(passage: Passage, { first, last }: Range): Range | null {
  const { tokens } = passage;
  if (!DASHES.has(tokens.norm[first]!) || last - first > LONGEST_TAG || !isCapital(tokens, first + 1))
    return null;
  for (let i = first; i < last; i++) if (inZone(passage, i)) return null;
  return trimmed(passage, { first: first + 1, last });
}

const isCapital = ({ shape }: Tokens, i: number): boolean =>
  shape[i] === Shape.capitalized || shape[i] === Shape.upper || shape[i] === Shape.mixed;

const tagged = (content: readonly Range[], dash: number, source: Range): Attribution => ({
  content,
  cue: { first: dash, last: dash + 1 },
  source,
  lemma: "—",
  act: "state",
  negated: false,
  confidence: ruleConfidence["quotes/dash"],
  rule: "quotes/dash",
});
