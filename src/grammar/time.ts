// "The fleet last year landed 40 tonnes": "last year" is no part of the subject.
import { monthWords, weekdayWords } from "../english/calendar/calendar.ts";
import { timeRelative } from "../english/numbers/rule-words.ts";
import { durations } from "../english/numbers/units.ts";
import { Shape } from "../segment/tokens.ts";
import { norm, type Scope, oneOf } from "./scope.ts";

/** Whether a token belongs to a date: to a date mention, or plainly by itself. */
export function isTime(scope: Scope, i: number): boolean {
  if (i < scope.first || i >= scope.last) return false;
  if (scope.dateAt.has(i) || isCalendarWord(scope, i) || opensPeriod(scope, i)) return true;
  return durations.has(norm(scope, i)) && opensPeriod(scope, i - 1);
}

const isCalendarWord = (scope: Scope, i: number): boolean =>
  scope.tokens.shape[i] === Shape.capitalized &&
  (oneOf(scope, i, monthWords) || oneOf(scope, i, weekdayWords));

/** The "last" of "last year", the "next" of "next May". */
export const opensPeriod = (scope: Scope, i: number): boolean => {
  if (!oneOf(scope, i, timeRelative)) return false;
  const next = norm(scope, i + 1);
  return durations.has(next) || monthWords.has(next) || weekdayWords.has(next);
};
