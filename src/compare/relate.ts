// "more than 40" and "43" agree, "52%" and "58%" do not: two extents of one measure.
import type { Extent } from "./figure.ts";

/** Whether two figures on one measure can both hold; `unknown` where they are not on one. */
export type FigureRelation = "agrees" | "contradicts" | "unknown";

/** Computing with binary fractions. */
const NOISE = 1e-9;

/** Whether two figures on the same measure can both hold. The order does not matter. */
export function relate(a: Extent, b: Extent): FigureRelation {
  if (a.denied || b.denied) return relateDenied(a, b);
  if (a.form === "exact" && b.form === "exact") return relateExact(a, b);
  if (a.form === "bound" && b.form === "bound") return relateBounds(a, b);
  if (a.form === "bound" || b.form === "bound")
    return a.form === "bound" ? relateToBound(a, b) : relateToBound(b, a);
  return relateSpread(a, b);
}

/** "was not 52%": what is exactly that contradicts it, about others it says nothing. */
const relateDenied = (a: Extent, b: Extent): FigureRelation =>
  a.denied && b.denied
    ? a.value === b.value
      ? "agrees"
      : "unknown"
    : a.form === b.form && relateExact(a, b) === "agrees"
      ? "contradicts"
      : "unknown";

/** Equal as far as the coarser of the two is given. */
function relateExact(a: Extent, b: Extent): FigureRelation {
  const gap = Math.abs(a.value - b.value);
  const step = Math.max(a.step, b.step);
  const noise = NOISE * Math.max(Math.abs(a.value), Math.abs(b.value));
  const allowed = a.step === b.step ? 0 : step / 2;
  return gap <= allowed + noise ? "agrees" : "contradicts";
}

function relateBounds(a: Extent, b: Extent): FigureRelation {
  const up = a.high === Infinity;
  if (up === (b.high === Infinity)) return a.value === b.value ? "agrees" : "unknown";
  return meets(a, b) ? "agrees" : "contradicts";
}

/** A number lies on one side of a bound; of a range or an "about" part may lie on each. */
function relateToBound(bound: Extent, other: Extent): FigureRelation {
  if (other.form === "exact") return meets(bound, other) ? "agrees" : "contradicts";
  if (!meets(bound, other)) return "contradicts";
  const named = { ...other, low: other.value, high: other.value };
  return meets(bound, named) ? "agrees" : "unknown";
}

/** Ranges and rough figures agree where they meet; a rough one leaves a doubt round itself. */
function relateSpread(a: Extent, b: Extent): FigureRelation {
  const reach = Math.max(a.form === "exact" ? a.step / 2 : 0, b.form === "exact" ? b.step / 2 : 0);
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high);
  if (gap <= reach) return "agrees";
  return gap <= Math.max(doubtOf(a, b), doubtOf(b, a)) ? "unknown" : "contradicts";
}

/** How far beyond a rough extent the other may lie: half of its width, and never as low as half of its least. */
function doubtOf({ form, low, high }: Extent, other: Extent): number {
  if (form !== "about") return 0;
  const half = (high - low) / 2;
  return other.high < low ? Math.min(half, Math.abs(low) / 2) : half;
}

/** Whether one number lies in both. */
function meets(a: Extent, b: Extent): boolean {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  if (low < high) return true;
  if (low > high) return false;
  const open = (x: Extent) => (x.low === low && x.lowOpen) || (x.high === high && x.highOpen);
  return !open(a) && !open(b);
}
