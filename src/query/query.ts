import { kinds } from "../kinds.ts";
import type { AnyKind, ItemOfKind, View } from "../kinds/entry.ts";
import { isIterable, mapped, replayed } from "../kinds/iterables.ts";
import { createView } from "../kinds/view.ts";
import type { ArticleRecord } from "../record.ts";
import { describe } from "../text/describe.ts";
import { queryOf, type KindQuery } from "./kind-query.ts";

/** A query for each kind of thing in the records. */
export type RecordQuery = {
  readonly [E in (typeof kinds)[number] as E["kind"]]: KindQuery<ItemOfKind<E>, E["steps"]>;
};

/**
 * Asks one record or many: `query(record).quotes.direct().by("Jane Doe").toArray()`. Records may come from any
 * iterable, a generator too: they are read when a query first needs them, and kept. An array is copied at once.
 * @throws TypeError for what is no record; in an iterable, when it is reached.
 */
export function query(records: ArticleRecord | Iterable<ArticleRecord>): RecordQuery {
  const views = viewsOf(records);
  const queries = kinds.map((kind) => [kind.kind, queryOf(kind as AnyKind, views)]);
  return Object.freeze(Object.fromEntries(queries)) as RecordQuery;
}

function viewsOf(records: ArticleRecord | Iterable<ArticleRecord>): Iterable<View> {
  const many = isIterable(records) ? records : [checkRecord(records)];
  return replayed(mapped(Array.isArray(many) ? [...many] : many, (one) => createView(checkRecord(one))));
}

function checkRecord(value: ArticleRecord): ArticleRecord {
  if (typeof value === "object" && value !== null && value.schema === "ontherecord/1") return value;
  throw new TypeError(
    `ontherecord: query() needs a record as extract() gives it, or an iterable of records, got ${describe(value)}`,
  );
}
