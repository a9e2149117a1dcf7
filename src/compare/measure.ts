// “Turnout was 52% in May” and “Turnout was 58% in June”: one measure, and it changed.
import { readIsoDay } from "../calendar/iso.ts";
import { apartBy } from "./apart.ts";
import { areDisjoint, type Figure } from "./figure.ts";
import { onOneScale, relateFigures, sameRole } from "./relate.ts";
import { likeness, mostLike } from "./likeness.ts";
import { readMeasure, type Measure, type ReadMeasure } from "./reading.ts";
import { named, verdict } from "./reasons.ts";

export type MeasureLikeness = {
  readonly same: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
};

export type MeasureRelation = "agrees" | "contradicts" | "change" | "different" | "unknown";
export type MeasureComparison = { readonly relation: MeasureRelation; readonly reasons: readonly string[] };

/** So alike are figures on one measure at least. */
const SAME = 1.6;
/** Whether two figures measure the same thing of the same whole, whatever they say and whenever. */
export function sameMeasure(a: Measure, b: Measure): MeasureLikeness {
  const [left, right] = [readMeasure(a), readMeasure(b)];
  if (!left || !right) return { same: false, score: 0, reasons: ["one of the two names no number"] };
  const clash = clashOf(left, right);
  if (clash) return { same: false, score: 0, reasons: [clash] };
  const like = likeness(left.placed, right.placed, left.around.stems, right.around.stems);
  const score = Math.min(1, Math.max(0, like / mostLike));
  const shared = [...left.placed.near.keys()].filter((stem) => right.placed.wide.has(stem));
  const words = shared.length
    ? `they share ${shared.map((stem) => `“${stem}”`).join(", ")}`
    : "they share no words";
  const apart = apartBy(left.around, right.around);
  if (apart) return { same: false, score, reasons: [apart, words] };
  return { same: like >= SAME, score, reasons: [words] };
}

/**
 * How two figures stand to each other: they agree within rounding and comparators; they contradict each other when they do not
 * and hold for the same time; they show a change when the times differ. “different”: not the same unit, scope or noun.
 */
export function compareMeasures(a: Measure, b: Measure): MeasureComparison {
  const [left, right] = [readMeasure(a), readMeasure(b)];
  const clash = left && right ? clashOf(left, right) : null;
  if (clash) return { relation: "different", reasons: [clash] };
  const alike = sameMeasure(a, b);
  if (!left || !right || !alike.same) return { relation: "unknown", reasons: alike.reasons };
  const [x, y] = onOneScale(left.placed.figure, right.placed.figure)!;
  const relation = relateFigures(x, y);
  const reason = `${named(x)} and ${named(y)}: ${verdict(x, y, relation)}`;
  if (relation !== "contradicts") return { relation, reasons: [reason, ...alike.reasons] };
  return byTime(a.period, b.period, reason);
}

function byTime(a: Measure["period"], b: Measure["period"], reason: string): MeasureComparison {
  const times = timesOf(a, b);
  if (times === "same")
    return { relation: "contradicts", reasons: [reason, a ? "for the same time" : "with no time given"] };
  if (times === "apart") return { relation: "change", reasons: [reason, "for different times"] };
  return { relation: "unknown", reasons: [reason, "not clearly for the same time"] };
}

/** The same interval, intervals with no day in common, or neither; no time given twice counts as the same. */
function timesOf(a: Measure["period"], b: Measure["period"]): "same" | "apart" | "open" {
  if (!a || !b) return a === b ? "same" : "open";
  if (a.from === b.from && a.to === b.to) return "same";
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.from >= y.to || y.from >= x.to ? "apart" : "open";
}

const daysOf = ({ from, to }: NonNullable<Measure["period"]>) => ({
  from: (from === null ? null : readIsoDay(from)) ?? -Infinity,
  to: (to === null ? null : readIsoDay(to)) ?? Infinity,
});

/** Why two figures cannot be one measure, whatever the words round them say. */
function clashOf(
  { placed: { figure: a } }: ReadMeasure,
  { placed: { figure: b } }: ReadMeasure,
): string | null {
  if (!onOneScale(a, b)) return `${named(a)} and ${named(b)} are not of the same kind and unit`;
  if (!sameRole(a, b)) return `${named(a)} and ${named(b)}: a level, and an end or the size of a move`;
  if (areDisjoint(a.denominator, b.denominator)) return `${named(a)} and ${named(b)} are of different wholes`;
  return areDisjoint(a.noun, b.noun) ? `${named(a)} and ${named(b)} count different things` : null;
}

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
