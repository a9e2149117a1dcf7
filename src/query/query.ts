import type { AnyExtractor, FOUND_BY, FoundBy } from "../extract/define.ts";
import { kinds } from "../kinds.ts";
import type { AnyKind, ItemOfKind, View } from "../kinds/entry.ts";
import { isIterable, mapped, replayed } from "../kinds/iterables.ts";
import { ownKind, ownLists } from "../kinds/own.ts";
import { createView } from "../kinds/view.ts";
import type { ArticleRecord } from "../record.ts";
import { describe } from "../text/describe.ts";
import { queryOf, type KindQuery } from "./kind-query.ts";

/** A query for each kind of thing in the records, and for each that extractors of your own put there. */
export type RecordQuery<R = ArticleRecord> = {
  readonly [E in (typeof kinds)[number] as E["kind"]]: KindQuery<ItemOfKind<E>, E["steps"]>;
} & OwnQueries<R>;

/** Own kinds are lists of a record that have no entry. */
type OwnQueries<R> = {
  readonly [
    K in Exclude<keyof R, (typeof kinds)[number]["kind"] | "blocks"> as R[K] extends readonly object[]
      ? K
      : never
  ]: OwnQuery<R[K]>;
};
type OwnQuery<L> = L extends readonly (infer T extends object)[]
  ? KindQuery<T, L extends { readonly [FOUND_BY]?: infer E } ? StepsOf<E> : unknown>
  : never;
type StepsOf<E> = E extends { readonly steps?: infer S } ? NonNullable<S> : unknown;

/** What else is asked for than what every record has. */
export type QueryOptions<E extends readonly AnyExtractor[]> = {
  /** Extractors whose kinds the records hold: for records that were read from a file, or come from a generator. */
  readonly kinds?: E;
};

/**
 * Asks one record or many: `query(record).quotes.direct().by("Jane Doe").toArray()`. Records may come from any
 * iterable, a generator too: they are read when a query first needs them, and kept. An array is copied at once.
 * Records of a pipeline have a query for each kind of its extractors too: `query(record).votes`. Of a generator, and with
 * the steps of an extractor after records were kept as JSON, `query(records, { kinds: [votes] })` has them.
 * @throws TypeError for what is no record; in an iterable, when it is reached.
 */
export function query<R extends ArticleRecord, const E extends readonly AnyExtractor[] = readonly []>(
  records: R | Iterable<R>,
  { kinds: given }: QueryOptions<E> = {},
): RecordQuery<R & FoundBy<E>> {
  const views = viewsOf(records);
  const asked = [...kinds, ...ownKinds(records, given ?? [])];
  const queries = asked.map((kind) => [kind.kind, queryOf(kind as AnyKind, views)]);
  return Object.freeze(Object.fromEntries(queries)) as RecordQuery<R & FoundBy<E>>;
}

/** The kinds of extractors given, and those whose lists stand in records that are there already. */
function ownKinds(
  records: ArticleRecord | Iterable<ArticleRecord>,
  given: readonly AnyExtractor[],
): AnyKind[] {
  const there = Array.isArray(records) ? (records as ArticleRecord[]) : isIterable(records) ? [] : [records];
  const found = new Map<string, AnyExtractor | undefined>();
  for (const { kind, extractor } of there.filter(isRecord).flatMap(ownLists))
    found.set(kind, found.get(kind) ?? extractor);
  for (const extractor of given) found.set(extractor.kind, extractor);
  return [...found].map(([kind, extractor]) => ownKind(kind, extractor));
}

function viewsOf(records: ArticleRecord | Iterable<ArticleRecord>): Iterable<View> {
  const many = isIterable(records) ? records : [checkRecord(records)];
  return replayed(mapped(Array.isArray(many) ? [...many] : many, (one) => createView(checkRecord(one))));
}

const isRecord = (value: unknown): value is ArticleRecord =>
  typeof value === "object" && value !== null && "schema" in value && value.schema === "ontherecord/1";

function checkRecord(value: ArticleRecord): ArticleRecord {
  if (isRecord(value)) return value;
  throw new TypeError(
    `ontherecord: query() needs a record as extract() gives it, or an iterable of records, got ${describe(value)}`,
  );
}
