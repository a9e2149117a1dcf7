import { add, addIn, tagAt, wordAt, type FeatureList } from "./features.ts";
import { mix } from "../../../text/word-hash.ts";
import type { Items } from "./items.ts";
import type { Cue, Place } from "./span-view.ts";
import type { Window } from "./sides.ts";

// What tells whether an item is source, cue, content or none, and whether a span begins or ends before it: three kinds of
// features by what they depend on, so that a reader adds up what stays the same only once.

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
