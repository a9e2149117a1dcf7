// "52% of critics" and "one in two" may be one measure, "$40" and "40 boats" never; "more than 40" and "43" agree, 52 and 58 do not.
import { areDisjoint, type Extent, type Figure } from "./figure.ts";
import { withoutYear } from "./from-date.ts";

/** Whether two figures on one measure can both hold; `unknown` where they are not on one. */
export type FigureRelation = "agrees" | "contradicts" | "unknown";

/** Computing with binary fractions. */
const NOISE = 1e-9;

/** A longer time than this in days has no place in a year: "2013" is not "12 March". */
const A_MONTH = 31;

/** Two figures brought to one scale; null where their kinds, units or what they rank keep them apart. */
export function onOneScale(a: Figure, b: Figure): readonly [Figure, Figure] | null {
  if (a.family === "date" && b.family === "monthDay") return a.step > A_MONTH ? null : [withoutYear(a), b];
  if (a.family === "monthDay" && b.family === "date") return b.step > A_MONTH ? null : [a, withoutYear(b)];
  if (isMark(a, b) || isMark(b, a)) return [a, b];
  if (a.family === "rank" && areDisjoint(a.noun, b.noun)) return null;
  if (a.family !== b.family || a.unit !== b.unit || a.per !== b.per) return null;
  return [a, b];
}

/** "a rating of more than 6.1" and "6.2/10": a bare number beside a mark. */
const isMark = (mark: Figure, other: Figure): boolean =>
  mark.family === "mark" && other.family === "count" && other.unit === null &&
  (other.noun.size === 0 || other.noun.has("rating")) && other.value <= Number(mark.unit!.slice(1)); // prettier-ignore

/** A level is not held against the size of a move: "rose 5%" and "5% of voters". */
export const sameRole = (a: Figure, b: Figure): boolean => {
  const roles = new Set([a.role, b.role]);
  return roles.size === 1 || (!roles.has("by") && roles.has("level"));
};

/** Whether two figures on one scale can both hold; results of a match hold both sides, and a rise is no fall. */
export function relateFigures(a: Figure, b: Figure): FigureRelation {
  if (a.family === "score") return a.low === b.low && a.high === b.high ? "agrees" : "contradicts";
  if (a.role === "by" && a.direction && b.direction && a.direction !== b.direction) return "contradicts";
  return relate(a, b);
}

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
