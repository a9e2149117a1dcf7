/** What is made when it is first asked for, and then kept: importing the library is to cost little. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Things that are made each time they are gone through: what is put together of them is itself made later. */
export const later = <T>(make: () => Iterable<T>): Iterable<T> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});
