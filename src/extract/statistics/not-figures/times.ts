// "She left at 10:15 on May 12, 1999; 3 min read": numbers that tell a time.
import type { Amount, DatedScope, NotFigure } from "../figure.ts";
import { monthWords, weekdayWords } from "../../../english/calendar/calendar.ts";
import { comparatorsBefore } from "../../../english/numbers/numbers.ts";
import { clockSuffixes, minutesPast, readingWords, yearContexts } from "../../../english/numbers/names.ts";
import { norm, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isPluralNoun } from "../../../grammar/word.ts";
import { Shape } from "../../../segment/tokens.ts";

const FIRST_YEAR = 1400;
const LAST_YEAR = 2150;

export const TIMES: readonly NotFigure[] = [
  { name: "inDate", example: "She left three years ago.", holds: isInDate },
  { name: "clockTime", example: "The gate shuts at 10:15.", holds: isClockTime },
  { name: "readingTime", example: "3 min read", holds: (scope, { last, kind }) => kind === "duration" && oneOf(scope, last, readingWords) },
]; // prettier-ignore

export const year: NotFigure = { name: "year", example: "The 2019 report is out.", holds: isYear };

export const BARE_TIMES: readonly NotFigure[] = [
  year,
  { name: "day", example: "See the issue of Monday 5.", holds: isDay },
];

/** A figure in a date is the date's: "February 3", "three years ago". Durations are figures, "every 33 years" too. */
function isInDate(scope: DatedScope, amount: Amount): boolean {
  if (amount.kind === "age" || isMoney(amount)) return false;
  for (let i = amount.first; i < amount.last; i++) {
    const type = scope.dateAt.get(i)?.timex.type;
    if (type && type !== "DURATION" && !(type === "SET" && amount.kind === "duration")) return true;
  }
  return false;
}

const isMoney = (amount: Amount): boolean => amount.kind === "money" || amount.kind === "percentage";

/** "10:15", "5 p.m.", "10.45pm", "5am". */
function isClockTime(scope: Scope, { first, last, value, bare }: Amount): boolean {
  if (norm(scope, first - 1) === "past" && isPartOfHour(scope, first - 2)) return true; // "half past eight"
  if (oneOf(scope, last, clockSuffixes) && (value ?? 0) <= 2400) return true;
  const digits = /^\d{1,3}$/;
  if (
    norm(scope, last) === ":" &&
    touches(scope, last) &&
    touches(scope, last + 1) &&
    digits.test(norm(scope, last + 1))
  )
    return bare;
  return (
    norm(scope, first - 1) === ":" &&
    touches(scope, first) &&
    touches(scope, first - 1) &&
    digits.test(norm(scope, first - 2))
  );
}

const isPartOfHour = (scope: Scope, i: number): boolean =>
  oneOf(scope, i, minutesPast) || /^\d+$/.test(norm(scope, i));

/** "in 1999", "the 2019 report", "2026": four digits in the years, and nothing counted after. */
function isYear(scope: Scope, { first, last, value }: Amount): boolean {
  if (!/^\d{4}$/.test(norm(scope, first)) || value! < FIRST_YEAR || value! > LAST_YEAR) return false;
  const before = norm(scope, first - 1);
  if (monthWords.has(before) || weekdayWords.has(before)) return true;
  const counted = isPluralNoun(scope, last) || isPluralNoun(scope, last + 1);
  const compared = comparatorsBefore.has(before) && !yearContexts.has(before);
  return (
    !compared &&
    (!counted ||
      (yearContexts.has(before) &&
        before !== "the" &&
        before !== "of" &&
        before !== "for" &&
        before !== "to"))
  );
}

/** "May 12", "12 May", "Monday 5". */
function isDay(scope: Scope, { first, last, value }: Amount): boolean {
  if (value === null || value > 31) return false;
  const month = (i: number): boolean => oneOf(scope, i, monthWords) && scope.tokens.shape[i] !== Shape.lower;
  return (
    month(first - 1) ||
    month(last) ||
    (norm(scope, last) === "of" && month(last + 1)) ||
    oneOf(scope, first - 1, weekdayWords)
  );
}
