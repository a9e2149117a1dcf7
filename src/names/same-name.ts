import { firstOf } from "../text/rule.ts";
import { lightNameWords } from "../english/persons/names.ts";
import { nameParts } from "./parts.ts";
import { lettersOf, partVerdicts, type Pairing } from "./part-verdicts.ts";
import { wordSimilarity } from "./similarity.ts";

/** What `sameName` found. `score` is 0–1; `reasons` say which words stand for which, and which for none. */
export type NameComparison = {
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
};

type Pair = { readonly a: string; readonly b: string; readonly score: number };
type Alignment = {
  readonly pairs: readonly Pair[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
};

/** Tuned on pairs of names that are hard to tell apart. */
const SAME = 0.79;
const LEAST_PAIR = 0.5;
const INITIAL = 0.8;
const INITIAL_WEIGHT = 0.5;
const LIGHT_WEIGHT = 0.2;
const FULL_WEIGHT_LENGTH = 8;
const MISSING_WORD = 0.05;
const WORST_PAIR = 0.4;
const CONFLICT = 0.5;
/** The score of names of which one part tells that they are one, and the most where one tells that they are two. */
const TOLD_SAME = 0.9;
const TOLD_DIFFERENT = 0.5;

/**
 * Whether two spellings may name the same person: "Aker, Nils J." and "Nils Johan Aker", "Kim Sang-ho" and "Kim Sang Ho".
 * Words are aligned best pair first, whatever their order, by Jaro-Winkler similarity (Winkler 1990, "String Comparator
 * Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage") mixed with edit distance (Damerau
 * 1964); an initial stands for the word it begins. Long words weigh more, particles little. A word that only one name has
 * costs little ("Johan"), a word that each has for itself much ("Aker" here, "Roe" there), and so does the worst pair.
 * Above that, single parts may tell: "Jr." and "Sr.", "Mr." and "Mrs.", "Bob" and "Robert", "Paul" and "Paula".
 */
export function sameName(a: string, b: string): NameComparison {
  const pairing: Pairing = { a: nameParts(a), b: nameParts(b), wordsA: lettersOf(a), wordsB: lettersOf(b) };
  const { wordsA, wordsB } = pairing;
  if (!wordsA.length || !wordsB.length) return { same: false, score: 0, reasons: ["a name has no letters"] };
  const alignment = align(wordsA, wordsB);
  const alike = wordsA.join("") === wordsB.join("");
  const score = alike ? 1 : scoreOf(alignment);
  const verdict = firstOf(partVerdicts, pairing);
  if (verdict === null)
    return { same: score >= SAME, score, reasons: alike ? ["the same letters"] : reasonsFor(alignment) };
  return {
    same: verdict.same,
    score: verdict.same ? Math.max(score, TOLD_SAME) : Math.min(score, TOLD_DIFFERENT),
    reasons: [verdict.reason, ...reasonsFor(alignment)],
  };
}

/** The most similar pair first, each word once. */
function align(left: readonly string[], right: readonly string[]): Alignment {
  const all = left.flatMap((a, i) => right.map((b, j) => ({ a, b, i, j, score: similarity(a, b) })));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs = all
    .sort((x, y) => y.score - x.score)
    .filter(({ i, j, score }) => {
      if (score < LEAST_PAIR || usedA.has(i) || usedB.has(j)) return false;
      usedA.add(i);
      usedB.add(j);
      return true;
    });
  return { pairs, onlyA: left.filter((_, i) => !usedA.has(i)), onlyB: right.filter((_, j) => !usedB.has(j)) };
}

function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : 0;
  return wordSimilarity(a, b);
}

function scoreOf({ pairs, onlyA, onlyB }: Alignment): number {
  if (pairs.length === 0) return 0;
  const [aloneA, aloneB] = [total(onlyA), total(onlyB)];
  const conflict = Math.min(aloneA, aloneB);
  const missing = Math.max(aloneA, aloneB) - conflict;
  const weights = pairs.map(({ a, b }) => Math.max(weightOf(a), weightOf(b)));
  const matched = pairs.reduce((sum, { score }, i) => sum + score * weights[i]!, 0);
  const mean =
    matched / (weights.reduce((sum, weight) => sum + weight, 0) + conflict + missing * MISSING_WORD);
  const worst = Math.min(...pairs.map(({ score }) => score)) * (conflict > 0 ? CONFLICT : 1);
  return mean * (1 - WORST_PAIR) + worst * WORST_PAIR;
}

const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

function weightOf(word: string): number {
  if (lightNameWords.has(word)) return LIGHT_WEIGHT;
  return word.length === 1 ? INITIAL_WEIGHT : Math.min(1, word.length / FULL_WEIGHT_LENGTH);
}

const reasonsFor = ({ pairs, onlyA, onlyB }: Alignment): string[] => [
  ...pairs.map(({ a, b, score }) => (a === b ? `“${a}” in both` : `“${a}” for “${b}” (${score.toFixed(2)})`)),
  ...[...onlyA, ...onlyB].map((word) => `“${word}” in one only`),
];
