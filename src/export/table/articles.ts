import type { ArticleRecord } from "../../record.ts";
import { defineTable, text, whole, type Column } from "./column.ts";
import { articleColumns, joined } from "./common.ts";

const counted = ["quotes", "statistics", "dates", "agreements", "speakers", "claims"] as const;
const counts: Column<ArticleRecord>[] = counted.map((kind) =>
  whole(kind, `how many ${kind} it has`, (record) => record[kind].length),
);

export const articleTable = defineTable<ArticleRecord>(({ record }) => [record], [
  ...articleColumns,
  text("publishedAtBasis", "where that date was read: given, stated or inferred", ({ meta }) => meta.publishedAtBasis),
  text("modifiedAt", "when it was last changed, ISO 8601", ({ meta }) => meta.modifiedAt),
  text("byline", "who wrote it", ({ meta }) => joined(meta.byline)),
  text("publisher", "who published it", ({ meta }) => meta.publisher),
  text("section", "section of the paper", ({ meta }) => meta.section),
  text("language", "language tag", ({ meta }) => meta.language),
  whole("length", "length of the text in UTF-16 code units", (record) => record.text.length),
  ...counts,
]); // prettier-ignore
