// What queries and tables do with iterables. Lazy ones can be iterated again and again, and ask for no item too many.

export const isIterable = <T>(value: T | Iterable<T>): value is Iterable<T> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

export function filtered<T>(items: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  return iterable(function* () {
    for (const item of items) if (keep(item)) yield item;
  });
}

export function mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Iterable<U> {
  return iterable(function* () {
    for (const item of items) yield change(item);
  });
}

export function flattened<T, U>(items: Iterable<T>, expand: (item: T) => Iterable<U>): Iterable<U> {
  return iterable(function* () {
    for (const item of items) yield* expand(item);
  });
}

export function limited<T>(items: Iterable<T>, most: number): Iterable<T> {
  return iterable(function* () {
    let left = most;
    if (left > 0)
      for (const item of items) {
        yield item;
        if (--left <= 0) return;
      }
  });
}

/** What a one-shot iterable, such as a generator, gives: read as far as it is asked for, and kept for the next time. */
export function replayed<T>(source: Iterable<T>): Iterable<T> {
  const read: T[] = [];
  let rest: Iterator<T> | undefined;
  return iterable(function* () {
    rest ??= source[Symbol.iterator]();
    for (let i = 0; ; i++) {
      if (i === read.length) {
        const next = rest.next();
        if (next.done) return;
        read.push(next.value);
      }
      yield read[i]!;
    }
  });
}

const iterable = <T>(iterate: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: iterate });

/** The items under each key, keys in order of appearance. */
export function grouped<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return groups;
}
