/** What an item is to one cue. */
export const Label = { outside: 0, source: 1, cue: 2, content: 3 } as const;
export const LABELS = 4;
/**
 * Scores of an item, as a square: in the row of one label and the column of another that of a change between them before
 * the item, on the diagonal that of a label itself.
 */
export const SCORES = LABELS ** 2;
export const changeAt = (before: number, after: number): number => before * LABELS + after;
export const labelAt = (label: number): number => changeAt(label, label);

/**
 * A state is a label and what has been met before: a source is one stretch, and content must come. So "S" after a source
 * has ended is no state, and only states with content may be the last.
 */
type State = { readonly label: number; readonly sourceMet: boolean; readonly contentMet: boolean };

const states: readonly State[] = Object.values(Label).flatMap((label) =>
  [false, true].flatMap((sourceMet) =>
    [false, true]
      .map((contentMet) => ({ label, sourceMet, contentMet }))
      .filter((s) => (label !== Label.source || s.sourceMet) && (label !== Label.content || s.contentMet)),
  ),
);

export const STATES = states.length;
export const labelOf: readonly number[] = states.map(({ label }) => label);
export const isFirst: readonly boolean[] = states.map(
  ({ label, sourceMet, contentMet }) =>
    sourceMet === (label === Label.source) && contentMet === (label === Label.content),
);
export const isFinal: readonly boolean[] = states.map(({ contentMet }) => contentMet);

/** Where an item stands to the cue's head: the cue is one stretch round it. */
export const Part = { before: 0, head: 1, after: 2 } as const;

const follows = (before: State, state: State): boolean => {
  const sourceKept = before.sourceMet === state.sourceMet;
  const contentKept = before.contentMet === state.contentMet;
  if (state.label === Label.source)
    return contentKept && (before.label === Label.source || !before.sourceMet);
  return sourceKept && (state.label === Label.content || contentKept);
};

const keepsCueWhole = (before: State, state: State, part: number): boolean => {
  const [was, is] = [before.label === Label.cue, state.label === Label.cue];
  if (part === Part.head) return is;
  return part === Part.before ? !was || is : was || !is;
};

/** The states that may stand before state `b`: those from `starts[b]` up to `starts[b + 1]`. */
export type Steps = { readonly before: Int8Array; readonly starts: Int16Array };

export const stepsTo: readonly Steps[] = Object.values(Part).map((part) => {
  const steps = states.map((state) =>
    states.flatMap((before, a) => (follows(before, state) && keepsCueWhole(before, state, part) ? [a] : [])),
  );
  return {
    before: Int8Array.from(steps.flat()),
    starts: Int16Array.from([0, ...steps.map((_, b) => steps.slice(0, b + 1).flat().length)]),
  };
});
