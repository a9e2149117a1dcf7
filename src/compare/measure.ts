// “Turnout was 52% in May” and “Turnout was 58% in June”: one measure, and it changed.
import { readIsoDay } from "../calendar/iso.ts";
import { apartBy } from "./apart.ts";
import { areDisjoint } from "./figure.ts";
import { onOneScale, relateFigures, sameRole } from "./kin.ts";
import { likeness, mostLike } from "./likeness.ts";
import { readMeasure, type Measure, type ReadMeasure } from "./read-measure.ts";
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
