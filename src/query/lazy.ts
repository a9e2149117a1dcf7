/** The generators every lazy step is made of: each can be iterated again and again, and asks for no item too many. */

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
