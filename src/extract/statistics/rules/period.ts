// "In 2019 the fleet landed 40 tonnes and 12 crates; catches fell 5% last year, or 7% and 9% over the past decade."
import type { Figure, Scope } from "../figure.ts";
import { norm } from "../figure.ts";
import { temporalPrepositions } from "../lexicon/grammar.ts";
import type { DateMention } from "../../dates/schema.ts";

/** The date a figure is said to hold for: the next one before another figure, else one all share at either end. */
export function periodOf(scope: Scope, figures: readonly Figure[], i: number): DateMention | null {
  const figure = figures[i]!;
  const periods = scope.dates.filter((date) => isPeriod(scope, date, figures));
  if (periods.length === 0) return null;
  const end = scope.tokens.end[figure.last - 1]!;
  const behind = periods.find((date) => date.start >= end && !isBroken(scope, end, date.start));
  const next = figures[i + 1];
  if (behind && (!next || behind.start < scope.tokens.start[next.first]!)) return behind;
  const before = periods.findLast((date) => date.end <= scope.tokens.start[figure.first]!);
  const previous = figures[i - 1];
  if (before && (!previous || before.start > scope.tokens.start[previous.first]!)) return before;
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
