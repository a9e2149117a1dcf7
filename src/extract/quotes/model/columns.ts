type Numbers = Float64Array | Int32Array | Uint16Array | Uint8Array;

/**
 * Gives one after another `count` arrays of `length` zeros, all in one piece of memory: asking for each of them apart takes
 * longer than filling them.
 */
export function columns<A extends Numbers>(
  make: new (length: number) => A,
  count: number,
  length: number,
): () => A {
  const all = new make(count * length);
  let given = 0;
  return () => all.subarray(given * length, ++given * length) as A;
}
