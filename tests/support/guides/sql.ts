import { DuckDBInstance } from "@duckdb/node-api";
import { join } from "node:path";
import { connect } from "../../../src/ledger/database/driver.ts";

// SQL as a guide shows it, on files that lie in a folder; answers are columns of text.

type Answer = { readonly names: readonly string[]; readonly rows: readonly (readonly unknown[])[] };

/** DuckDB on the files themselves: 'quotes.parquet', 'records.ndjson'. */
export async function askDuckDb(folder: string, sql: string): Promise<string> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    const reader = await connection.runAndReadAll(sql);
    return columnsOf({ names: reader.columnNames(), rows: reader.getRowsJson() });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** SQLite, read-only, as Datasette opens a file. */
export function askSqlite(folder: string, file: string, sql: string): string {
  const connection = connect(join(folder, file), true);
  try {
    const rows = connection.prepare(sql).all() as Record<string, unknown>[];
    return columnsOf({ names: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) });
  } finally {
    connection.close();
  }
}

const shown = (cell: unknown): string => (Array.isArray(cell) ? `[${cell.join(", ")}]` : String(cell ?? ""));

function columnsOf({ names, rows }: Answer): string {
  const cells = rows.map((row) => row.map(shown));
  const widths = names.map((name, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd();
  return [names, widths.map((width) => "-".repeat(width)), ...cells].map((row) => `${line(row)}\n`).join("");
}
