import { ID_BITS, LEVELS, type Weights } from "../src/extract/quotes/model/weights.ts";
import { weightsOf, type Row } from "./pack-weights.ts";

/** How fast weights move, and how much evidence a weight needs to be kept. */
export type LearningRate = { readonly alpha: number; readonly l1: number };

/** Weights while they are learned: rows of `columns`, given out as features turn up. */
export type Learner = {
  readonly columns: number;
  /** Row of each feature id, or -1. */
  readonly rows: Int32Array;
  used: number;
  weights: Float32Array;
  /** Sums of gradients and of their squares. */
  z: Float32Array;
  n: Float32Array;
};

const FIRST_ROWS = 1 << 16;

export const createLearner = (columns: number): Learner => ({
  columns,
  rows: new Int32Array(1 << ID_BITS).fill(-1),
  used: 0,
  weights: new Float32Array(FIRST_ROWS * columns),
  z: new Float32Array(FIRST_ROWS * columns),
  n: new Float32Array(FIRST_ROWS * columns),
});

/** Index of the first weight of a feature's row; a new row weighs nothing. */
export function rowOf(learner: Learner, feature: number): number {
  const known = learner.rows[feature]!;
  if (known >= 0) return known * learner.columns;
  if ((learner.used + 1) * learner.columns > learner.weights.length) grow(learner);
  learner.rows[feature] = learner.used;
  return learner.used++ * learner.columns;
}

function grow(learner: Learner): void {
  for (const part of ["weights", "z", "n"] as const) {
    const wider = new Float32Array(learner[part].length * 2);
    wider.set(learner[part]);
    learner[part] = wider;
  }
}

/**
 * One step of FTRL-proximal (McMahan et al. 2013) for weight `o` with gradient `g`: a rate of its own for each weight,
 * and exactly zero until the evidence is more than `l1`.
 */
export function step(learner: Learner, o: number, g: number, { alpha, l1 }: LearningRate): void {
  const { weights, z, n } = learner;
  const before = n[o]!;
  const after = before + g * g;
  const sum = z[o]! + g - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * weights[o]!;
  n[o] = after;
  z[o] = sum;
  weights[o] = Math.abs(sum) <= l1 ? 0 : -((sum - Math.sign(sum) * l1) * alpha) / (1 + Math.sqrt(after));
}

/**
 * Learns for so many rounds, and gives each weight its mean at the ends of the last ones: what the last examples of a
 * round did to it counts less (averaging of iterates: Polyak and Juditsky 1992).
 */
export function learnRounds(
  learner: Learner,
  { rounds, averaged }: { readonly rounds: number; readonly averaged: number },
  learnRound: () => void,
): Learner {
  const mean = new Float32Array(learner.weights.length);
  for (let round = 1; round <= rounds; round++) {
    learnRound();
    if (round > rounds - averaged) learner.weights.forEach((weight, o) => (mean[o]! += weight / averaged));
  }
  return { ...learner, weights: mean };
}

/** The learned rows as the reader wants them; rows of small weights alone are left out. */
export function toWeights({ columns, rows, weights }: Learner): Weights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = Math.fround(largest / LEVELS);
  const kept: Row[] = [];
  rows.forEach((row, feature) => {
    if (row < 0) return;
    const own = weights.subarray(row * columns, (row + 1) * columns);
    if (own.some((weight) => Math.abs(weight) >= SMALLEST))
      kept.push([feature, Int8Array.from(own, (weight) => Math.round(weight / unit))]);
  });
  return weightsOf(columns, unit, kept);
}

/** A row with no larger weight tells next to nothing. */
const SMALLEST = 0.012;
