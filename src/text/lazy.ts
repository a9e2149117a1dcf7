/** What is made when it is first asked for, and then kept: importing the library is to cost little. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
