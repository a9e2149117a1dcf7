// "In 2019 the fleet landed 40 tonnes and 12 crates; catches fell 5% last year, or 7% and 9% over the past decade."
import type { Figure, Scope } from "../figure.ts";
import { norm } from "../figure.ts";
import { temporalPrepositions } from "../lexicon/grammar.ts";
import type { DateMention } from "../../dates/schema.ts";

/** No sentence of news has more dates; bounds the work on lists of them. */
const MOST_DATES = 40;

/** For each figure the date it is said to hold for: the next one before another figure, else one all share. */
export function periodsOf(scope: Scope, figures: readonly Figure[]): readonly (DateMention | null)[] {
  const periods = scope.dates.slice(0, MOST_DATES).filter((date) => isPeriod(scope, date, figures));
  return figures.map((_, i) => (periods.length === 0 ? null : periodOf(scope, periods, figures, i)));
}

function periodOf(
  scope: Scope,
  periods: readonly DateMention[],
  figures: readonly Figure[],
  i: number,
): DateMention | null {
  const { start, end } = scope.tokens;
  const [previous, figure, next] = [figures[i - 1], figures[i]!, figures[i + 1]];
  const from = end[figure.last - 1]!;
  const behind = periods.find((date) => date.start >= from && !isBroken(scope, from, date.start));
  if (behind && (!next || behind.start < start[next.first]!)) return behind;
  const before = periods.findLast((date) => date.end <= start[figure.first]!);
  if (before && (!previous || before.start > start[previous.first]!)) return before;
  return behind ?? before ?? null;
}

/** A date that is a figure itself ("three years in prison") is no period, unless a preposition of time opens it. */
function isPeriod(scope: Scope, date: DateMention, figures: readonly Figure[]): boolean {
  if (date.timex.type === "SET" || date.timex.type === "TIME") return false;
  if (date.timex.type !== "DURATION" || date.from !== null) return true;
  const figure = figures.find(
    (f) => scope.tokens.start[f.first]! >= date.start && scope.tokens.end[f.last - 1]! <= date.end,
  );
  return figure
    ? temporalPrepositions.has(norm(scope, figure.lead - 1))
    : /\b(?:past|last|next)\b/i.test(date.text);
}

/** A new clause between figure and date: the date is not the figure's. */
function isBroken(scope: Scope, from: number, to: number): boolean {
  const between = scope.text.slice(from, Math.min(to, from + 200));
  return to - from > 200 || /;|\b(?:while|but|whereas|which|who)\b/.test(between);
}
