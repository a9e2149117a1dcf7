import type { Kysely } from "kysely";
import type { ArticleRecord } from "../record.ts";
import type { Tables } from "./database/tables.ts";

/** So many records are in memory at a time. */
const PAGE = 32;

export type EachOptions = {
  /** A condition of Kysely's on the table of articles. */
  readonly where?: unknown;
  readonly signal?: AbortSignal | undefined;
};

/** The records of a ledger in the order they were added, as they were given; all of them, or those a condition lets through. */
export async function* eachRecord(
  db: Kysely<Tables>,
  { where, signal }: EachOptions = {},
): AsyncIterable<ArticleRecord> {
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    let page = db.selectFrom("articles").select(["id", "text", "record"]).where("id", ">", after);
    if (where !== undefined) page = page.where(where as never);
    const rows = await page.orderBy("id").limit(PAGE).execute();
    for (const { text, record } of rows)
      yield { ...(JSON.parse(record) as Omit<ArticleRecord, "text">), text } as ArticleRecord;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}
