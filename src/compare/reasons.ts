// “52%” and “58%” of critics: both shares, of the same thing, more than rounding apart.
import type { Extent, Family, Figure } from "./figure.ts";
import type { FigureRelation } from "./relate.ts";
import type { Pair } from "./pair.ts";

const kinds: Readonly<Record<Family, string>> = {
  share: "shares", points: "percentage points", money: "sums of money", count: "counts", multiple: "multiples", measure: "measures",
  age: "ages", score: "scores", rank: "ranks", mark: "marks", date: "dates", monthDay: "dates",
}; // prettier-ignore

const alone = {
  noFigure: "one of the two gives no figure and no date",
  noKind: "no figure of one is of the same kind and unit as a figure of the other",
} as const;

/** Why nothing could be compared at all. */
export const onlyReason = (why: keyof typeof alone): string => alone[why];

/** One pair of figures in plain words; `alike` says whether they are said of the same. */
export function pairReason({ a, b, relation, apart }: Pair, alike: boolean): string {
  const both = `${named(a.figure)} and ${named(b.figure)}: both ${kindOf(a.figure, b.figure)}`;
  if (!alike) return `${both}, not clearly of the same thing`;
  return `${both}, of the same thing, ${apart ? "but of different times" : verdict(a.figure, b.figure, relation)}`;
}

/** A bare number beside a mark, "a rating of 6.1", is one too. */
const kindOf = (a: Figure, b: Figure): string => kinds[b.family === "mark" ? "mark" : a.family];

/** How two figures on one measure stand to each other. */
export function verdict(a: Figure, b: Figure, relation: FigureRelation): string {
  const forms = new Set([a.form, b.form]);
  if (a.denied !== b.denied)
    return relation === "contradicts" ? "one denies what the other says" : "one says only what it is not";
  if (relation === "unknown") return "but both may hold";
  if (relation === "agrees") return agreement(a, b, forms);
  if (a.direction && b.direction && a.direction !== b.direction) return "one up and one down";
  if (a.family === "score" || a.family === "rank") return "not the same";
  if (forms.has("bound")) return "one outside what the other allows";
  if (forms.has("range"))
    return a.family === "date" || a.family === "monthDay"
      ? "not the same time"
      : "one outside the other’s range";
  return forms.has("about") ? "further apart than “about” allows" : "more than rounding apart";
}

function agreement(a: Figure, b: Figure, forms: ReadonlySet<Extent["form"]>): string {
  if (a.value === b.value && a.form === b.form) return "equal";
  if (forms.has("bound")) return "one within what the other allows";
  return forms.has("range") ? "and their ranges meet" : "within rounding";
}

/** The figure as it stands, with what its words make of it: “more than 40”. */
export const named = (figure: Figure): string => `“${sideOf(figure)}${figure.text}”`;

function sideOf({ form, family, low, high, lowOpen, highOpen, denied }: Figure): string {
  const date = family === "date" || family === "monthDay";
  if (denied) return "not ";
  if (form === "about") return "about ";
  if (form !== "bound") return "";
  if (high === Infinity) return date ? "after " : lowOpen ? "more than " : "at least ";
  return low === -Infinity && date ? (highOpen ? "before " : "by ") : highOpen ? "less than " : "at most ";
}
