import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { among } from "../database/writing.ts";

/** A claim as a ledger gives it, with who made it, where and when. */
export type LedgerClaim = {
  /** The feed's id for a claim of a feed; else of the record, and the claim in it. */
  readonly id: string;
  readonly text: string;
  readonly modality: string;
  readonly negated: boolean;
  /** The day it was made, where the text tells; else of publication. ISO 8601. */
  readonly madeAt: string | null;
  readonly speaker: {
    readonly id: string;
    readonly name: string | null;
    readonly role: string | null;
  } | null;
  /** Where it stands; null for a claim of a feed. `wire` is one for near-identical articles. */
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly version: number;
    readonly wire: number;
  } | null;
  readonly url: string | null;
  /** Half-open, into the article's text. */
  readonly start: number | null;
  readonly end: number | null;
};

/** A claim with the numbers that the ledger's own tables know it by. */
export type ClaimRow = {
  readonly row: number;
  readonly speakerGroup: number | null;
  readonly claim: LedgerClaim;
};

export const speakerId = (group: number): string => `speaker-${group}`;

/** Every claim, with its speaker and article; the caller says which. */
export const selectClaims = (db: Kysely<Tables>) =>
  db
    .selectFrom("claims")
    .leftJoin("articles", "articles.id", "claims.article")
    .leftJoin("speakers as own", "own.id", "claims.speaker")
    .leftJoin("speakers as who", "who.id", "own.same_as")
    // eslint-disable-next-line words/no-word-list -- columns
    .select([
      "claims.id as row", "claims.key", "claims.text", "claims.modality", "claims.negated", "claims.made_at", "claims.url",
      "claims.start", "claims.end", "own.name as own_name", "own.role as own_role", "who.id as group", "who.name",
      "who.role", "articles.record_id", "articles.title", "articles.publisher", "articles.published_at", "articles.version", "articles.wire",
    ]); // prettier-ignore

type Row = Awaited<ReturnType<ReturnType<typeof selectClaims>["execute"]>>[number];

export const toClaim = (row: Row): ClaimRow => ({
  row: row.row,
  speakerGroup: row.group,
  claim: {
    id: row.key,
    text: row.text,
    modality: row.modality,
    negated: row.negated === 1,
    madeAt: row.made_at,
    speaker:
      row.group === null
        ? null
        : { id: speakerId(row.group), name: row.name ?? row.own_name, role: row.role ?? row.own_role },
    article: articleOf(row),
    url: row.url,
    start: row.start,
    end: row.end,
  },
});

const articleOf = (row: Row): LedgerClaim["article"] =>
  row.record_id === null
    ? null
    : {
        id: row.record_id,
        title: row.title,
        publisher: row.publisher,
        publishedAt: row.published_at,
        version: row.version!,
        wire: row.wire!,
      };

/** Claims by their row numbers. */
export async function claimsByRow(
  db: Kysely<Tables>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ClaimRow>> {
  const found = await selectClaims(db)
    .where("claims.id", "in", among(new Set(rows)))
    .execute();
  return new Map(found.map((row) => [row.row, toClaim(row)]));
}
