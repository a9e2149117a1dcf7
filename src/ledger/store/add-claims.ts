import type { Kysely } from "kysely";
import * as z from "zod";
import { isoDateSchema } from "../../article/schema.ts";
import { isNegatedText } from "../claims/compared.ts";
import type { Tables } from "../database/tables.ts";
import { insertAll, writing, among } from "../database/writing.ts";
import { nameKey } from "../../names/parts.ts";
import { tieToAuthorities } from "../speakers/authority.ts";
import { mergeSpeakers } from "../speakers/merge.ts";
import { wordsKey } from "./keys.ts";

/** A claim from elsewhere: a fact-check feed, a table. Only `text` is needed. */
export const feedClaimSchema = z.strictObject({
  text: z.string().min(1),
  /** Its id in the feed, which stays its id here; the same id again changes nothing. */
  id: z.union([z.string().min(1), z.number()]).nullish(),
  speaker: z.string().nullish(),
  /** ISO 8601. */
  madeAt: isoDateSchema.nullish(),
  url: z.string().nullish(),
});
/** A claim from elsewhere; `madeAt` is ISO 8601. Only `text` is needed. */
export type FeedClaim = z.infer<typeof feedClaimSchema>;

const BATCH = 500;

/** Adds claims, some hundreds in a transaction; gives how many were new. @throws TypeError that names the claim. */
export async function addFeed(
  db: Kysely<Tables>,
  feed: Iterable<FeedClaim> | AsyncIterable<FeedClaim>,
  signal?: AbortSignal,
): Promise<{ added: number; known: number }> {
  const total = { added: 0, known: 0 };
  let batch: FeedClaim[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    signal?.throwIfAborted();
    const added = await writing(db, (own) => addBatch(own, batch));
    total.added += added;
    total.known += batch.length - added;
    batch = [];
  };
  for await (const claim of feed) {
    batch.push(checked(claim, count++));
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return total;
}

function checked(claim: FeedClaim, at: number): FeedClaim {
  const { success, data, error } = feedClaimSchema.safeParse(claim);
  if (success) return data;
  const { path, message } = error.issues[0]!;
  throw new TypeError(`ontherecord: claim ${at} of the feed: ${path.join(".") || "the claim"}: ${message}`);
}

async function addBatch(db: Kysely<Tables>, batch: readonly FeedClaim[]): Promise<number> {
  const known = new Set(await knownKeys(db, batch.map(keyOf))); // prettier-ignore
  const fresh = new Map(
    batch.filter((claim) => !known.has(keyOf(claim))).map((claim) => [keyOf(claim), claim]),
  );
  const claims = [...fresh.values()];
  const speakers = await speakersOf(db, claims);
  await insertAll(db, "claims", claims.map((claim, i) => toRow(claim, speakers[i]!))); // prettier-ignore
  const named = speakers.filter((id) => id !== null);
  await mergeSpeakers(db, named);
  await tieToAuthorities(db, named);
  return claims.length;
}

const knownKeys = async (db: Kysely<Tables>, keys: string[]): Promise<string[]> =>
  (await db.selectFrom("claims").select("key").where("key", "in", among(keys)).execute()).map(
    ({ key }) => key,
  );

/** The feed's id, else what the claim says, by whom and when. */
const keyOf = ({ id, text, speaker, madeAt }: FeedClaim): string =>
  id != null ? String(id) : `feed:${wordsKey(`${text} ${speaker ?? ""} ${madeAt ?? ""}`)}`;

async function speakersOf(db: Kysely<Tables>, claims: readonly FeedClaim[]): Promise<(number | null)[]> {
  const named = claims.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const rows = named.map((name) => ({
    article: null, local_id: null, name, kind: "person", role: null, affiliation: null, aliases: "[]", called: nameKey(name).name, authority: null, same_as: 0,
    name_key: nameKey(name).name, family_key: nameKey(name).family,
  })); // prettier-ignore
  const ids = await insertAll(db, "speakers", rows);
  if (ids.length > 0)
    await db
      .updateTable("speakers")
      .set((column) => ({ same_as: column.ref("id") }))
      .where("id", "in", among(ids))
      .execute();
  let next = 0;
  return claims.map(({ speaker }) => (speaker ? ids[next++]! : null));
}

const toRow = (claim: FeedClaim, speaker: number | null) => ({
  key: keyOf(claim), article: null, local_id: null, feed: 1, text: claim.text, words_key: wordsKey(claim.text), speaker, quote: null,
  start: null, end: null, modality: "assertion", negated: Number(isNegatedText(claim.text)), made_at: claim.madeAt ?? null,
  url: claim.url ?? null,
}); // prettier-ignore
