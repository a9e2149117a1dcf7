import { clauseJoints, clauseSigns } from "../../../english/speech/grammar.ts";
import { hashOf, mix } from "../../../text/hash.ts";
import type { Items } from "./items.ts";
import type { TagKinds } from "./words.ts";
import { CueRate } from "./words.ts";
import { LONGEST_WINDOW, type Window } from "./sides.ts";

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
  /** Equal for neighbours on one side with the same of all these in between. */
  readonly stretch: Uint8Array;
};

export const emptySurroundings = (): Surroundings => ({
  signs: new Uint8Array(LONGEST_WINDOW),
  verbs: new Uint8Array(LONGEST_WINDOW),
  joints: new Uint8Array(LONGEST_WINDOW),
  path: new Int32Array(LONGEST_WINDOW),
  sentences: new Int8Array(LONGEST_WINDOW),
  stretch: new Uint8Array(LONGEST_WINDOW),
});

/** What passing an item adds. */
const Pass = { sign: 1, joint: 2, that: 4, relative: 8, zone: 16, verb: 32, cue: 64 } as const;
const ON_PATH = Pass.sign | Pass.joint | Pass.zone;

const SIGNS: ReadonlySet<number> = new Set([...clauseSigns].map(hashOf));
const JOINTS: ReadonlySet<number> = new Set([...clauseJoints].map(hashOf));
const THAT = hashOf("that");
/** 1 for the last byte of each of these: most words are told by it to be none. */
const BYTE = 255;
const MAY_TELL = new Uint8Array(BYTE + 1);
for (const word of [...SIGNS, ...JOINTS]) MAY_TELL[word & BYTE] = 1;
const RELATIVES: ReadonlySet<number> = new Set(["who", "which"].map(hashOf));

/** For each item of an article what passing it adds. */
export function passesOf(items: Items, { verbal }: TagKinds): Uint8Array {
  const passes = new Uint8Array(items.length);
  for (let i = 0; i < items.length; i++)
    passes[i] =
      signOrJoint(items.word[i]!) |
      (items.zone[i]! >= 0 ? Pass.zone : 0) |
      (verbal[items.tag[i]!] ? Pass.verb : 0) |
      (items.rate[i]! >= CueRate.mostly ? Pass.cue : 0);
  return passes;
}

function signOrJoint(word: number): number {
  if (MAY_TELL[word & BYTE] === 0) return 0;
  if (SIGNS.has(word)) return Pass.sign;
  if (!JOINTS.has(word)) return 0;
  return Pass.joint | (word === THAT ? Pass.that : RELATIVES.has(word) ? Pass.relative : 0);
}

const VERB = 5;
const NEXT_SENTENCE = 777;
const LONGEST_PATH = 6;
const [MOST_SIGNS, MOST_VERBS, MOST_CUES, MOST_QUOTED] = [3, 3, 2, 2];

/** Notes for each item of the window what stands between it and the head. */
export function lookAround(
  found: Surroundings,
  items: Items,
  passes: Uint8Array,
  head: number,
  { from, to }: Window,
): void {
  const i = head - from;
  found.signs[i] =
    found.verbs[i] =
    found.joints[i] =
    found.path[i] =
    found.sentences[i] =
    found.stretch[i] =
      0;
  walk(found, items, passes, head, from, -1, from - 1);
  walk(found, items, passes, head, from, 1, to);
}

/** Notes for each item on one side of the cue what has been passed before it, then passes it too. */
function walk(
  found: Surroundings,
  { word, sentence }: Items,
  passes: Uint8Array,
  head: number,
  from: number,
  step: 1 | -1,
  stop: number,
): void {
  let [signs, verbs, cues, quoted, that, relative] = [0, 0, 0, 0, 0, 0];
  let [sentences, path, steps, stretch] = [0, 17 + step, 0, 1];
  for (let k = head + step; k !== stop; k += step) {
    const i = k - from;
    if (sentence[k] !== sentence[k - step]) {
      sentences += step;
      path = mix(path, NEXT_SENTENCE);
      stretch++;
    }
    found.signs[i] = signs;
    found.verbs[i] = verbs;
    found.joints[i] = that * 32 + cues * 8 + relative * 4 + quoted;
    found.path[i] = path;
    found.sentences[i] = sentences;
    found.stretch[i] = stretch;
    const pass = passes[k]!;
    if (pass === 0) continue;
    stretch++;
    if (pass & ON_PATH && steps++ < LONGEST_PATH) path = mix(path, word[k]!);
    if (pass & Pass.verb && steps++ < LONGEST_PATH) path = mix(path, VERB);
    if (pass & Pass.sign) signs = Math.min(MOST_SIGNS, signs + 1);
    if (pass & Pass.that) that = 1;
    if (pass & Pass.relative) relative = 1;
    if (pass & Pass.zone) quoted = Math.min(MOST_QUOTED, quoted + 1);
    if (pass & Pass.verb) verbs = Math.min(MOST_VERBS, verbs + 1);
    if (pass & Pass.cue) cues = Math.min(MOST_CUES, cues + 1);
  }
}
