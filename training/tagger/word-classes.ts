import { capitalKey, MOST_LEARNED, upperKey, Way, wayOf, type WordTable } from "../../src/grammar/tagger/words.ts";
import { opensAt } from "../../src/grammar/tagger/decode.ts";
import { TAGS } from "../../src/grammar/tagger/tags.ts";
import { TokenKind } from "../../src/segment/tokens.ts";
import { hashOf } from "../../src/text/word-hash.ts";
import { UNTAGGED } from "./align.ts";
import type { TaggedText } from "./corpus.ts";

/** A word is known from so many uses on. */
const FEWEST_USES = Number(process.env.USES ?? 4);
/** A word that is nearly always one and the same tag is not asked about. */
const SURE = 0.995;
/** A tag rarer than this share of a word's uses is no reading of it. */
const SMALLEST_SHARE = Number(process.env.SHARE ?? 0.03);

/** Of each class the tags of its words, a bit each, and the one that they have without asking, or none. */
export type Classes = { readonly table: WordTable; readonly only: readonly number[] };
export const NO_TAG = -1;

export function learnClasses(texts: readonly TaggedText[]): Classes {
  const counts = countTags(texts);
  const raw = countTags([...new Set(texts)]);
  const common = new Set<number>();
  const kinds = new Map<string, { keys: number[]; only: number; uses: number }>();
  for (const [key, uses] of counts) {
    const total = uses.reduce((sum, n) => sum + n, 0);
    if (raw.get(key)!.reduce((sum, n) => sum + n, 0) < FEWEST_USES) continue;
    const first = uses.indexOf(Math.max(...uses));
    const only = uses[first]! >= SURE * total && total >= FEWEST_USES ? first : NO_TAG;
    const tags = uses.map((n, tag) => (n >= SMALLEST_SHARE * total ? tag : -1)).filter((tag) => tag >= 0);
    const name = only === NO_TAG ? `${first}:${tags.join()}` : `${only}`;
    const kind = kinds.get(name) ?? { keys: [], only, uses: 0 };
    kind.keys.push(key);
    if (total >= Number(process.env.NEAR ?? 500)) common.add(key);
    kind.uses += total;
    kinds.set(name, kind);
  }
  const ordered = [...kinds.values()].sort((a, b) => b.keys.length - a.keys.length);
  const table = new Map<number, number>();
  const last = MOST_LEARNED - 1;
  ordered.forEach(({ keys }, i) => keys.forEach((key) => table.set(key, Math.min(i, last) + (common.has(key) ? 256 : 0))));
  const only = ordered.slice(0, last + 1).map((kind, i) => (i === last ? NO_TAG : kind.only));
  return { table, only };
}

function countTags(texts: readonly TaggedText[]): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  for (const { segments, tags } of texts) {
    const { tokens } = segments;
    const opens = opensAt(segments);
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kind[i]!;
      const way = wayOf(tokens.shape[i]!, opens[i] === 1);
      if (tags[i] === UNTAGGED || way === Way.opening || kind === TokenKind.number || kind === TokenKind.link) continue;
      const hash = hashOf(tokens.norm[i]!);
      const key = way === Way.capital ? capitalKey(hash) : way === Way.upper ? upperKey(hash) : hash;
      let uses = counts.get(key);
      if (!uses) counts.set(key, (uses = new Array<number>(TAGS).fill(0)));
      uses[tags[i]!]!++;
    }
  }
  return counts;
}
