import { sql, type Kysely } from "kysely";
import { postWords } from "../english/comparing/claims.ts";
import { stopWords } from "../english/stop-words.ts";
import { claimsByRow, type LedgerClaim } from "./claims/read.ts";
import type { Tables } from "./database/tables.ts";
import { withoutAccents } from "../text/words.ts";

/** How much a search gives. */
export type SearchOptions = {
  /** At most so many; 10 where nothing is said. */
  readonly limit?: number;
};
/** `score` puts hits of one search in order, and says nothing across searches. */
export type SearchHit = { readonly claim: LedgerClaim; readonly score: number };

/** So many candidates are put in order: more cost time and find little. */
const CANDIDATES = 120;
const DEFAULT_LIMIT = 10;

/** The claims nearest to a text in their words, best first. */
export async function searchClaims(
  db: Kysely<Tables>,
  text: string,
  { limit = DEFAULT_LIMIT }: SearchOptions = {},
): Promise<SearchHit[]> {
  const terms = termsOf(text);
  if (terms.length === 0 || limit < 1) return [];
  const candidates = await candidatesFor(db, terms, Math.max(limit, CANDIDATES));
  const best = ranked(terms, candidates).slice(0, limit);
  const claims = await claimsByRow(db, best.map(({ id }) => id)); // prettier-ignore
  return best.map(({ id, score }) => ({ claim: claims.get(id)!.claim, score }));
}

async function candidatesFor(
  db: Kysely<Tables>,
  terms: readonly string[],
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    SELECT f.rowid AS id, c.text AS text, -f.rank AS bm25
    FROM (SELECT rowid, rank FROM claims_text WHERE claims_text MATCH ${matchAny(terms)} ORDER BY rank LIMIT ${limit}) f
    JOIN claims c ON c.id = f.rowid ORDER BY f.rank, f.rowid`.execute(db);
  return rows;
}

// "Did they really close #HarrowBridge? https://…" → did, really, close, harrow, bridge: less the words that say nothing.

/** More words than this make a search slow and no better. */
const MOST_TERMS = 48;
const LONGEST_QUERY = 20_000;

const ADDRESS = /https?:\S{1,2000}|pic\.twitter\.com\/\S{1,200}/g;
const TAG = /[#@](\w{1,80})/g;

/** The words to search for, each once, in their order. */
export function termsOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_QUERY)
    .replace(ADDRESS, " ")
    .replace(TAG, (_, tag: string) => ` ${tag.replace(/(?<=[a-z])(?=[A-Z])/g, " ")} `);
  const words = allWords(plain);
  const telling = words.filter(isTelling);
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_TERMS);
}

/** The telling words of a claim, in its order. */
const wordsIn = (text: string): string[] => allWords(text).filter(isTelling);

const allWords = (text: string): string[] =>
  withoutAccents(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
const isTelling = (word: string): boolean => !stopWords.has(word) && !postWords.has(word);

/** The words as an FTS5 expression that any of them satisfies. */
export const matchAny = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(" OR ");

// Candidates come from FTS5 by BM25 (Robertson & Zaragoza 2009) over Porter stems. Parts of words put them in order:
// "tornadoes" and "#tornado", "Yashem" and "Yashim" share most of their three-letter pieces, and short claims are not
// drowned by long ones. Pieces weigh more the fewer candidates have them.

type Candidate = { readonly id: number; readonly text: string; readonly bm25: number };

const PIECE = 3;
/** What parts of words count beside whole ones. */
const PIECES_WEIGHT = 2;
/** Brings the sum of the pieces to the size of a BM25 that is 1 for the best candidate. */
const PIECES_SCALE = 12;
/** Pieces are told apart by so many bits: now and then two are taken for one. */
const SLOTS = 1 << 16;
const EDGE = "_".charCodeAt(0);

/** What a word counts that the best candidates share, beside one that was asked for: they tell what is meant. */
const SHARED_WEIGHT = 0.3;
const BEST = 3;

type Ranked = { readonly id: number; readonly score: number };
type Known = Candidate & { readonly words: readonly string[]; readonly pieces: ReadonlySet<number> };

/** The candidates with a score, best first; the earlier one where two are as good. */
function ranked(terms: readonly string[], candidates: readonly Candidate[]): Ranked[] {
  const known = candidates.map((candidate): Known => {
    const words = wordsIn(candidate.text);
    return { ...candidate, words, pieces: piecesOf(words) };
  });
  const weigh = weigher(known);
  const asked = new Float32Array(SLOTS);
  for (const slot of piecesOf(terms)) asked[slot] = 1;
  const first = ordered(known, asked, weigh);
  for (const slot of piecesOf(sharedWords(first.slice(0, BEST), known))) asked[slot] ||= SHARED_WEIGHT;
  return ordered(known, asked, weigh);
}

function ordered(known: readonly Known[], asked: Float32Array, weigh: (slot: number) => number): Ranked[] {
  const best = known[0]?.bm25 || 1;
  return known
    .map(({ id, bm25, pieces }) => ({
      id,
      score: bm25 / best + (PIECES_WEIGHT / PIECES_SCALE) * overlap(asked, pieces, weigh),
    }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Words that two of the best have (pseudo-relevance feedback: Rocchio 1971). */
function sharedWords(best: readonly Ranked[], known: readonly Known[]): string[] {
  const count = new Map<string, number>();
  for (const { id } of best)
    for (const word of new Set(known.find((one) => one.id === id)!.words))
      count.set(word, (count.get(word) ?? 0) + 1);
  return [...count].filter(([, n]) => n > 1).map(([word]) => word);
}

/** The slots of all three-letter pieces of the words, edges counted as letters, each once. */
function piecesOf(words: readonly string[]): Set<number> {
  const slots = new Set<number>();
  for (const word of words) {
    let [before, at] = [EDGE, word.charCodeAt(0)];
    for (let i = 1; i <= word.length; i++) {
      const next = i < word.length ? word.charCodeAt(i) : EDGE;
      slots.add(slotOf(before, at, next));
      [before, at] = [at, next];
    }
  }
  return slots;
}

const slotOf = (a: number, b: number, c: number): number =>
  (Math.imul(a, 31 ** PIECE) + Math.imul(b, 31 ** 2) + Math.imul(c, 31)) & (SLOTS - 1);

/** Squared inverse document frequency among the candidates. */
function weigher(known: readonly Known[]): (slot: number) => number {
  const count = new Uint16Array(SLOTS);
  for (const { pieces } of known) for (const slot of pieces) count[slot]!++;
  const byCount = known.map((_, n) => Math.log(1 + (known.length + 1) / (n + 1.5)) ** 2);
  return (slot) => byCount[count[slot]! - 1]!;
}

function overlap(asked: Float32Array, pieces: ReadonlySet<number>, weigh: (slot: number) => number): number {
  let [shared, all] = [0, 0];
  for (const slot of pieces) {
    const weight = weigh(slot);
    all += weight;
    shared += asked[slot]! * weight;
  }
  return all === 0 ? 0 : shared / Math.sqrt(all);
}
