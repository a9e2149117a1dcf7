import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import type { Cell, ColumnType } from "../extract/define.ts";
import type { ExportRecord } from "./records.ts";
import { tableIn, type KindOf } from "./tables.ts";

const TYPES = {
  string: "STRING",
  double: "DOUBLE",
  int32: "INT32",
  boolean: "BOOLEAN",
} as const satisfies Record<ColumnType, BasicType>;

/**
 * One kind of item of one record or many as a Parquet file, with the columns of `toCsv` in their own types; what the
 * article does not say is null. Every text is as the article has it: nothing in a Parquet file is run as a formula.
 * @throws TypeError for a wrong kind or record.
 */
export function toParquet<R extends ExportRecord>(records: R | Iterable<R>, kind: KindOf<R>): Uint8Array {
  const { table, views } = tableIn(records, kind, "toParquet");
  const { columns, rowsOf } = table;
  const cells: Cell[][] = columns.map(() => []);
  for (const view of views) for (const row of rowsOf(view)) row.forEach((cell, i) => cells[i]!.push(cell));
  const columnData = columns.map(({ name, type }, i) => ({ name, type: TYPES[type], data: cells[i]! }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
