// Weights 300, 300, 500 on pages of 600: [0, 2) and [2, 3).

/** Some neighbours of a list: from the first, up to and without the last. */
export type Stretch = { readonly from: number; readonly to: number };

/** Signs and entries that a page of a list holds: what a browser shows and filters without a pause. */
const HEAVIEST = 400_000;
const MOST = 1_000;

/** Cuts a list into pages; an entry that is too heavy for one has a page to itself. */
export function runsOf(weights: readonly number[], heaviest = HEAVIEST, most = MOST): Stretch[] {
  const runs: Stretch[] = [];
  let [from, sum] = [0, 0];
  weights.forEach((weight, i) => {
    if (i > from && (sum + weight > heaviest || i - from === most)) {
      runs.push({ from, to: i });
      [from, sum] = [i, 0];
    }
    sum += weight;
  });
  return weights.length > from ? [...runs, { from, to: weights.length }] : runs;
}
