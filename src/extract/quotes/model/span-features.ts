import { add, featureList, tagAt, wordAt, type FeatureList } from "./features.ts";
import { mix } from "./hash.ts";
import { hintedLabels, hintRule } from "./hints.ts";
import type { Items } from "./items.ts";
import { surroundingsOf, type Surroundings } from "./surroundings.ts";
import type { TagKinds } from "./tags.ts";
import type { Window } from "./window.ts";

/** Features of a cue's window: those of its `i`th item are `list.ids` from `starts[i]` up to `starts[i + 1]`. */
export type WindowFeatures = { readonly list: FeatureList; readonly starts: Int32Array };

/** What every item of the window is seen from. */
type Cue = Window & {
  readonly head: number;
  readonly word: number;
  readonly tag: number;
  /** The word behind the head, the tags on either side of it, and both words. */
  readonly after: number;
  readonly frame: number;
  readonly between: number;
  /** Whether quotations stand left and right of it in its sentence: 0–3. */
  readonly quoted: number;
  /** What the rules make of each item of the window, and which rule. */
  readonly hints: Uint8Array;
  readonly rule: number;
};

const [LEFT, RIGHT] = [1, 2];
const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 20, 32, Infinity];
const NEARNESS = 16;
const SENTENCES = 9;
const MOST_PER_ITEM = 40;

export const roomFor = (items: number): WindowFeatures => ({
  list: featureList(MOST_PER_ITEM * items),
  starts: new Int32Array(items + 1),
});

/** Features for the labels of each item, and for the change of label before it. */
export function spanFeatures(
  items: Items,
  kinds: TagKinds,
  head: number,
  window: Window,
  labels: WindowFeatures,
  changes: WindowFeatures,
): void {
  const cue = cueOf(items, head, window);
  const around = surroundingsOf(items, kinds, head, window);
  labels.list.length = 0;
  changes.list.length = 0;
  for (let k = window.from; k < window.to; k++) {
    const i = k - window.from;
    labels.starts[i] = labels.list.length;
    changes.starts[i] = changes.list.length;
    labelFeatures(items, cue, around, k, labels.list);
    changeFeatures(items, cue, around, k, changes.list);
  }
  labels.starts[window.to - window.from] = labels.list.length;
  changes.starts[window.to - window.from] = changes.list.length;
}

function cueOf(items: Items, head: number, { from, to }: Window): Cue {
  const before = wordAt(items, head - 1, from, to);
  const after = wordAt(items, head + 1, from, to);
  return {
    from,
    to,
    head,
    word: items.lemma[head]!,
    tag: items.tag[head]!,
    after,
    frame: mix(tagAt(items, head - 1, from, to), tagAt(items, head + 1, from, to)),
    between: mix(before, after),
    quoted: quotedBeside(items, head, from - 1, -1) * 2 + quotedBeside(items, head, to, 1),
    hints: hintedLabels(items.hints, head, { from, to }),
    rule: hintRule(items.hints, head),
  };
}

function quotedBeside({ sentence, zone }: Items, head: number, stop: number, step: number): number {
  for (let k = head + step; k !== stop && sentence[k] === sentence[head]; k += step)
    if (zone[k]! >= 0) return 1;
  return 0;
}

function bucket(distance: number): number {
  let b = 0;
  while (distance > DISTANCES[b]!) b++;
  return b;
}

