// Una Orr: “The bridge is safe.”
// “The bridge is safe.” – Una Orr, harbour master

import type { Attribution } from "../attribution.ts";
import { trimmed, zoneFrom, zoneUpTo, type Passage, type Unit } from "../passage.ts";
import { subjectAfter, subjectBefore } from "../phrases.ts";

const DASHES: ReadonlySet<string> = new Set(["–", "—", "-", "--", "―"]);

/** A quotation behind a speaker's name and a colon. */
export function afterColon(passage: Passage, unit: Unit, from: number): Attribution | null {
  const { tokens } = passage;
  for (let i = from + 1; i + 1 < unit.last; i++) {
    const zone = tokens.norm[i] === ":" ? zoneFrom(passage, i + 1) : null;
    const source = zone && subjectBefore(tokens, i, from);
    if (!zone || !source) continue;
    const content = { first: zone.first, last: Math.min(zone.last, unit.last) };
    return {
      content: [content],
      cue: { first: i, last: i + 1 },
      source,
      lemma: ":",
      act: "state",
      rule: "quotes/colon",
    };
  }
  return null;
}

/** A quotation with its speaker's name behind a dash, at the end of the unit. */
export function beforeDash(passage: Passage, unit: Unit): Attribution | null {
  const { tokens } = passage;
  const zone = zoneFrom(passage, unit.first);
  if (!zone || !DASHES.has(tokens.norm[zone.last] ?? "") || zone.last + 1 >= unit.last) return null;
  if (!zoneUpTo(passage, zone.last - 1) || tokens.shape[zone.last + 1] === 0) return null;
  const source = subjectAfter(tokens, zone.last + 1, unit.last);
  const rest = source && trimmed(passage, { first: source.last, last: unit.last });
  if (!source || rest) return null;
  const content = [{ first: zone.first, last: zone.last }];
  return {
    content,
    cue: { first: zone.last, last: zone.last + 1 },
    source,
    lemma: null,
    act: "state",
    rule: "quotes/dash",
  };
}
