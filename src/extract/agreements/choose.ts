import { byClues, sentenceKeys, surroundings, type Context } from "./evidence.ts";
import type { Found } from "./found.ts";
import type { Entry } from "./gazetteer/entry.ts";
import { yearAt } from "./scan.ts";

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
