/** The largest weight is this level: fewer than eight bits lose nothing that is measured, and are half as large. */
const LEVELS = 31;
/** A level nearer to zero than this is none: half of all, and no loss either. */
const SMALLEST_LEVEL = 1.5;

/** Scaled by the largest weight, never cut off: few are large, and these decide most. */
export function levelsOf(weights: Float32Array, most = LEVELS): Int8Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return Int8Array.from(weights, (weight) => {
    const level = (weight / largest) * most;
    return Math.abs(level) < SMALLEST_LEVEL ? 0 : Math.round(level);
  });
}
