import type { PatternReading } from "../attribution.ts";
import type { Range } from "../phrases.ts";
import { Label } from "./states.ts";
import { hintsRules } from "../../../english/speech/grammar.ts";

/** What hand-written rules make of the article: they know few patterns and know them well, so the model asks them too. */
export type Hints = {
  /** For each item the reading whose cue it belongs to, or -1. */
  readonly reading: Int32Array;
  /** 1 for each item in the content of some reading. */
  readonly inContent: Uint8Array;
  /** What each reading makes of an item: ranges of items. */
  readonly readings: readonly Reading[];
};
/** Items `[from, to)`. */
type Stretch = { readonly from: number; readonly to: number };
type Reading = {
  readonly rule: number;
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
};

/** `itemOf` gives each token its item; there are `length` items. */
export function readHints(found: readonly PatternReading[], itemOf: Int32Array, length: number): Hints {
  const inItems = ({ first, last }: Range): Range => ({ first: itemOf[first]!, last: itemOf[last - 1]! + 1 });
  const hints = {
    reading: new Int32Array(length).fill(-1),
    inContent: new Uint8Array(length),
    readings: [] as Reading[],
  };
  for (const { rule, source, cue, content } of found) {
    if (!cue) continue;
    const reading = {
      rule: hintsRules.indexOf(rule) + 2,
      source: source && inItems(source),
      cue: inItems(cue),
      content: content.map(inItems),
    };
    hints.reading.fill(hints.readings.length, reading.cue.first, reading.cue.last);
    for (const { first, last } of reading.content) hints.inContent.fill(1, first, last);
    hints.readings.push(reading);
  }
  return hints;
}

/** The reading whose cue item `i` belongs to, if it belongs to one. */
export function readingAt({ reading, readings }: Hints, i: number): Reading | null {
  const found = reading[i]!;
  return found < 0 ? null : readings[found]!; // an array asked for -1 looks long for it
}

/** The label that the reading of a cue gives each item of its window, plus one; 0 where there is no reading. */
export function hintedLabels(hints: Hints, head: number, { from, to }: Stretch): Uint8Array {
  const labels = new Uint8Array(to - from);
  const found = readingAt(hints, head);
  if (!found) return labels;
  labels.fill(Label.outside + 1);
  const put = ({ first, last }: Range, label: number) =>
    labels.fill(label + 1, Math.max(0, first - from), Math.max(0, last - from));
  for (const part of found.content) put(part, Label.content);
  if (found.source) put(found.source, Label.source);
  put(found.cue, Label.cue);
  return labels;
}

/** The labels that a reading gives, where they make a whole attribution round the head; null where they do not. */
export function readingLabels(hints: Hints, head: number, window: Stretch): Uint8Array | null {
  const found = readingAt(hints, head);
  if (!found) return null;
  const parts = [found.cue, ...(found.source ? [found.source] : []), ...found.content];
  if (!parts.every(({ first, last }) => first >= window.from && last <= window.to)) return null;
  const labels = hintedLabels(hints, head, window).map((label) => label - 1);
  return labels.includes(Label.content) ? labels : null; // a source in the content's quotation may leave none of it
}

export const hintRule = (hints: Hints, i: number): number => readingAt(hints, i)?.rule ?? 0;
