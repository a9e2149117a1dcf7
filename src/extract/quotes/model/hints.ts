import type { RuleReading } from "../attribution.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { readUnit } from "../read-unit.ts";
import type { Items } from "./items.ts";
import { Label } from "./states.ts";
import type { Window } from "./window.ts";

/** What hand-written rules make of the article: they know few patterns and know them well, so the model asks them too. */
export type Hints = {
  /** For each item the reading whose cue it belongs to, or -1. */
  readonly reading: Int32Array;
  /** 1 for each item in the content of some reading. */
  readonly inContent: Uint8Array;
  /** What each reading makes of an item: ranges of items. */
  readonly readings: readonly Reading[];
};
type Reading = { readonly rule: number; readonly source: Range | null; readonly cue: Range; readonly content: readonly Range[] };

const RULES = ["quotes/cueBefore", "quotes/cueAfter", "quotes/accordingTo", "quotes/judging", "quotes/relay", "quotes/naming", "quotes/colon", "quotes/dash"];

export function readHints(passage: Passage, items: Items): Hints {
  const itemOf = new Int32Array(passage.tokens.length).fill(-1);
  for (let i = 0; i < items.length; i++) itemOf.fill(i, items.first[i], items.last[i]);
  const inItems = ({ first, last }: Range): Range => ({ first: itemOf[first]!, last: itemOf[last - 1]! + 1 });
  const hints = { reading: new Int32Array(items.length).fill(-1), inContent: new Uint8Array(items.length), readings: [] as Reading[] };
  for (const unit of passage.units)
    for (const { rule, source, cue, content } of readUnit(passage, unit) as RuleReading[]) {
      if (!cue) continue;
      const reading = { rule: RULES.indexOf(rule) + 2, source: source && inItems(source), cue: inItems(cue), content: content.map(inItems) };
      hints.reading.fill(hints.readings.length, reading.cue.first, reading.cue.last);
      for (const { first, last } of reading.content) hints.inContent.fill(1, first, last);
      hints.readings.push(reading);
    }
  return hints;
}

/** The label that the reading of a cue gives each item of its window, plus one; 0 where there is no reading. */
export function hintedLabels({ reading, readings }: Hints, head: number, { from, to }: Window): Uint8Array {
  const labels = new Uint8Array(to - from);
  const found = readings[reading[head]!];
  if (!found) return labels;
  labels.fill(Label.outside + 1);
  const put = ({ first, last }: Range, label: number) => labels.fill(label + 1, Math.max(0, first - from), Math.max(0, last - from));
  for (const part of found.content) put(part, Label.content);
  if (found.source) put(found.source, Label.source);
  put(found.cue, Label.cue);
  return labels;
}

/** The labels that a reading gives, where they make a whole attribution round the head; null where they do not. */
export function readingLabels(hints: Hints, head: number, window: Window): Uint8Array | null {
  const found = hints.readings[hints.reading[head]!];
  const parts = found ? [found.cue, ...(found.source ? [found.source] : []), ...found.content] : [];
  const fits = parts.every(({ first, last }) => first >= window.from && last <= window.to);
  return parts.length > 0 && fits ? hintedLabels(hints, head, window).map((label) => label - 1) : null;
}

export const hintRule = ({ reading, readings }: Hints, i: number): number => readings[reading[i]!]?.rule ?? 0;
