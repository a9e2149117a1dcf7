import { compareMeasures } from "../../compare/measure.ts";
import { isOneNumber, isOtherNumber } from "../../compare/measure.ts";
import type { Measure } from "../../compare/reading.ts";

/**
 * Whether two claims may be one by their figures: none of one speaks against one of the other ("40 boats" and "60 boats" are
 * no repeat), and where both have some, they share one.
 */
export function figuresAgree(ours: readonly Measure[], theirs: readonly Measure[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
  return pairs.some((pair) => isOneNumber(...pair)) && !pairs.some((pair) => differ(...pair));
}

function differ(a: Measure, b: Measure): boolean {
  const { relation } = compareMeasures(a, b);
  return (
    relation === "contradicts" || relation === "change" || (relation === "agrees" && isOtherNumber(a, b))
  );
}
