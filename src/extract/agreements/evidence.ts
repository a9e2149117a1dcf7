import { Shape } from "../../segment/tokens.ts";
import type { Found } from "./found.ts";
import type { Entry } from "./gazetteer/entry.ts";
import { keyOf, pairAt } from "./gazetteer/keys.ts";
import { polities } from "../../english/documents/geography.ts";
import { commonHeads } from "../../english/documents/heads.ts";
import { sentenceOf, yearAt, type Scan } from "./scan.ts";

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

/** How many years after its signing an agreement may be dated to: it was ratified, took effect, was in the news. */
const LATEST_DATING = 10;

/** Which of its candidates a mention means: by year, by what the article has settled, by who and what stands near. */
export function choose(found: Found, settled: ReadonlySet<Entry>, context: Context): Entry | null {
  const { year } = found;
  if (year !== null) return byStatedYear(found.candidates, year);
  const dated = byYearNearby(found, context);
  if (dated) return dated;
  const candidates = found.candidates.filter((entry) => !entry.vague || isBacked(entry, settled, context));
  if (candidates.length <= 1) return candidates[0] ?? null;
  return (
    only(candidates.filter((entry) => settled.has(entry))) ??
    byClues(candidates, sentenceKeys(found, context)) ??
    byClues(candidates, context.articleKeys()) ??
    only(candidates.filter((entry) => entry.usual))
  );
}

/** Whether the article has a clue of a name that others may bear, or its parties, or has named it before. */
function isBacked(entry: Entry, settled: ReadonlySet<Entry>, { articleKeys }: Context): boolean {
  if (settled.has(entry)) return true;
  const { parties, clues } = entry;
  const keys = articleKeys();
  const named = parties.filter((party) => keys.has(party)).length;
  return (
    clues.some((clue) => keys.has(clue)) ||
    (parties.length > 0 && named >= Math.min(parties.length, MOST_NEEDED))
  );
}

/** One party of two is in half of all articles. */
const MOST_NEEDED = 2;

const only = (entries: readonly Entry[]): Entry | null => (entries.length === 1 ? entries[0]! : null);

const isOf = (entry: Entry, year: number): boolean => entry.year === year || entry.inForce === year;

function byStatedYear(candidates: readonly Entry[], year: number): Entry | null {
  const exact = only(candidates.filter((entry) => isOf(entry, year)));
  if (exact || candidates.length !== 1) return exact;
  const { year: signed } = candidates[0]!;
  return signed === null || (year > signed && year <= signed + LATEST_DATING) ? candidates[0]! : null;
}

/** "The Treaty of Paris dates from 1783": a year of its sentence that only one candidate has. */
function byYearNearby(found: Found, { scan }: Context): Entry | null {
  const { first, last } = surroundings(scan, found);
  const years = new Set<number>();
  for (let i = first; i < last; i++) {
    const year = yearAt(scan.tokens, i);
    if (year !== null) years.add(year);
  }
  return only(found.candidates.filter((entry) => entry.year !== null && years.has(entry.year)));
}
