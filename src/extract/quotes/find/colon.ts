// Una Orr: “The bridge is safe.”
// Said Orr: “The bridge is safe.”

import type { PatternReading } from "../attribution.ts";
import { cueAt } from "./cues.ts";
import { inZone, zoneFrom, type Passage } from "../passage.ts";
import type { Unit } from "../units.ts";
import type { Range } from "../phrases.ts";
import { fromEmptyUnits, type Finder } from "./finder.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";

/** A quotation after a colon, in the same unit. */
export const afterColon: Finder<PatternReading> = {
  name: "quotes/colon",
  example: "Una Orr: “The bridge is safe.”",
  find: (passage, found) => fromEmptyUnits(passage, found, (unit) => introducedIn(passage, unit)),
};

function introducedIn(passage: Passage, unit: Unit): PatternReading[] {
  for (let i = unit.first + 1; i + 1 < unit.last; i++) {
    const zone = passage.tokens.norm[i] === ":" ? zoneFrom(passage, i + 1) : null;
    const introduced = zone && introduction(passage, { first: unit.first, last: i + 1 });
    if (!zone || !introduced) continue;
    const content = [{ first: zone.first, last: Math.min(zone.last, unit.last) }];
    return [{ content, ...introduced, rule: afterColon.name }];
  }
  return [];
}

/** "The mayor went on:": who is quoted after the colon that ends `range`, and by which cue. */
function introduction(passage: Passage, range: Range): Introduction | null {
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
      };
  }
  const verb = cueAt(tokens, range.first, range.first);
  const subject = verb?.takes.has("clause") ? subjectAfter(tokens, range.first + 1, colon) : null;
  if (subject?.last === colon)
    return {
      cue: { first: verb!.first, last: verb!.last },
      source: subject,
      lemma: verb!.lemma,
    };
  const name = subjectBefore(tokens, colon, range.first);
  return name?.first === range.first
    ? { cue: { first: colon, last: colon + 1 }, source: name, lemma: ":" }
    : null;
}

type Introduction = Pick<PatternReading, "cue" | "source" | "lemma">;
