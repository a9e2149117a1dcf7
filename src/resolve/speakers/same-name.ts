import { withoutAccents } from "../../text/accents.ts";
import { jaroWinkler } from "./jaro-winkler.ts";

/** What `sameName` found. `score` is 0–1; `reasons` say which words stand for which, and which for none. */
export type NameComparison = {
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
};

type Pair = { readonly a: string; readonly b: string; readonly score: number };

/** Calibrated on pairs of names that are hard to tell apart. */
const SAME = 0.86;
const LEAST_PAIR = 0.6;
const INITIAL = 0.9;
const LEFT_OVER = 0.12;

/**
 * Whether two spellings may name the same person: "Aker, Nils J." and "Nils Johan Aker", "Kim Sang-ho" and "Kim Sang Ho".
 * Words are aligned best pair first, by Jaro-Winkler similarity (Winkler 1990, "String Comparator Metrics and Enhanced
 * Decision Rules in the Fellegi-Sunter Model of Record Linkage"), whichever their order; an initial stands for the word
 * it begins. The score is the mean over the shorter name's words, less a little for words of the longer that stand alone.
 */
export function sameName(a: string, b: string): NameComparison {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (!left.length || !right.length) return { same: false, score: 0, reasons: ["a name has no letters"] };
  const pairs = align(left, right);
  const score = scoreOf(pairs, left, right);
  return { same: score >= SAME, score, reasons: reasonsFor(pairs, left, right) };
}

const COURTESY = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "prof",
  "sir",
  "dame",
  "lord",
  "lady",
  "president",
  "monsieur",
  "shaikh",
  "sheikh",
  "haji",
  "mullah",
]);

function wordsOf(name: string): string[] {
  const words = withoutAccents(name.toLowerCase())
    .replace(/['’ʼ`.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const plain = words.filter((word) => !COURTESY.has(word));
  return plain.length ? plain : words;
}

/** Greedy: the most similar pair first, each word once. */
function align(left: readonly string[], right: readonly string[]): Pair[] {
  const all = left.flatMap((a, i) => right.map((b, j) => ({ a, b, i, j, score: similarity(a, b) })));
  const used = { left: new Set<number>(), right: new Set<number>() };
  return all
    .sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j))
    .filter(({ i, j, score }) => {
      if (score < LEAST_PAIR || used.left.has(i) || used.right.has(j)) return false;
      used.left.add(i);
      used.right.add(j);
      return true;
    });
}

const similarity = (a: string, b: string): number =>
  (a.length === 1 || b.length === 1) && a !== b ? (a[0] === b[0] ? INITIAL : 0) : jaroWinkler(a, b);

function scoreOf(pairs: readonly Pair[], left: readonly string[], right: readonly string[]): number {
  const fewer = Math.min(left.length, right.length);
  const more = Math.max(left.length, right.length);
  const sum = pairs.reduce((total, { score }) => total + score, 0);
  return Math.max(0, sum / fewer - (LEFT_OVER * (more - pairs.length)) / more);
}

const reasonsFor = (pairs: readonly Pair[], left: readonly string[], right: readonly string[]): string[] => {
  const alone = (words: readonly string[], taken: string[]) => words.filter((word) => !taken.includes(word));
  const rest = [
    ...alone(
      left,
      pairs.map(({ a }) => a),
    ),
    ...alone(
      right,
      pairs.map(({ b }) => b),
    ),
  ];
  return [
    ...pairs.map(({ a, b, score }) =>
      a === b ? `“${a}” in both` : `“${a}” for “${b}” (${score.toFixed(2)})`,
    ),
    ...rest.map((word) => `“${word}” only in one`),
  ];
};
