import { existsSync, statSync } from "node:fs";
import { Kysely } from "kysely";
import { connect, dialectOf, type Connection } from "./driver.ts";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** "OTR1" in ASCII, in the file's header: `PRAGMA application_id` of a ledger. */
const APPLICATION = 0x4f545231;

/** Pages of the file kept in memory, in KiB. */
const CACHE = 65_536;

export type Database = { readonly db: Kysely<Tables>; close(): Promise<void> };

/**
 * Opens a ledger's file, or makes it. A file that is none is looked at read-only and left as it is.
 * @throws Error that says what the file is instead: another program's database, a newer ledger, no database, damaged.
 */
export function openDatabase(path: string): Database {
  if (path !== ":memory:" && existsSync(path) && statSync(path).size > 0) inspect(path);
  const connection = asked(path, () => connect(path));
  if (path !== ":memory:") connection.exec("PRAGMA journal_mode = WAL");
  connection.exec(`PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE}`);
  migrate(connection);
  const db = new Kysely<Tables>({ dialect: dialectOf(connection) });
  return { db, close: () => close(db, connection) };
}

/** Brings what stands in the write-ahead log into the file, so that the file alone can be copied. */
async function close(db: Kysely<Tables>, connection: Connection): Promise<void> {
  await db.connection().execute(async () => connection.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
  await db.destroy();
}

/** Reads the header and the schema, and writes nothing. */
function inspect(path: string): void {
  if (statSync(path).isDirectory()) throw new Error(`ontherecord: ${path} is a folder, not a ledger`);
  asked(path, () => {
    const connection = connect(path, true);
    try {
      check(path, connection);
    } finally {
      connection.close();
    }
  });
}

function check(path: string, connection: Connection): void {
  const tables = count(connection, "SELECT count(*) AS n FROM sqlite_schema");
  const application = pragma(connection, "application_id");
  if (tables > 0 && application !== APPLICATION)
    throw new Error(
      `ontherecord: ${path} is a SQLite database of another program, not a ledger; it was not changed`,
    );
  const version = pragma(connection, "user_version");
  if (version > migrations.length)
    throw new Error(
      `ontherecord: ${path} is a ledger of a newer version (${version}; this one knows ${migrations.length}); update ontherecord. It was not changed`,
    );
  const [first] = connection.prepare("PRAGMA quick_check(1)").all() as { quick_check: string }[];
  if (first?.quick_check !== "ok") throw damaged(path, first?.quick_check ?? "no answer");
}

const count = (connection: Connection, sql: string): number =>
  (connection.prepare(sql).get() as { n: number }).n;
const pragma = (connection: Connection, name: string): number =>
  Object.values(connection.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[0]!;

const damaged = (path: string, why: string): Error =>
  new Error(`ontherecord: ${path} is damaged (${why}); it was not changed. Restore it from a copy`);

/** SQLite's own errors in words: what the path is. */
function asked<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { message } = error as Error;
    if (/not a database/i.test(message))
      throw new Error(`ontherecord: ${path} is not a ledger: no SQLite database`);
    if (/malformed|corrupt/i.test(message)) throw damaged(path, message);
    if (/unable to open/i.test(message))
      throw new Error(`ontherecord: cannot open ${path}: no such folder, or no permission`);
    throw error;
  }
}

/** Brings a file to this version, each step in a transaction of its own; another process may be doing the same. */
function migrate(connection: Connection): void {
  for (
    let done = pragma(connection, "user_version");
    done < migrations.length;
    done = pragma(connection, "user_version")
  ) {
    connection.exec("BEGIN IMMEDIATE");
    try {
      if (pragma(connection, "user_version") === done) {
        connection.exec(migrations[done]!);
        connection.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${done + 1}`);
      }
      connection.exec("COMMIT");
    } catch (error) {
      connection.exec("ROLLBACK");
      throw error;
    }
  }
}
