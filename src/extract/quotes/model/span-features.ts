// What tells whether an item is source, cue, content or none, and whether a span begins or ends before it: three kinds of
// features by what they depend on, so that a reader adds up what stays the same only once.

import { add, addIn, tagAt, type FeatureList, wordAt } from "./weights.ts";
import { hintRule, hintedLabels } from "./hints.ts";
import type { Items } from "./items.ts";
import type { Window } from "./sides.ts";
import type { Surroundings } from "./surroundings.ts";
import { mix } from "../../../text/hash.ts";

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

/** On the item and its side: the same for every cue of the window. */
export function besideFeatures(
  items: Items,
  { from, to }: Window,
  k: number,
  side: number,
  out: FeatureList,
): void {
  const word = items.word[k]!;
  const before = wordAt(items, k - 1, from, to);
  const next = wordAt(items, k + 1, from, to);
  const tagBefore = tagAt(items, k - 1, from, to);
  const joint = mix(tagBefore, items.tag[k]!);
  add(out, 100, side);
  addIn(out, 101, word, side);
  addIn(out, 101, before, 2 + side);
  addIn(out, 101, next, 4 + side);
  add(out, 104, mix(before, word));
  addIn(out, 106, joint, side);
  addIn(out, 107, mix(joint, tagAt(items, k + 1, from, to)), side);
  addIn(out, 107, mix(tagAt(items, k - 2, from, to), joint), 2 + side);
  addIn(out, 106, mix(items.rate[k]!, tagBefore), 2 + side);
  add(out, 110, mix(side, mix(items.shape[k]!, mix(before, k > from ? items.shape[k - 1]! : -1))));
  add(out, 112, k > from && items.sentence[k] !== items.sentence[k - 1] ? side : 0);
}

/** On the cue and what stands between it and the item. */
export function betweenFeatures(cue: Cue, place: Place, out: FeatureList): void {
  const { side, passed, joints, path, sentences, hint, hintBefore } = place;
  add(out, 130, passed);
  addIn(out, 131, cue.word, passed);
  addIn(out, 132, hint, passed);
  add(out, 133, path);
  add(out, 134, joints);
  add(out, 135, mix(sentences, cue.tag));
  add(out, 136, mix(side, hintBefore * 8 + hint));
  add(out, 137, mix(hintBefore * 8 + hint, cue.rule));
}

/** On all of these. */
export function ownFeatures(items: Items, cue: Cue, place: Place, out: FeatureList): void {
  const { from, to } = cue;
  const { k, side, near, passed, sentences, path } = place;
  const word = items.word[k]!;
  const tag = items.tag[k]!;
  const before = wordAt(items, k - 1, from, to);
  const tagBefore = tagAt(items, k - 1, from, to);
  const joint = mix(tagBefore, tag);
  addIn(out, 122, place.hint, near);
  addIn(out, 140, tag, near);
  addIn(out, 141, tagBefore, near);
  addIn(out, 142, word, near);
  addIn(out, 146, word, passed);
  addIn(out, 148, mix(tag, tagAt(items, k + 1, from, to)), passed);
  add(out, 149, mix(path, tag));
  add(out, 150, mix(side, mix(cue.word, word)));
  add(out, 151, mix(side, mix(cue.word, before)));
  add(out, 153, mix(place.hintBefore * 8 + place.hint, joint));
  add(out, 154, mix(sentences, items.zone[k]! >= 0 ? word : 0));
}

/** All features of an item. */
export function itemFeatures(items: Items, cue: Cue, place: Place, out: FeatureList): void {
  besideFeatures(items, cue, place.k, place.side, out);
  betweenFeatures(cue, place, out);
  ownFeatures(items, cue, place, out);
}

/** Every item has so many. */
export const FEATURES = 30;
