import { mix } from "../../../text/word-hash.ts";
import { hintedLabels, hintRule } from "./hints.ts";
import type { Items } from "./items.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Window } from "./sides.ts";

/** What every item of a cue's window is seen from. */
export type Cue = Window & {
  readonly head: number;
  readonly word: number;
  readonly tag: number;
  /** What the rules make of each item of the window, and which rule. */
  readonly hints: Uint8Array;
  readonly rule: number;
};

export function cueOf(items: Items, head: number, { from, to }: Window): Cue {
  return {
    from,
    to,
    head,
    word: items.lemma[head]!,
    tag: items.tag[head]!,
    hints: hintedLabels(items.hints, head, { from, to }),
    rule: hintRule(items.hints, head),
  };
}

/** Where an item stands as seen from the cue; the head itself stands to its left, at no distance. */
export type Place = {
  /** The item. */
  k: number;
  side: number;
  /** Side and distance, in few steps. */
  near: number;
  /** Side, signs and verbs in between. */
  passed: number;
  joints: number;
  path: number;
  /** Sentences away, and on which side. */
  sentences: number;
  /** What the rules make of it and of the item before it. */
  hint: number;
  hintBefore: number;
  /** Equal for neighbours with the same between them and the cue, and the same hints. */
  between: number;
};

export const emptyPlace = (): Place => ({
  k: 0, side: 0, near: 0, passed: 0, joints: 0, path: 0, sentences: 0, hint: 0, hintBefore: 0, between: 0,
}); // prettier-ignore

const [LEFT, RIGHT] = [0, 1];
export const SIDES = 2;
const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 20, 32];
const FURTHEST = 90;
/** The step of each distance: 0, 1, 2, 3, 4 for 4 and 5, … */
const STEPS = Uint8Array.from({ length: FURTHEST + 1 }, (_, distance) => {
  const step = DISTANCES.findIndex((most) => distance <= most);
  return step < 0 ? DISTANCES.length : step;
});
const NEARNESS = 16;
const SENTENCES = 9;
const HINTS = 8;

/** Goes to item `k`. */
export function goTo(place: Place, cue: Cue, around: Surroundings, k: number): void {
  const i = k - cue.from;
  const side = k <= cue.head ? LEFT : RIGHT;
  place.k = k;
  place.side = side;
  place.near = side * NEARNESS + STEPS[Math.abs(k - cue.head)]!;
  place.passed = (side * 4 + around.signs[i]!) * 4 + around.verbs[i]!;
  place.joints = mix(side, around.joints[i]!);
  place.path = mix(side, around.path[i]!);
  place.sentences = side * 64 + around.sentences[i]! + SENTENCES;
  place.hintBefore = i ? cue.hints[i - 1]! : 0;
  place.hint = cue.hints[i]!;
  place.between = ((around.stretch[i]! * SIDES + side) * HINTS + place.hintBefore) * HINTS + place.hint;
}