/** Whether the item is source, cue, content or none: itself, its neighbours, and what lies between it and the cue. */
function labelFeatures(items: Items, cue: Cue, around: Surroundings, k: number, out: FeatureList): void {
  if (k === cue.head) return; // it is the cue whatever its features
  const { from, to } = cue;
  const i = k - from;
  const side = k < cue.head ? LEFT : RIGHT;
  const near = side * NEARNESS + bucket(Math.abs(k - cue.head));
  const passed = (side * 4 + around.signs[i]!) * 4 + around.verbs[i]!;
  const joints = mix(side, around.joints[i]!);
  const sentences = side * 64 + around.sentences[i]! + SENTENCES;
  const word = items.word[k]!;
  const tag = items.tag[k]!;
  const path = mix(side, around.path[i]!);
  const before = tagAt(items, k - 1, from, to);
  const after = tagAt(items, k + 1, from, to);
  add(out, 100, side);
  add(out, 101, mix(side, word));
  add(out, 102, mix(near, tag));
  add(out, 103, near);
  add(out, 104, mix(near, cue.word));
  add(out, 105, passed);
  add(out, 106, mix(passed, cue.word));
  add(out, 107, mix(passed, tag));
  add(out, 108, mix(sentences, items.zone[k]! >= 0 ? word : 0));
  add(out, 109, mix(near, word));
  add(out, 110, path);
  add(out, 111, mix(path, tag));
  add(out, 112, mix(side, wordAt(items, k - 1, from, to)));
  add(out, 113, mix(side, wordAt(items, k + 1, from, to)));
  add(out, 114, mix(side, mix(mix(before, tag), after)));
  add(out, 115, mix(near, items.shape[k]!));
  add(out, 116, joints);
  add(out, 117, mix(joints, cue.frame));
  add(out, 118, mix(passed, cue.frame));
  add(out, 119, mix(passed, mix(before, tag)));
  add(out, 120, mix(passed, mix(tag, after)));
  add(out, 121, mix(sentences, cue.tag));
  add(out, 122, mix(sentences, cue.between));
  add(out, 123, mix(sentences, mix(cue.word, cue.quoted)));
  add(out, 124, mix(passed, word));
  add(out, 125, mix(side, cue.hints[i]!));
  add(out, 126, mix(side, mix(cue.hints[i]!, cue.rule)));
  add(out, 127, mix(near, cue.hints[i]!));
  add(out, 128, mix(passed, cue.hints[i]!));
}

/** Whether a span begins or ends before the item: the words and tags on both sides of the joint. */
function changeFeatures(items: Items, cue: Cue, around: Surroundings, k: number, out: FeatureList): void {
  const { from, to } = cue;
  const i = k - from;
  const side = k <= cue.head ? LEFT : RIGHT;
  const near = side * NEARNESS + bucket(Math.abs(k - cue.head));
  const passed = (side * 4 + around.signs[i]!) * 4 + around.verbs[i]!;
  const word = items.word[k]!;
  const tag = items.tag[k]!;
  const before = wordAt(items, k - 1, from, to);
  const next = wordAt(items, k + 1, from, to);
  const tagBefore = tagAt(items, k - 1, from, to);
  const joint = mix(tagBefore, tag);
  add(out, 150, side);
  add(out, 151, mix(side, before));
  add(out, 152, mix(before, word));
  add(out, 153, mix(side, joint));
  add(out, 154, mix(side, mix(tagAt(items, k - 2, from, to), joint)));
  add(out, 155, mix(side, mix(joint, tagAt(items, k + 1, from, to))));
  add(out, 156, mix(near, tag));
  add(out, 157, mix(near, tagBefore));
  add(out, 158, mix(side, mix(cue.word, word)));
  add(out, 159, mix(side, mix(cue.word, before)));
  add(out, 160, k > from && items.sentence[k] !== items.sentence[k - 1] ? side : 0);
  add(out, 161, mix(near, passed));
  add(out, 162, mix(side, mix(word, next)));
  add(out, 163, mix(passed, joint));
  add(out, 164, mix(side, around.path[i]!));
  add(out, 165, mix(side, mix(items.rate[k]!, tagBefore)));
  add(out, 166, mix(side, mix(mix(word, next), wordAt(items, k + 2, from, to))));
  add(out, 167, mix(side * 4 + cue.quoted, mix(before, word)));
  const hint = (i ? cue.hints[i - 1]! : 0) * 8 + cue.hints[i]!;
  add(out, 169, mix(side, hint));
  add(out, 170, mix(hint, cue.rule));
  add(out, 171, mix(hint, joint));
  add(out, 168, mix(side, mix(items.shape[k]!, mix(before, k > from ? items.shape[k - 1]! : -1))));
}
