import { readYear } from "../../calendar/absolute.ts";
import { civilOf } from "../../calendar/civil.ts";
import { anchoredSteps, steps } from "./lexicon.ts";
import { word, type Place } from "./reading.ts";

/** The year behind a month, quarter or season: a figure, or one reckoned from the publication date. */
export type YearReference = {
  /** null: the text says "last year", and there is no publication date. */
  readonly year: number | null;
  readonly last: number;
  readonly basis: "stated" | "relative";
};

/** "1989", ", 1989", "of 1989", "of last year", "this year" from token `i` on. */
export function readYearReference(place: Place, i: number): YearReference | null {
  const at = word(place, i) === "," || word(place, i) === "of" || word(place, i) === "in" ? i + 1 : i;
  const year = readYear(place.tokens, at, place.stop);
  if (year !== null) return { year, last: at + 1, basis: "stated" };
  return word(place, i) === "," || word(place, i) === "in" ? null : readRelativeYear(place, at);
}

/** "last year", "this year", "next year", "the previous year", "that year" */
export function readRelativeYear(place: Place, i: number): YearReference | null {
  const at = word(place, i) === "the" ? i + 1 : i;
  if (word(place, at + 1) !== "year") return null;
  const step = steps.get(word(place, at));
  const anchored = anchoredSteps.get(word(place, at));
  if (step === undefined && anchored === undefined) return null;
  const from = step === undefined ? (place.anchor?.from ?? place.today) : place.today;
  const year = from === null ? null : civilOf(from).year + (step ?? anchored ?? 0);
  return { year, last: at + 2, basis: "relative" };
}
