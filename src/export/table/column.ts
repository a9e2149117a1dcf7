import type { View } from "../../kinds/entry.ts";
import { wellFormed } from "../well-formed.ts";

/** A cell of a table; null is what the article does not say. */
export type Cell = string | number | boolean | null;
/** The types are Parquet's: text, a 64-bit and a 32-bit number, true or false. */
export type ColumnType = "string" | "double" | "int32" | "boolean";
/** What a column is called, its type, and what it holds. */
export type ColumnInfo = { readonly name: string; readonly type: ColumnType; readonly note: string };

/** A column of the table of `T`: what it is called, what it holds, and how it is read off one item. */
export type Column<T> = ColumnInfo & { readonly read: (item: T, view: View) => Cell };

type Maker<C extends Cell> = <T>(
  name: string,
  note: string,
  read: (item: T, view: View) => C | null,
) => Column<T>;

export const text: Maker<string> = (name, note, read) => ({
  name,
  type: "string",
  note,
  read: (item, view) => {
    const cell = read(item, view);
    return cell === null ? null : wellFormed(cell);
  },
});
export const number: Maker<number> = (name, note, read) => ({ name, type: "double", note, read });
export const whole: Maker<number> = (name, note, read) => ({ name, type: "int32", note, read });
export const flag: Maker<boolean> = (name, note, read) => ({ name, type: "boolean", note, read });

/** A table: its columns, and the rows that a record gives, a cell a column. */
export type Table = {
  readonly columns: readonly ColumnInfo[];
  readonly rowsOf: (view: View) => Iterable<readonly Cell[]>;
};

export const defineTable = <T>(
  itemsOf: (view: View) => readonly T[],
  columns: readonly Column<T>[],
): Table => ({
  columns: columns.map(({ name, type, note }) => ({ name, type, note })),
  *rowsOf(view) {
    for (const item of itemsOf(view)) yield columns.map(({ read }) => read(item, view));
  },
});
