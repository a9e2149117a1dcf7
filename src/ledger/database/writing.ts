import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** Runs `work` in one transaction that locks out other writers from its start: all of it is kept, or nothing. */
export const writing = <T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  db.connection().execute(async (own) => {
    await sql`begin immediate`.execute(own);
    try {
      const result = await work(own);
      await sql`commit`.execute(own);
      return result;
    } catch (error) {
      await sql`rollback`.execute(own);
      throw error;
    }
  });

/** SQLite takes so many values in one statement on every build. */
const MOST_VALUES = 30_000;

/** The rows in pieces that fit one statement each, of 1, 2, 4 … rows: few lengths make few statements to prepare. */
export function* inBatches<T extends object>(rows: readonly T[]): Iterable<readonly T[]> {
  const width = Object.keys(rows[0] ?? {}).length;
  const most = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, width)));
  for (let i = 0, size = 0; i < rows.length; i += size) {
    size = 2 ** Math.floor(Math.log2(Math.min(most, rows.length - i)));
    yield rows.slice(i, i + size);
  }
}

/** Inserts rows and gives their ids, which follow one another: one writer at a time holds the table. */
export async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly object[],
): Promise<number[]> {
  const ids: number[] = [];
  for (const batch of inBatches(rows)) {
    const { insertId } = await db
      .insertInto(table)
      .values(batch as never)
      .executeTakeFirstOrThrow();
    const last = Number(insertId);
    for (let i = batch.length - 1; i >= 0; i--) ids.push(last - i);
  }
  return ids;
}

// where id in (3, 5, 8)

/** The values of a list for `in`, as one parameter: with one for each, every length of a list were a statement of its own to prepare. */
export const among = <T extends number | string>(values: Iterable<T>): RawBuilder<T> =>
  sql<T>`(SELECT value FROM json_each(${JSON.stringify([...values])}))`;
