import type { View } from "../kinds/entry.ts";
import { fileOf, viewsOf, type ExportRecords } from "./records.ts";
import { tableOf, type ExportKind } from "./table/tables.ts";

/**
 * JSON, one value a line: whole records, or with a kind its items, each with the `articleId` of its record. A line of
 * "articles" is what is known of an article beside its text.
 * @throws TypeError for a wrong kind or record.
 */
export function toNdjson(records: ExportRecords, kind?: ExportKind): string {
  if (kind !== undefined) tableOf(kind, "toNdjson");
  const lines: string[] = [];
  for (const view of viewsOf(records, "toNdjson"))
    for (const value of kind === undefined ? [view.record] : itemsOf(view, kind))
      lines.push(JSON.stringify(value) + "\n");
  return lines.join("");
}

function itemsOf(view: View, kind: ExportKind): readonly object[] {
  const { record } = view;
  const file = fileOf(view);
  const article = { articleId: record.id, ...(file === null ? {} : { file }) };
  if (kind === "articles") return [{ ...article, ...record.meta }];
  return record[kind].map((item) => ({ ...article, ...item }));
}
