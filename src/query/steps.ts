import { checkCount, checkFunction } from "../kinds/arguments.ts";
import { filtered, grouped, limited, mapped } from "../kinds/iterables.ts";

/**
 * What every query can do. `Self` is the query's own type, so that a chain keeps the steps of its kind.
 * A query is immutable and lazy: each step gives a new one, and nothing is computed until it is iterated, counted
 * or turned into an array; iterating it again starts again.
 */
export interface Steps<T, Self> extends Iterable<T> {
  /** Keeps what the function says yes to: `quotes.where((q) => q.lemma === "warn")`. */
  where(keep: (item: T) => boolean): Self;
  /** At most so many, from the start: `quotes.limit(10)`. */
  limit(most: number): Self;
  /** A query over what the function makes of each item: `quotes.map((q) => q.text)`. */
  map<U>(change: (item: T) => U): Query<U>;
  /** A Map from each key to its items, keys in order of appearance: `quotes.groupBy((q) => q.speaker?.name)`. */
  groupBy<K>(key: (item: T) => K): Map<K, T[]>;
  /** The first item, undefined where there is none: `quotes.direct().first()`. Reads no further. */
  first(): T | undefined;
  /** How many there are: `quotes.by("Jane Doe").count()`. */
  count(): number;
  /** All of them, in the order of the records and of their texts: `quotes.toArray()`. */
  toArray(): T[];
}

/** A query over values of any kind: what `map` gives, and what each query of a kind is too. */
export type Query<T> = Steps<T, Query<T>>;

export const sequence = <T>(items: Iterable<T>): Query<T> => Object.freeze(steps(items, sequence<T>));

/** The steps over `items`; `again` makes a query of the same kind out of fewer items. */
export const steps = <T, Self>(items: Iterable<T>, again: (items: Iterable<T>) => Self): Steps<T, Self> => ({
  [Symbol.iterator]: () => items[Symbol.iterator](),
  where: (keep) => again(filtered(items, checkFunction("where", keep))),
  limit: (most) => again(limited(items, checkCount("limit", most))),
  map: (change) => sequence(mapped(items, checkFunction("map", change))),
  groupBy: (key) => grouped(items, checkFunction("groupBy", key)),
  first: () => [...limited(items, 1)][0],
  count: () => counted(items),
  toArray: () => [...items],
});

function counted(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
