import { Shape } from "../src/segment/tokens.ts";
import type { TrainingArticle } from "./corpus.ts";

/** Penn Treebank tags as the letters of `tags.ts`. */
const LETTERS: Readonly<Record<string, string>> = {
  VBD: "D", VBZ: "Z", VBP: "V", VB: "B", VBN: "n", VBG: "G", MD: "M", NN: "N", NNS: "N", NNP: "P", NNPS: "P", IN: "I",
  DT: "d", PDT: "d", PRP: "p", PRP$: "$", WP: "w", WDT: "w", WRB: "w", WP$: "w", RB: "R", RBR: "R", RBS: "R", JJ: "J",
  JJR: "J", JJS: "J", CC: "C", TO: "T", CD: "c",
}; // prettier-ignore

const letterOf = (tag: string): string => LETTERS[tag] ?? (/^[A-Z]/.test(tag) ? "o" : ".");

/** A reading rarer than this share of a form's uses is the parser's mistake. */
const SMALLEST_SHARE = 0.12;
const FEWEST_USES = 3;

/** The tags that forms have been read with: of words, and of the last three letters of any lower-case word. */
export type TagSets = {
  readonly words: ReadonlyMap<string, string>;
  readonly suffixes: ReadonlyMap<string, string>;
};

export function readTagSets(
  articles: readonly TrainingArticle[],
  suffixOf: (norm: string) => string,
): TagSets {
  const words = new Map<string, Map<string, number>>();
  const suffixes = new Map<string, Map<string, number>>();
  for (const { passage, parsed } of articles)
    for (const [token, { tag }] of parsed) {
      const [norm, shape] = [passage.tokens.norm[token]!, passage.tokens.shape[token]!];
      const letter = letterOf(tag);
      const isCapital = shape !== Shape.lower && shape !== Shape.none;
      if (letter !== "P" || !isCapital) count(words, norm, letter);
      if (!isCapital) count(suffixes, suffixOf(norm), letter);
    }
  return { words: setsOf(words, FEWEST_USES), suffixes: setsOf(suffixes, 1) };
}

function count(uses: Map<string, Map<string, number>>, form: string, letter: string): void {
  const letters = uses.get(form) ?? new Map<string, number>();
  uses.set(form, letters.set(letter, (letters.get(letter) ?? 0) + 1));
}

function setsOf(uses: ReadonlyMap<string, ReadonlyMap<string, number>>, fewest: number): Map<string, string> {
  const sets = new Map<string, string>();
  for (const [form, letters] of uses) {
    const total = [...letters.values()].reduce((sum, n) => sum + n, 0);
    const common = [...letters].filter(([, n]) => n / total >= SMALLEST_SHARE).map(([letter]) => letter);
    if (total >= fewest) sets.set(form, common.sort().join(""));
  }
  return sets;
}
