import type { Kysely } from "kysely";
import type { AnyExtractor, FoundBy } from "../../extract/define.ts";
import { kindNamed } from "../../kinds.ts";
import { grouped } from "../../kinds/iterables.ts";
import { ownKind } from "../../kinds/own.ts";
import { kindQuery } from "../../query/kind-query.ts";
import { type RecordQuery, query } from "../../query/query.ts";
import { type Query, type Steps, sequence } from "../../query/steps.ts";
import type { ArticleRecord } from "../../record.ts";
import type { Tables } from "../database/tables.ts";
import { eachRecord, prefilter, type Step } from "./records.ts";

/** How a query ends: these are promises here. */
type Ends = "first" | "count" | "toArray" | "groupBy";

type ItemOf<Q> = Q extends Steps<infer T, infer _> ? T : never;

/** A query over a ledger: the same steps as in memory, its answers streamed from the file. */
export type LedgerQuery<Q> = {
  readonly [K in Exclude<keyof Q, Ends | "map" | symbol>]: Q[K] extends (...args: infer A) => unknown
    ? (...args: A) => LedgerQuery<Q>
    : never;
} & {
  /** A query over what the function makes of each item. */
  map<U>(change: (item: ItemOf<Q>) => U): LedgerQuery<Query<U>>;
  /** The first item, undefined where there is none; reads no further. */
  first(): Promise<ItemOf<Q> | undefined>;
  /** How many there are. */
  count(): Promise<number>;
  /** All of them, in the order in which their records were added. */
  toArray(): Promise<ItemOf<Q>[]>;
  /** A Map from each key to its items, keys in order of appearance. */
  groupBy<K>(key: (item: ItemOf<Q>) => K): Promise<Map<K, ItemOf<Q>[]>>;
  /** `for await (const item of query)`: one after the other, a few records in memory at a time. */
  [Symbol.asyncIterator](): AsyncIterator<ItemOf<Q>>;
};

/** What `ledger.query()` gives: a query for each kind of thing in its records, and for those of extractors named. */
export type LedgerRecordQuery<E extends readonly AnyExtractor[] = readonly []> = {
  readonly [K in keyof RecordQuery<ArticleRecord & FoundBy<E>>]: LedgerQuery<
    RecordQuery<ArticleRecord & FoundBy<E>>[K]
  >;
};

/** What a ledger is asked for beside what every record has, and until when. */
export type LedgerQueryOptions<E extends readonly AnyExtractor[] = readonly AnyExtractor[]> = {
  /** Extractors whose kinds its records hold. */
  readonly kinds?: E;
  readonly signal?: AbortSignal | undefined;
};

const ENDS: ReadonlySet<string> = new Set(["first", "count", "toArray", "groupBy"]);

type AnyQuery = Iterable<unknown> & Record<string, (...args: readonly unknown[]) => AnyQuery>;
type Run = (steps: readonly Step[]) => AsyncIterable<unknown>;

/**
 * A query for each kind, and for those of extractors given: steps are kept until an end asks; then SQL chooses articles, and
 * the steps the items in them.
 */
export function ledgerQuery(
  db: Kysely<Tables>,
  { signal, kinds: own = [] }: LedgerQueryOptions,
): LedgerRecordQuery {
  const empty = query([], { kinds: own }) as unknown as Readonly<Record<string, AnyQuery>>;
  const entries = Object.keys(empty).map(
    (kind) =>
      [kind, chain((steps) => run(db, kind, steps, { signal, kinds: own }), empty[kind]!, [])] as const,
  );
  return Object.freeze(Object.fromEntries(entries)) as unknown as LedgerRecordQuery;
}

/** `empty` is the same chain over nothing: it says which steps there are, and refuses wrong arguments at once. */
function chain(run: Run, empty: AnyQuery, steps: readonly Step[]): LedgerQuery<unknown> {
  const next = Object.keys(empty)
    .filter((name) => !ENDS.has(name))
    .map((name) => [
      name,
      (...args: unknown[]) => chain(run, empty[name]!(...args), [...steps, { name, args }]),
    ]);
  return Object.freeze({ ...Object.fromEntries(next), ...endsOf(() => run(steps)) }) as LedgerQuery<unknown>;
}

const endsOf = (items: () => AsyncIterable<unknown>) => ({
  async first() {
    for await (const item of items()) return item;
    return undefined;
  },
  async count() {
    let count = 0;
    for await (const _ of items()) count++;
    return count;
  },
  toArray: () => collected(items()),
  groupBy: async <K>(key: (item: unknown) => K) => grouped(await collected(items()), key),
  [Symbol.asyncIterator]: () => items()[Symbol.asyncIterator](),
});

async function collected(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* run(
  db: Kysely<Tables>,
  kind: string,
  steps: readonly Step[],
  { signal, kinds: own = [] }: LedgerQueryOptions,
): AsyncIterable<unknown> {
  const left = steps.map(({ name, args }) => (name === "limit" ? (args[0] as number) : Infinity));
  if (left.includes(0)) return;
  for await (const record of eachRecord(db, { where: prefilter(kind, steps), signal })) {
    yield* answersIn(record, kind, steps, { left, own });
    if (left.includes(0)) return;
  }
}

/** The steps over one record; a limit counts on from record to record. */
function answersIn(
  record: ArticleRecord,
  kind: string,
  steps: readonly Step[],
  { left, own: extractors }: { readonly left: number[]; readonly own: readonly AnyExtractor[] },
): Iterable<unknown> {
  const queries = query(record, { kinds: extractors }) as unknown as Readonly<Record<string, AnyQuery>>;
  const entry =
    kindNamed(kind) ??
    ownKind(
      kind,
      extractors.find((one) => one.kind === kind),
    );
  let own = queries[kind]!;
  let remake = (items: readonly unknown[]) => kindQuery(entry, items as never) as unknown as AnyQuery;
  steps.forEach(({ name, args }, i) => {
    if (name === "limit") {
      const some = [...own].slice(0, left[i]);
      left[i]! -= some.length;
      own = remake(some);
    } else own = own[name]!(...args);
    if (name === "map") remake = sequence as unknown as typeof remake;
  });
  return own;
}
