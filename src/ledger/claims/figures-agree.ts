import type { Kysely } from "kysely";
import { compareMeasures, distanceOf, sameMeasure, type Measure } from "../../compare/measure.ts";
import { measuresOf } from "../conflicts/measures.ts";
import type { Tables } from "../database/tables.ts";

/**
 * Whether two claims may be one by their figures: none of one speaks against one of the other ("40 boats" and "60 boats" are
 * no repeat), and where both have some, they share one.
 */
export async function figuresAgree(db: Kysely<Tables>, a: number, b: number): Promise<boolean> {
  const [ours, theirs] = [await measuresOf(db, a), await measuresOf(db, b)];
  if (ours.some((one) => theirs.some((other) => differ(one, other)))) return false;
  return (
    ours.length === 0 ||
    theirs.length === 0 ||
    ours.some((one) => theirs.some((other) => isOneNumber(one, other)))
  );
}

function differ(a: Measure, b: Measure): boolean {
  const { relation } = compareMeasures(a, b);
  return (
    relation === "contradicts" || relation === "change" || (relation === "agrees" && isOtherNumber(a, b))
  );
}

/** "at least 40" and "62" can both be true, and are two figures all the same. */
export function isOtherNumber(a: Measure, b: Measure): boolean {
  const distance = distanceOf(a, b);
  return distance !== null && distance > ROUNDING && sameMeasure(a, b).same;
}

const isOneNumber = (a: Measure, b: Measure): boolean => (distanceOf(a, b) ?? 1) <= ROUNDING;

/** "nearly 60" and 57, "3.4" and "3.38 million" are one number. */
const ROUNDING = 0.06;
