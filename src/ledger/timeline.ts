import type { Kysely } from "kysely";
import { claimsByRow, selectClaims, toClaim, type ClaimRow, type LedgerClaim } from "./claims/read.ts";
import type { Tables } from "./database/tables.ts";
import { matchAny, searchClaims, termsOf } from "./search.ts";
import { findSpeaker } from "./speakers/list.ts";
import { byTime, threadsOf } from "./threads/threads.ts";
import { isNegatedText } from "./claims/compared.ts";
import { sameWords } from "./claims/same-words.ts";
import { toCompared } from "./claims/compared.ts";
import { sql } from "kysely";

/** Which claims a timeline has; what is left out narrows nothing. */
export type TimelineOptions = {
  /** A full name, an id of the ledger's, or a surname that one person bears. */
  readonly speaker?: string;
  /** Words, all of which the claim has, in any form. */
  readonly mentioning?: string;
  /** ISO 8601 days, the second left out; claims without a day are left out then. */
  readonly from?: string;
  readonly to?: string;
};
/** A claim at its day; `copies` counts near-identical articles that have it too. */
export type TimelineEntry = { readonly claim: LedgerClaim; readonly copies: number };

/** What was claimed, in the order in which it was; copies of one report stand there once. */
export async function timelineOf(
  db: Kysely<Tables>,
  { speaker, mentioning, from, to }: TimelineOptions = {},
): Promise<TimelineEntry[]> {
  let claims = selectClaims(db);
  if (speaker !== undefined) claims = claims.where("own.same_as", "in", await findSpeaker(db, speaker));
  if (from !== undefined) claims = claims.where("claims.made_at", ">=", from);
  if (to !== undefined) claims = claims.where("claims.made_at", "<", to);
  if (mentioning !== undefined) {
    const terms = termsOf(mentioning);
    if (terms.length === 0) return []; // "?!" is in no claim
    const all = terms.map((term) => matchAny([term])).join(" AND ");
    claims = claims.where(
      "claims.id",
      "in",
      sql<number>`(SELECT rowid FROM claims_text WHERE claims_text MATCH ${all})`,
    );
  }
  const rows = (await claims.orderBy("claims.id").execute()).map(toClaim).sort(byTime);
  return withoutCopies(rows);
}

function withoutCopies(rows: readonly ClaimRow[]): TimelineEntry[] {
  const entries = new Map<string, { claim: LedgerClaim; copies: number }>();
  for (const { row, claim } of rows) {
    const key = claim.article ? `${claim.article.wire}|${claim.text}` : String(row);
    const known = entries.get(key);
    if (known) known.copies++;
    else entries.set(key, { claim, copies: 0 });
  }
  return [...entries.values()];
}

/** Where a claim was made first: the first of its thread, by the claim's id or its words; null where nothing is like it. */
export async function firstSaidOf(db: Kysely<Tables>, what: string): Promise<LedgerClaim | null> {
  const own = await db.selectFrom("claims").select("id").where("key", "=", what).executeTakeFirst();
  const row = own?.id ?? (await rowByWords(db, what));
  if (row === undefined) return null;
  const claim = (await claimsByRow(db, [row])).get(row)!.claim;
  const thread = (await threadsOf(db)).find(({ claims }) => claims.some((one) => one.claim.id === claim.id));
  return thread ? thread.claims[0]!.claim : claim;
}

/** Whoever said it: only the words are compared. */
const ofAnyone = ({ text, modality, negated }: Pick<LedgerClaim, "text" | "modality" | "negated">) =>
  toCompared({ id: 0, text, modality, negated: Number(negated), feed: 1, group: 0, name: "" });

const asked = (text: string) => {
  const modality = text.trimEnd().endsWith("?") ? "question" : "assertion";
  return ofAnyone({ text, modality, negated: isNegatedText(text) });
};

/** The best hit whose words are the same, or cut. */
async function rowByWords(db: Kysely<Tables>, text: string): Promise<number | undefined> {
  const words = asked(text);
  for (const { claim } of await searchClaims(db, text)) {
    if (sameWords(words, ofAnyone(claim)))
      return (await db.selectFrom("claims").select("id").where("key", "=", claim.id).executeTakeFirst())?.id;
  }
  return undefined;
}
