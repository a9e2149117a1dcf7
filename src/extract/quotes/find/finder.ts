import type { Attribution, PatternReading } from "../attribution.ts";
import type { Passage } from "../passage.ts";
import { rangeAt } from "../phrases.ts";
import type { Unit } from "../units.ts";

/** One way of finding who said what: from the structure of quotations, or from a pattern that the model takes as a hint. */
export type Finder<T extends PatternReading = Attribution> = {
  /** As it stands in a record's `rule`: "quotes/dash". */
  readonly name: string;
  /** A text in which it finds something. */
  readonly example: string;
  /** All that is known when it has looked through the passage: what was `found` before, put right or added to. */
  readonly find: (passage: Passage, found: readonly T[]) => readonly T[];
};

/** What finders make of a passage one after the other. */
export const findBy = <T extends PatternReading>(
  finders: readonly Finder<T>[],
  passage: Passage,
  found: readonly T[],
): readonly T[] => finders.reduce((known, { find }) => find(passage, known), found);

/** What `read` gives for the units in which nothing has been found, added to what has. */
export function fromEmptyUnits<T extends PatternReading>(
  { units }: Passage,
  found: readonly T[],
  read: (unit: Unit) => readonly T[],
): readonly T[] {
  const taken = new Set(found.map(({ cue, content }) => rangeAt(units, (cue ?? content[0]!).first)));
  const added = units.flatMap((unit) => (taken.has(unit) ? [] : read(unit)));
  return added.length > 0 ? [...found, ...added] : found;
}

/** Attributions in the order of their cues, and of what they say where they have none. */
export const inOrder = <T extends PatternReading>(found: readonly T[]): T[] =>
  [...found].sort((a, b) => (a.cue ?? a.content[0]!).first - (b.cue ?? b.content[0]!).first);
