// Exports shrank for a third month, customs data released on Monday showed.
// Prices eased to 3.6% in May from 4.4% the month before, figures from the port showed on Tuesday.

import { months, weekdays } from "../../../english/calendar/calendar.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import type { Attribution } from "../attribution.ts";
import { ruleConfidence } from "../confidence.ts";
import { showingNouns, showingVerbs } from "../../../english/speech/documents.ts";
import { inZone, trimmed, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { inOrder, type Finder } from "./finder.ts";
import type { Unit } from "../units.ts";

const WHEN: ReadonlySet<string> = new Set(["on", "in", "last", "this", "late", "early", "earlier", "week", "month", "year", "."]); // prettier-ignore
const LONGEST_WHEN = 6;
const LONGEST_SOURCE = 16;
const SHORTEST_CONTENT = 4;

/** A report whose last words say which data showed it, as agencies write them; where the model has not found it. */
export const shown: Finder = {
  name: "quotes/shown",
  example: "Exports shrank for a third month, customs data released on Monday showed.",
  find(passage, found) {
    const known = new Set(found.filter(isBeforeCue).map(({ cue }) => cue!.first));
    const reports = passage.units.flatMap((unit) => shownAt(passage, unit) ?? []);
    const own = reports.filter(({ cue }) => !known.has(cue!.first));
    if (own.length === 0) return found;
    const cues = new Set(own.map(({ cue }) => cue!.first));
    return inOrder([...found.filter(({ cue }) => !cues.has(cue?.last ? cue.last - 1 : -1)), ...own]);
  },
};

const isBeforeCue = ({ content, cue }: Attribution): boolean => cue !== null && content[0]!.first < cue.first;

function shownAt(passage: Passage, unit: Unit): Attribution | null {
  const cue = closingVerb(passage, unit);
  const source = cue === null ? null : sourceBefore(passage, unit, cue);
  if (!source) return null;
  const content = trimmed(passage, { first: unit.first, last: source.first });
  if (!content || content.last - content.first < SHORTEST_CONTENT) return null;
  return {
    content: [content],
    cue: { first: cue!, last: cue! + 1 },
    source,
    lemma: showingVerbs.get(passage.tokens.norm[cue!]!)!,
    act: "report",
    negated: false,
    confidence: ruleConfidence["quotes/shown"],
    rule: shown.name,
  };
}

/** "showed" with nothing behind it but the day. */
function closingVerb(passage: Passage, { first, last }: Range): number | null {
  const { norm, shape } = passage.tokens;
  for (let i = last - 1; i > first && last - i <= LONGEST_WHEN; i--) {
    if (inZone(passage, i)) return null;
    if (showingVerbs.has(norm[i]!)) return shape[i] === Shape.lower ? i : null;
    if (!isWhen(passage, i)) return null;
  }
  return null;
}

const isWhen = ({ tokens: { norm, kind } }: Passage, i: number): boolean =>
  WHEN.has(norm[i]!) || weekdays.has(norm[i]!) || months.has(norm[i]!) || kind[i] === TokenKind.number;

/** From the comma on, where data or a report stand in it. */
function sourceBefore(passage: Passage, { first }: Range, cue: number): Range | null {
  const { norm } = passage.tokens;
  let document = false;
  for (let i = cue - 1; i > first && cue - i <= LONGEST_SOURCE; i--) {
    if (inZone(passage, i)) return null;
    if (norm[i] === ",") return document && i + 1 < cue ? { first: i + 1, last: cue } : null;
    document ||= showingNouns.has(norm[i]!);
  }
  return null;
}
