// "40 deaths in the north, and 12 in the south": which words go with which figure.
import { lazy } from "../text/lazy.ts";
import type { Figure } from "./figure.ts";
import { scopeWords } from "../english/comparing/grammar.ts";
import { meaningOf, wordFrom, type Word } from "./words.ts";

/** A figure with its words: `near` in its own part of the sentence, `wide` in the whole sentence but for other figures' own. */
export type Placed = {
  readonly figure: Figure;
  /** Each stem with its weight, 1 beside the figure and less further away. */
  readonly near: ReadonlyMap<string, number>;
  readonly wide: ReadonlyMap<string, number>;
  /** Stems of names among the near words. */
  readonly names: ReadonlySet<string>;
};

/** No figure's own words stand further away. */
const REACH = 8;
/** A word at this distance weighs half as much as one beside the figure. */
const HALF = 4;
/** A word that says of what or how far weighs as much as two. */
const SCOPE = 2;
const scopes = lazy((): ReadonlySet<string> => new Set(scopeWords.split(" ").map(meaningOf)));

export function withContext(words: readonly Word[], figures: readonly Figure[]): Placed[] {
  const spans = figures.map((figure) => indexSpan(words, figure));
  const plain = withoutFigures(words, spans);
  const own = spans.map((_, i) => ownRange(words, spans, i));
  return figures.map((figure, i) => {
    const near = nearOf(plain, own[i]!, spans[i]!);
    for (const stem of [...figure.noun, ...figure.denominator])
      near.set(stem, Math.max(1, near.get(stem) ?? 0));
    return {
      figure,
      near,
      wide: wideOf(words, plain, spans[i]!, near, own),
      names: namesOf(words, plain, own[i]!),
    };
  });
}

type Range = readonly [first: number, last: number];

/** The stems, "" where a figure's own words stand: "million", "percent" and "March" are compared as numbers. */
function withoutFigures(words: readonly Word[], spans: readonly Range[]): string[] {
  const stems = words.map(({ stem }) => stem);
  for (const [first, last] of spans) stems.fill("", first, last);
  return stems;
}
function indexSpan(words: readonly Word[], { start, end }: Figure): Range {
  const first = wordFrom(words, start);
  let last = first;
  while (last < words.length && words[last]!.start < end) last++;
  return [first, last];
}

function ownRange(words: readonly Word[], spans: readonly Range[], i: number): Range {
  const [first, last] = spans[i]!;
  const before = i > 0 ? border(words, spans[i - 1]![1], first)[1] : sentenceStart(words, first);
  const after = i + 1 < spans.length ? border(words, last, spans[i + 1]![0])[0] : sentenceEnd(words, last);
  return [Math.max(before, first - REACH), Math.min(after, last + REACH)];
}

/** Where the words of one figure end and where the next one's begin: at the last comma or "and", else at a "for", else shared. */
function border(words: readonly Word[], from: number, to: number): Range {
  // eslint-disable-next-line words/no-word-list -- how words are split, strongest first
  for (const split of ["end", "hard", "soft"] as const)
    for (let k = to - 1; k >= from; k--) if (words[k]!.split === split) return [k, k];
  return [Math.max(from, to), Math.min(from, to)];
}

function sentenceStart(words: readonly Word[], at: number): number {
  for (let k = at - 1; k >= 0; k--) if (words[k]!.split === "end") return k + 1;
  return 0;
}

function sentenceEnd(words: readonly Word[], at: number): number {
  for (let k = at; k < words.length; k++) if (words[k]!.split === "end") return k;
  return words.length;
}

function wideOf(
  words: readonly Word[],
  stems: readonly string[],
  [first, last]: Range,
  near: ReadonlyMap<string, number>,
  own: readonly Range[],
): ReadonlyMap<string, number> {
  const [from, to] = [sentenceStart(words, first), sentenceEnd(words, last)];
  const wide = new Map([...near.keys()].map((stem) => [stem, 1]));
  let next = 0;
  for (let k = from; k < to; k++) {
    while (next < own.length && own[next]![1] <= k) next++;
    const others = next < own.length && own[next]![0] <= k && k < own[next]![1];
    if (!others && stems[k]) wide.set(stems[k], 1);
  }
  return wide;
}

function nearOf(stems: readonly string[], [from, to]: Range, [first, last]: Range): Map<string, number> {
  const near = new Map<string, number>();
  for (let k = from; k < to; k++) {
    const away = k < first ? first - 1 - k : k - last;
    if (stems[k])
      near.set(
        stems[k],
        Math.max(
          near.get(stems[k]) ?? 0,
          (HALF / (HALF + Math.max(0, away))) * (scopes().has(stems[k]) ? SCOPE : 1),
        ),
      );
  }
  return near;
}

const namesOf = (words: readonly Word[], stems: readonly string[], [from, to]: Range): ReadonlySet<string> =>
  new Set(stems.slice(from, Math.max(from, to)).filter((stem, k) => stem !== "" && words[from + k]!.name));
