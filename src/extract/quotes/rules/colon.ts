// Una Orr: “The bridge is safe.”
// Said Orr: “The bridge is safe.”
// “The bridge is safe.” – Una Orr, harbour master
// The mayor went on:   (and the quotation is a paragraph of its own)

import type { RuleReading as Attribution } from "../attribution.ts";
import { cueAt } from "../cues.ts";
import { inZone, trimmed, zoneFrom, zoneUpTo, type Passage } from "../passage.ts";
import type { Unit } from "../units.ts";
import type { Range } from "../phrases.ts";
import { subjectAfter } from "../subject-after.ts";
import { subjectBefore } from "../subject-before.ts";

const DASHES: ReadonlySet<string> = new Set(["–", "—", "-", "--", "―"]);
const LONGEST_TAG = 12;

/** A quotation behind a colon, in the same unit. */
export function afterColon(passage: Passage, unit: Unit, from: number): Attribution | null {
  for (let i = from + 1; i + 1 < unit.last; i++) {
    const zone = passage.tokens.norm[i] === ":" ? zoneFrom(passage, i + 1) : null;
    const introduced = zone && introduction(passage, { first: from, last: i + 1 });
    if (!zone || !introduced) continue;
    return {
      content: [{ first: zone.first, last: Math.min(zone.last, unit.last) }],
      ...introduced,
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

/** "― Una Orr" as a paragraph of its own: the speaker of the quoted paragraph before it. */
export function tagLine(passage: Passage, unit: Unit): Range | null {
  const { tokens } = passage;
  if (
    !DASHES.has(tokens.norm[unit.first]!) ||
    unit.last - unit.first > LONGEST_TAG ||
    tokens.shape[unit.first + 1] === 0
  )
    return null;
  const source = subjectAfter(tokens, unit.first + 1, unit.last);
  return source && !trimmed(passage, { first: source.last, last: unit.last }) ? source : null;
}

/** "The mayor went on:": who is quoted behind the colon that ends `range`, and by which cue. */
export function introduction(passage: Passage, range: Range): Introduction | null {
  const { tokens } = passage;
  const colon = range.last - 1;
  if (tokens.norm[colon] !== ":") return null;
  for (let i = colon - 1; i > range.first; i--) {
    const cue = inZone(passage, i) ? null : cueAt(tokens, i, range.first);
    const source = cue && subjectBefore(tokens, cue.first, range.first);
    if (cue && source)
      return {
        cue: { first: cue.first, last: cue.last },
        source,
        lemma: cue.lemma,
        act: cue.clause ?? "state",
      };
  }
  const verb = cueAt(tokens, range.first, range.first);
  const behind = verb?.clause ? subjectAfter(tokens, range.first + 1, colon) : null;
  if (behind?.last === colon)
    return {
      cue: { first: verb!.first, last: verb!.last },
      source: behind,
      lemma: verb!.lemma,
      act: verb!.clause!,
    };
  const name = subjectBefore(tokens, colon, range.first);
  return name?.first === range.first
    ? { cue: { first: colon, last: colon + 1 }, source: name, lemma: ":", act: "state" }
    : null;
}

type Introduction = Pick<Attribution, "cue" | "source" | "lemma" | "act">;
