import { createRequire, isBuiltin } from "node:module";
import { resolve } from "node:path";
import { SqliteDialect, type SqliteDatabase } from "kysely";

/** What this library asks of a SQLite driver: `node:sqlite`, or the package with the same API for Node without it. */
export type Connection = {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
};
type Statement = {
  all(...values: unknown[]): unknown[];
  get(...values: unknown[]): unknown;
  run(...values: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...values: unknown[]): IterableIterator<unknown>;
  columns(): unknown[];
};
type Sqlite = { DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => Connection };

const require = createRequire(import.meta.url);

/** Loaded when the first ledger opens. */
const sqlite = (): Sqlite =>
  require(isBuiltin("node:sqlite") ? "node:sqlite" : "@photostructure/sqlite") as Sqlite;

/** How long whoever reads or writes waits for another process, in milliseconds. */
const PATIENCE = 10_000;

/** A path is one whatever it looks like: SQLite takes `file:other.db?mode=memory` for an address, but no absolute path. */
export function connect(path: string, readOnly = false): Connection {
  const connection = new (sqlite().DatabaseSync)(path === ":memory:" ? path : resolve(path), { readOnly });
  connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  return connection;
}

/** The connection as Kysely's dialect wants it. */
export const dialectOf = (connection: Connection): SqliteDialect =>
  new SqliteDialect({ database: adapted(connection) });

/** Statements that are kept; what asks the ledger is written with fewer. */
const MOST_STATEMENTS = 200;

function adapted(connection: Connection): SqliteDatabase {
  const prepared = new Map<string, Statement>();
  const statementFor = (sql: string): Statement => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, statement); // the last of the map is the one asked last
    if (prepared.size > MOST_STATEMENTS) prepared.delete(prepared.keys().next().value!);
    return statement;
  };
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = statementFor(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values),
        iterate: (values) => connection.prepare(sql).iterate(...values), // one that is gone through is not asked again
      };
    },
  };
}
