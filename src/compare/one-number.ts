// "a third" and "33 percent" name one number, "at least 40" and "62" two that can both be true.
import type { Figure } from "./figure.ts";
import { onOneScale, relateFigures } from "./kin.ts";
import { sameMeasure } from "./measure.ts";
import { readMeasure, type Measure } from "./read-measure.ts";

/** Whether two figures name one number, on one scale and within rounding: "a third" and "33 percent"; "28 to 34" is not 31. */
export function isOneNumber(a: Measure, b: Measure): boolean {
  const scale = onScale(a, b);
  if (!scale || relateFigures(...scale) !== "agrees") return false;
  const [x, y] = scale;
  if ((x.form === "range") !== (y.form === "range")) return false;
  return distance(x, y) <= (x.form === "about" && y.form === "about" ? 0 : ROUNDING);
}

/** Whether two figures on one measure name two numbers: "at least 40" and "62" can both be true, and are two all the same. */
export function isOtherNumber(a: Measure, b: Measure): boolean {
  const scale = onScale(a, b);
  if (!scale || (scale[0].form === "range") !== (scale[1].form === "range")) return false;
  return distance(...scale) > ROUNDING && sameMeasure(a, b).same;
}

/** "nearly 60" and 57, "3.4" and "3.38 million" are one number. */
const ROUNDING = 0.06;

function onScale(a: Measure, b: Measure): readonly [Figure, Figure] | null {
  const [left, right] = [readMeasure(a), readMeasure(b)];
  return left && right ? onOneScale(left.placed.figure, right.placed.figure) : null;
}

/** How far two figures are apart, 0 to 1 of the greater one. */
const distance = (x: Figure, y: Figure): number =>
  x.value === y.value ? 0 : Math.abs(x.value - y.value) / Math.max(Math.abs(x.value), Math.abs(y.value));
