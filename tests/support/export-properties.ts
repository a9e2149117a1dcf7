// What holds of everything that is written from a record.
import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import {
  columnsOf, EXPORT_KINDS, toCsv, toJsonLd, toJsonLdScript, toMarkdown, toNdjson, toParquet, toWebAnnotations,
} from "../../src/export/index.ts"; // prettier-ignore
import type { ArticleRecord } from "../../src/index.ts";

export function exportsHold(record: ArticleRecord): void {
  for (const kind of EXPORT_KINDS) {
    const count = kind === "articles" ? 1 : record[kind].length;
    const rows: string[][] = parse(toCsv(record, kind));
    assert.equal(rows.length, count + 1);
    for (const cell of rows.slice(1).flat())
      assert.ok(!/^[=+@]|^-(?![\d.]+(?:e[+-]?\d+)?$)/.test(cell), `a formula: ${cell}`);
    const lines = toNdjson(record, kind).split("\n").slice(0, -1);
    assert.equal(lines.length, count);
    for (const line of lines) JSON.parse(line);
    assert.ok(columnsOf(kind).length > 0);
    assert.ok(toParquet(record, kind).byteLength > 0);
  }
  for (const value of [toJsonLd(record), toWebAnnotations(record)])
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  assert.equal(toJsonLdScript(record).match(/<\//g)?.length, 1);
  assert.ok(!/<(?!https?:)/.test(toMarkdown(record)), "HTML in Markdown");
}
