// How far the confidence of a quote can be taken at its word, and what is left above a threshold.

/** A quote as it was given: how sure the library was, and whether content and source were right. */
export type Judged = { readonly confidence: number; readonly right: boolean };

const BINS = 10;
export const THRESHOLDS = [0.5, 0.8, 0.95] as const;

/** One row of the reliability table; the means are null where nothing fell into it. */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly confidence: number | null;
  readonly right: number | null;
};

/** Ten bins of equal width over [0, 1]; a confidence on a border falls into the upper one, and 1 into the last. */
export function reliability(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i);
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      n: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => Number(right))),
    };
  });
}

/**
 * Expected calibration error (Naeini et al., AAAI 2015): the distance between mean confidence and share right, over the
 * bins, weighted by how many fell into each. Null where nothing was given.
 */
export function calibrationError(bins: readonly Bin[]): number | null {
  const filled = bins.filter(({ n }) => n > 0);
  const total = filled.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  return filled.reduce((sum, bin) => sum + (bin.n / total) * Math.abs(bin.confidence! - bin.right!), 0);
}

/** What is given at a confidence of `threshold` or more; precision is null where nothing is, recall where no gold is. */
export type AtThreshold = {
  readonly threshold: number;
  readonly given: number;
  readonly precision: number | null;
  readonly recall: number | null;
};

export function atThresholds(judged: readonly Judged[], gold: number): AtThreshold[] {
  return THRESHOLDS.map((threshold) => {
    const kept = judged.filter(({ confidence }) => confidence >= threshold);
    const right = kept.filter((item) => item.right).length;
    return {
      threshold,
      given: kept.length,
      precision: kept.length ? right / kept.length : null,
      recall: gold ? right / gold : null,
    };
  });
}

const mean = (values: readonly number[]): number | null =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
