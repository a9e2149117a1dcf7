import { NO_TAG, openingTokens } from "../../src/grammar/tagger/decode.ts";
import { TAGS } from "../../src/grammar/tagger/tags.ts";
import {
  CLASSES,
  entryOf,
  keyOf,
  MOST_LEARNED,
  Way,
  wayOf,
  type WordTable,
} from "../../src/grammar/tagger/words.ts";
import { TokenKind } from "../../src/segment/tokens.ts";
import { UNTAGGED } from "./align.ts";
import type { TaggedText } from "./corpus.ts";

/** A word is known from so many uses on; from so many its neighbours are told which word it is. */
const FEWEST_USES = 4;
const COMMON_USES = 500;
/** A word that has the same tag in this share of its uses is not asked about. */
const SURE = 0.995;
/** A tag rarer than this share is no reading of a word. */
const SMALLEST_SHARE = 0.02;

/** The words that are known, and of each class the tag of all its words, or none. */
export type Classes = { readonly table: WordTable; readonly only: Int8Array };

/** How often a word is used, and how often with each tag, texts that count more than once as often. */
type Uses = { uses: number; readonly tags: number[] };

/** Words with the same readings, the same one first, are a class; where there are too many, the smallest are one. */
export function learnClasses(texts: readonly TaggedText[], timesOf: (text: TaggedText) => number): Classes {
  const classes = new Map<
    string,
    { readonly only: number; readonly words: { key: number; uses: number }[] }
  >();
  for (const [key, { uses, tags }] of countWords(texts, timesOf)) {
    if (uses < FEWEST_USES) continue;
    const { name, only } = classOf(tags);
    const own = classes.get(name) ?? { only, words: [] };
    own.words.push({ key, uses });
    classes.set(name, own);
  }
  const table = new Map<number, number>();
  const only = new Int8Array(CLASSES).fill(NO_TAG);
  const ordered = [...classes.values()].sort((a, b) => b.words.length - a.words.length);
  ordered.forEach((one, i) => {
    const group = Math.min(i, MOST_LEARNED - 1);
    only[group] = i < MOST_LEARNED - 1 ? one.only : NO_TAG;
    for (const { key, uses } of one.words) table.set(key, entryOf(group, uses >= COMMON_USES));
  });
  return { table, only };
}

function classOf(tags: readonly number[]): { name: string; only: number } {
  const total = tags.reduce((sum, n) => sum + n, 0);
  const first = tags.indexOf(Math.max(...tags));
  if (tags[first]! >= SURE * total) return { name: `${first}`, only: first };
  const readings = tags.flatMap((n, tag) => (n >= SMALLEST_SHARE * total ? [tag] : []));
  return { name: `${first}: ${readings.join(" ")}`, only: NO_TAG };
}

function countWords(texts: readonly TaggedText[], timesOf: (text: TaggedText) => number): Map<number, Uses> {
  const counts = new Map<number, Uses>();
  for (const text of texts) {
    const { norm, kind, shape, length } = text.segments.tokens;
    const opens = openingTokens(text.segments);
    for (let i = 0; i < length; i++) {
      const way = wayOf(shape[i]!, opens[i] === 1);
      const tag = text.tags[i]!;
      if (
        tag === UNTAGGED ||
        way === Way.opening ||
        kind[i] === TokenKind.number ||
        kind[i] === TokenKind.link
      )
        continue;
      const key = keyOf(norm[i]!, way);
      let own = counts.get(key);
      if (!own) counts.set(key, (own = { uses: 0, tags: new Array<number>(TAGS).fill(0) }));
      own.uses++;
      own.tags[tag]! += timesOf(text);
    }
  }
  return counts;
}
