import { describe } from "../../text/describe.ts";
import { agreementTable } from "./agreements.ts";
import { articleTable } from "./articles.ts";
import { claimTable } from "./claims.ts";
import type { ColumnInfo, Table } from "./column.ts";
import { dateTable } from "./dates.ts";
import { quoteTable } from "./quotes.ts";
import { speakerTable } from "./speakers.ts";
import { statisticTable } from "./statistics.ts";

const TABLES = {
  quotes: quoteTable,
  statistics: statisticTable,
  dates: dateTable,
  agreements: agreementTable,
  speakers: speakerTable,
  claims: claimTable,
  articles: articleTable,
} satisfies Record<string, Table>;

/** What a table can be had of: the kinds of record, and the articles themselves. */
export type ExportKind = keyof typeof TABLES;
/** Every kind of table there is. */
export const EXPORT_KINDS = Object.freeze(Object.keys(TABLES) as ExportKind[]);

/** @throws TypeError for a kind that there is none of. */
export function tableOf(kind: ExportKind, caller: string): Table {
  if (Object.hasOwn(TABLES, kind)) return TABLES[kind];
  throw new TypeError(
    `ontherecord: ${caller}() needs a kind, one of ${EXPORT_KINDS.join(", ")}, got ${describe(kind)}`,
  );
}

/** The columns of a kind's table, in order: what each is called, its type, and what it holds. */
export const columnsOf = (kind: ExportKind): readonly ColumnInfo[] => tableOf(kind, "columnsOf").columns;
