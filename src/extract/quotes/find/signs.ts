// A sign in place of a cue or behind it:
// Una Orr: “The bridge is safe.”
// Said Orr: “The bridge is safe.”
// “The bridge is safe” — Una Orr, engineer

import { dashes } from "../../../english/speech/act.ts";
import type { Attribution, PatternReading } from "../attribution.ts";
import { cueAt } from "./cues.ts";
import { fromEmptyUnits, inOrder, ruleConfidence, type Finder } from "./finder.ts";
import { subjectAfter } from "./subject.ts";
import { subjectBefore } from "./subject-before.ts";
import { inZone, trimmed, type Passage, type Unit, zoneFrom } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import { Shape, type Tokens } from "../../../segment/tokens.ts";

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
