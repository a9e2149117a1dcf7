// "52% of critics" and "one in two critics" may be one measure; "$40" and "40 boats" never are.
import { withoutYear } from "./from-date.ts";
import { areDisjoint, type Figure } from "./figure.ts";
import { relate, type FigureRelation } from "./relate.ts";

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
