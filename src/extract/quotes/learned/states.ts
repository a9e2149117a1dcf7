/** What an item is to one cue. */
export const Label = { outside: 0, source: 1, cue: 2, content: 3 } as const;
export const LABELS = 4;
/** Ordered pairs of labels; a change from one to another has a score of its own. */
export const CHANGES = LABELS * LABELS;

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
  if (state.label === Label.source) return contentKept && (before.label === Label.source || !before.sourceMet);
  return sourceKept && (state.label === Label.content || contentKept);
};

const keepsCueWhole = (before: State, state: State, part: number): boolean => {
  const [was, is] = [before.label === Label.cue, state.label === Label.cue];
  if (part === Part.head) return is;
  return part === Part.before ? !was || is : was || !is;
};

/** For each part and state, the states that may stand before it. */
export const predecessors: readonly (readonly (readonly number[])[])[] = Object.values(Part).map((part) =>
  states.map((state) =>
    states.flatMap((before, index) =>
      follows(before, state) && keepsCueWhole(before, state, part) ? [index] : [],
    ),
  ),
);
