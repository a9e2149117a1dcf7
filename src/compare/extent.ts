// "more than $3.4 billion", "nearly 60", "did not exceed 40", "between 5 and 7": what numbers the words allow.
import type { Comparator } from "../extract/statistics/schema.ts";
import type { Extent } from "./figure.ts";

/** Of round numbers people mean two figures: "40,000" stands for 39,500 to 40,500. */
const MEANT_FIGURES = 2;
const EXACT_BELOW = 1000;
/** "about 52" is within a twentieth, or within half of the last figure that is no zero: "about 50" is 45 to 55. */
const ROUGH = 0.05;

type Named = {
  readonly value: number;
  readonly step: number;
  readonly comparator: Comparator;
  readonly fromBelow: boolean;
  readonly denied: boolean;
};

/** The extent of one number with its comparator. */
export function extentOf({ value, step, comparator, fromBelow, denied }: Named): Extent {
  const plain = { value, step, denied: false, lowOpen: false, highOpen: false };
  if (comparator === ">" || comparator === ">=")
    return { ...plain, form: "bound", low: value, high: Infinity, lowOpen: comparator === ">" };
  if (comparator === "<" || comparator === "<=")
    return { ...plain, form: "bound", low: -Infinity, high: value, highOpen: comparator === "<" };
  if (comparator === "=") return { ...plain, form: "exact", low: value, high: value, denied };
  const reach = Math.max(Math.abs(value) * ROUGH, lastPlaceOf(value) / 2, step / 2);
  return { ...plain, form: "about", low: value - reach, high: fromBelow ? value + step / 2 : value + reach };
}

export const rangeOf = (low: number, high: number, step: number): Extent => ({
  form: "range", low, high, lowOpen: false, highOpen: false, value: (low + high) / 2, step, denied: false,
}); // prettier-ignore

/** The place of the last digit that is no zero: 100 for 46,300. */
function lastPlaceOf(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let place = 1;
  while (value !== 0 && place < 1e15 && value % (place * 10) === 0) place *= 10;
  return place;
}

const DIGITS = /\d[\d,.]*/;

/** The last place that a figure of value `value` gives: 0.1 of a billion in "$3.4 billion"; a share of words has a point. */
export function stepOf(text: string, value: number): number {
  const digits = DIGITS.exec(text)?.[0].replace(/[.,]$/, "");
  if (digits === undefined) return roundStep(value);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const shown = Number(digits.replace(/,/g, ""));
  const scale = shown && Number.isFinite(shown) ? Math.abs(value / shown) : 1;
  return decimals === 0 && scale === 1 ? roundStep(value) : scale * 10 ** -decimals;
}

function roundStep(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < EXACT_BELOW) return 1;
  const places = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Math.min(lastPlaceOf(value), 10 ** (places - MEANT_FIGURES));
}
