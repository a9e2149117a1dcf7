import type { Range } from "../src/extract/quotes/phrases.ts";
import { TokenKind, type Tokens } from "../src/segment/tokens.ts";

/** Spans in ranges of tokens: an annotation or a candidate. */
export type Spans = { readonly source: readonly Range[]; readonly content: readonly Range[] };

/** A content is found when it shares this part of all words of both. */
const FOUND = 0.5;

/** Words that name nobody: a source is not right by sharing one of them. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "the a an of in on at to for by with and or his her its their our my your he she it they we i you that this those these who which 's mr. mrs. ms.".split(
    " ",
  ),
);

/** For each candidate, whether it is the best match of some annotation, with the right source. */
export function rightOnes(tokens: Tokens, gold: readonly Spans[], candidates: readonly Spans[]): boolean[] {
  const goldWords = gold.map(({ content }) => wordsIn(tokens, content));
  const words = candidates.map(({ content }) => wordsIn(tokens, content));
  const pairs = goldWords.flatMap((a, g) =>
    words.flatMap((b, c) => {
      const share = jaccard(a, b);
      if (share < FOUND) return [];
      return [{ g, c, share, same: isSameSource(tokens, gold[g]!.source, candidates[c]!.source) }];
    }),
  );
  const right = candidates.map(() => false);
  const [takenGold, taken] = [new Set<number>(), new Set<number>()];
  for (const { g, c, same } of pairs.sort(betterFirst)) {
    if (takenGold.has(g) || taken.has(c)) continue;
    takenGold.add(g);
    taken.add(c);
    right[c] = same;
  }
  return right;
}

type Pair = { readonly g: number; readonly c: number; readonly share: number; readonly same: boolean };

const betterFirst = (a: Pair, b: Pair): number =>
  b.share - a.share || Number(b.same) - Number(a.same) || a.g - b.g || a.c - b.c;

function isSameSource(tokens: Tokens, gold: readonly Range[], found: readonly Range[]): boolean {
  const [a, b] = [wordsIn(tokens, gold), wordsIn(tokens, found)];
  if (!a.size) return !b.size;
  const names = [...a].filter((i) => !SMALL_WORDS.has(tokens.norm[i]!));
  return (names.length ? names : [...a]).some((i) => b.has(i));
}

function wordsIn({ kind }: Tokens, ranges: readonly Range[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of ranges)
    for (let i = first; i < last; i++) if (kind[i]! <= TokenKind.number) words.add(i);
  return words;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return both ? both / (a.size + b.size - both) : 0;
}
