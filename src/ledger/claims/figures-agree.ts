import type { Kysely } from "kysely";
import { compareMeasures, sameMeasure, type Measure } from "../../compare/measure.ts";
import { measuresOf } from "../conflicts/measures.ts";
import type { Tables } from "../database/tables.ts";

/** Whether no figure of one claim speaks against a figure of the other: "40 boats" and "60 boats" are no repeat. */
export async function figuresAgree(db: Kysely<Tables>, a: number, b: number): Promise<boolean> {
  const [ours, theirs] = [await measuresOf(db, a), await measuresOf(db, b)];
  return ours.every((one) => theirs.every((other) => !differ(one, other)));
}

function differ(a: Measure, b: Measure): boolean {
  const { relation } = compareMeasures(a, b);
  return (
    relation === "contradicts" || relation === "change" || (relation === "agrees" && isOtherNumber(a, b))
  );
}

/** "at least 40" and "62" can both be true, and are two figures all the same. */
export function isOtherNumber(a: Measure, b: Measure): boolean {
  const [one, other] = [a, b].map(
    ({ statistic: { value, min, max } }) => value ?? (min !== null && max !== null ? (min + max) / 2 : null),
  );
  if (one == null || other == null || !sameMeasure(a, b).same) return false;
  return Math.abs(one - other) > ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** "nearly 60" and 57, "3.4" and "3.38 million" are one number. */
const ROUNDING = 0.06;
