import type { View } from "../../kinds/entry.ts";
import type { Span } from "../../span.ts";
import { fileOf } from "../records.ts";
import { sentenceAround } from "../sentence.ts";
import { text, whole, type Column } from "./column.ts";

/** What every row says of its article. */
export const articleColumns: readonly Column<unknown>[] = [
  text("articleId", "id of the record", (_, { record }) => record.id),
  text("file", "file it was read from", (_, view) => fileOf(view)),
  text("url", "address of the article", (_, { record }) => record.meta.url),
  text("title", "title of the article", (_, { record }) => record.meta.title),
  text("publishedAt", "when it was published, ISO 8601", (_, { record }) => record.meta.publishedAt),
];

type Placed = Span & { readonly id: string };

/** Where an item stands. */
export const placeColumns: readonly Column<Placed>[] = [
  text("id", "id of the item, unique in its article", ({ id }) => id),
  whole("start", "where it starts in the text, in UTF-16 code units", ({ start }) => start),
  whole("end", "where it ends, half-open", ({ end }) => end),
];

export const sentenceColumn: Column<Span> = text(
  "sentence",
  "the sentence or sentences that hold it, at most 1,000 characters on each side of it",
  (item, view) => sentenceAround(view, item),
);

export const ruleColumn: Column<{ readonly rule: string }> = text(
  "rule",
  "what found it",
  ({ rule }) => rule,
);

/** Who said it: the name in full, and the id that tells two unnamed speakers apart. */
export const speakerColumns = <T>(speakerId: (item: T, view: View) => string | null): Column<T>[] => [
  text("speaker", "full name of who said it", (item, view) => nameOf(view, speakerId(item, view))),
  text("speakerId", "id of who said it", speakerId),
];

export const nameOf = (view: View, speakerId: string | null): string | null =>
  view.speaker(speakerId)?.name ?? null;

/** The ids, or names, of several things in one cell. */
export const joined = (parts: readonly string[]): string | null => (parts.length ? parts.join("; ") : null);
