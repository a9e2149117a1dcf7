import { fileOf, viewsOf, type ExportRecord } from "./records.ts";
import { tableIn, type KindOf } from "./tables.ts";

/**
 * JSON, one value a line: whole records, or with a kind its items, each with the `articleId` of its record. A line of
 * "articles" is what is known of an article beside its text.
 * @throws TypeError for a wrong kind or record.
 */
export function toNdjson<R extends ExportRecord>(records: R | Iterable<R>, kind?: KindOf<R>): string {
  const lines: string[] = [];
  if (kind === undefined)
    for (const { record } of viewsOf(records, "toNdjson")) lines.push(JSON.stringify(record) + "\n");
  else {
    const { table, views } = tableIn(records, kind, "toNdjson");
    for (const view of views) {
      const file = fileOf(view);
      const article = { articleId: view.record.id, ...(file === null ? {} : { file }) };
      for (const item of table.itemsOf(view)) lines.push(JSON.stringify({ ...article, ...item }) + "\n");
    }
  }
  return lines.join("");
}
