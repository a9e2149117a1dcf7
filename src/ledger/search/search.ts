import { sql, type Kysely } from "kysely";
import { claimsByRow, type LedgerClaim } from "../claims/read.ts";
import type { Tables } from "../database/tables.ts";
import { ranked, type Candidate, matchAny, termsOf } from "./rank.ts";

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
