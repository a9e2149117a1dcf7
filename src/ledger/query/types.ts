import type { AnyExtractor, FoundBy } from "../../extract/define.ts";
import type { ArticleRecord } from "../../record.ts";
import type { Query, Steps } from "../../query/steps.ts";
import type { RecordQuery } from "../../query/query.ts";

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
