import { hashOf, mix } from "./hash.ts";
import type { Items } from "./items.ts";
import type { TagKinds } from "./tags.ts";
import { CueRate } from "./words.ts";
import type { Window } from "./window.ts";

/** What stands between an item and the cue, counted from the cue outwards; arrays over the window's items. */
export type Surroundings = {
  /** Commas, dashes, brackets and colons in between, at most three. */
  readonly signs: Uint8Array;
  /** Verbs in between, at most three. */
  readonly verbs: Uint8Array;
  /** Other likely cues, "that", relatives and quotations in between, as one number. */
  readonly joints: Uint8Array;
  /** Hash of the first few of these in order. */
  readonly path: Int32Array;
  /** Sentences away from the cue's, negative to its left. */
  readonly sentences: Int8Array;
};

const SIGNS: ReadonlySet<number> = new Set([",", "—", "–", ";", "(", ")", ":"].map(hashOf));
const JOINTS: ReadonlySet<number> = new Set(
  ["that", "who", "which", "and", "but", "to", "as", "if"].map(hashOf),
);
const THAT = hashOf("that");
const RELATIVES: ReadonlySet<number> = new Set(["who", "which"].map(hashOf));
const VERB = 5;
const NEXT_SENTENCE = 777;
const LONGEST_PATH = 6;
const [MOST_SIGNS, MOST_VERBS, MOST_CUES, MOST_QUOTED] = [3, 3, 2, 2];

export function surroundingsOf(
  items: Items,
  kinds: TagKinds,
  head: number,
  { from, to }: Window,
): Surroundings {
  const length = to - from;
  const found = {
    signs: new Uint8Array(length),
    verbs: new Uint8Array(length),
    joints: new Uint8Array(length),
    path: new Int32Array(length),
    sentences: new Int8Array(length),
  };
  walk(found, items, kinds, head, from, -1, from - 1);
  walk(found, items, kinds, head, from, 1, to);
  return found;
}

/** Notes for each item on one side of the cue what has been passed before it, then passes it too. */
function walk(
  found: Surroundings,
  items: Items,
  kinds: TagKinds,
  head: number,
  from: number,
  step: 1 | -1,
  stop: number,
): void {
  let [signs, verbs, cues, quoted, that, relative] = [0, 0, 0, 0, 0, 0];
  let [sentences, path, steps] = [0, 17 + step, 0];
  const pass = (what: number) => {
    if (steps++ < LONGEST_PATH) path = mix(path, what);
  };
  for (let k = head + step; k !== stop; k += step) {
    const word = items.word[k]!;
    if (items.sentence[k] !== items.sentence[k - step]) {
      sentences += step;
      path = mix(path, NEXT_SENTENCE);
    }
    found.signs[k - from] = signs;
    found.verbs[k - from] = verbs;
    found.joints[k - from] = that * 32 + cues * 8 + relative * 4 + quoted;
    found.path[k - from] = path;
    found.sentences[k - from] = sentences;
    if (SIGNS.has(word)) {
      signs = Math.min(MOST_SIGNS, signs + 1);
      pass(word);
    } else if (JOINTS.has(word)) {
      if (word === THAT) that = 1;
      if (RELATIVES.has(word)) relative = 1;
      pass(word);
    }
    if (items.zone[k]! >= 0) {
      quoted = Math.min(MOST_QUOTED, quoted + 1);
      pass(word);
    }
    if (kinds.verbal[items.tag[k]!]) {
      verbs = Math.min(MOST_VERBS, verbs + 1);
      pass(VERB);
    }
    if (items.rate[k]! >= CueRate.mostly) cues = Math.min(MOST_CUES, cues + 1);
  }
}
