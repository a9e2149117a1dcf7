import { Shape } from "../../segment/tokens.ts";
import type { Found } from "./found.ts";
import type { Entry } from "./gazetteer/entry.ts";
import { keyOf, pairAt } from "./gazetteer/keys.ts";
import { polities } from "../../english/documents/geography.ts";
import { commonHeads } from "../../english/documents/heads.ts";
import { sentenceOf, type Scan } from "./scan.ts";

/** What an article says round its mentions, read when the first doubt arises. */
export type Context = {
  readonly scan: Scan;
  /** Keys of all words of the article. */
  articleKeys(): ReadonlySet<string>;
};

export function createContext(scan: Scan): Context {
  let keys: Set<string> | undefined;
  return { scan, articleKeys: () => (keys ??= keysBetween(scan, 0, scan.tokens.length)) };
}

function keysBetween({ tokens }: Scan, first: number, last: number): Set<string> {
  const keys = new Set<string>();
  for (let i = first; i < last; i++) {
    const lower = tokens.shape[i] === Shape.lower;
    if (lower && polities.has(tokens.norm[i]!)) continue; // "quoted at us", "a turkey"
    keys.add(keyOf(tokens.norm[i]!));
    const pair = lower ? undefined : pairAt(tokens, i);
    if (pair !== undefined) keys.add(pair);
  }
  return keys;
}

const REACH = 60;

/** The sentence of a mention, no further than `REACH` tokens away. */
export function surroundings(scan: Scan, found: Found): { first: number; last: number } {
  const { first, last } = scan.segments.sentences[sentenceOf(scan, found.first)]!;
  return { first: Math.max(first, found.first - REACH), last: Math.min(last, found.last + REACH) };
}

export function sentenceKeys(found: Found, { scan }: Context): ReadonlySet<string> {
  const { first, last } = surroundings(scan, found);
  return keysBetween(scan, first, last);
}

/** The candidate with the most parties and clues among `keys`; null when two have as many, or none has any. */
export function byClues(candidates: readonly Entry[], keys: ReadonlySet<string>): Entry | null {
  const scores = candidates.map((entry) => cluesIn(entry, keys));
  const best = Math.max(0, ...scores);
  const first = scores.indexOf(best);
  return best > 0 && scores.lastIndexOf(best) === first ? candidates[first]! : null;
}

const cluesIn = ({ parties, clues, place }: Entry, keys: ReadonlySet<string>): number => {
  let count = place !== null && keys.has(place) ? 1 : 0;
  for (const key of new Set([...parties, ...clues])) if (keys.has(key)) count++;
  return count;
};

/** The candidate of the right year whose parties or clues the sentence has, or else the article. */
export function byEvidence(found: Found, context: Context): Entry | null {
  const backed = found.candidates.filter((entry) => isBackedEnough(entry, found, context));
  return byClues(backed, sentenceKeys(found, context)) ?? byClues(backed, context.articleKeys());
}

/** "the 2019 agreement" may be anybody's: one party of two tells nothing of it, unless its topic does ("nuclear deal"). */
function isBackedEnough(entry: Entry, { topic, head }: Found, { articleKeys }: Context): boolean {
  const telling = topic !== null || (head !== null && !commonHeads.has(head.word));
  const needed = telling || entry.parties.length + entry.clues.length < 2 ? 1 : 2;
  return cluesIn(entry, articleKeys()) >= needed;
}
