import { TokenKind, type Tokens, wordGate } from "../../segment/tokens.ts";
import { word, type Place, type Reading, type Rule } from "./reading.ts";
import { ago, vagueAgo } from "./rules/ago.ts";
import { century, decade } from "./rules/decade.ts";
import { clock, joinDayAndTime } from "./rules/clock.ts";
import { anchored, deictic, twiceRemoved, weekend } from "./rules/deictic.ts";
import { duration, vagueDuration } from "./rules/duration.ts";
import { eventDay, namedWeekday } from "./rules/event-day.ts";
import { frequency, weekends, weeklyDay, rate } from "./rules/frequency.ts";
import { datedWeekday, fullDate, monthDay } from "./rules/month-day.ts";
import { holiday } from "./rules/holiday.ts";
import { modifierStarts, readModifier, withModifier } from "./rules/modifier.ts";
import { month } from "./rules/month.ts";
import { namedYear, year } from "./rules/year.ts";
import { nthWeekday, weekday } from "./rules/weekday.ts";
import { quarter } from "./rules/quarter.ts";
import { reference } from "./rules/reference.ts";
import { reportedPeriod, runningPeriod } from "./rules/reported-period.ts";
import { season } from "./rules/season.ts";
import { set, timesPer } from "./rules/set.ts";
import { stretch } from "./rules/stretch.ts";
import { partOfAnchor, partOfToday, today } from "./rules/today.ts";

/** In order of preference where two read equally far. */
export const dateRules: readonly Rule[] = [
  fullDate, datedWeekday, eventDay, namedWeekday, monthDay, month, nthWeekday, weekday, weeklyDay, weekends, holiday, clock, today, partOfToday, partOfAnchor, stretch, deictic,
  twiceRemoved, anchored, weekend, quarter, reportedPeriod, season, decade, century, namedYear, year, runningPeriod, ago, vagueAgo, rate, duration,
  vagueDuration, set, timesPer, frequency, reference,
]; // prettier-ignore

/** Which rules a word can start; "#" is any number in figures. */
const rulesByStart = new Map<string, Rule[]>();
for (const rule of dateRules)
  for (const start of new Set(rule.starts))
    rulesByStart.set(start, [...(rulesByStart.get(start) ?? []), rule]);

const starts: ReadonlySet<string> = new Set([...rulesByStart.keys(), ...modifierStarts]);
const isStart = wordGate((norm) => starts.has(norm));

/** Whether any expression can start at token `i`: what most tokens are asked, and all they are asked. */
export const mayStart = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.number || isStart(tokens, i);

/** The expression that starts at token `i`, with its modifier, part of the day and article; the longest reading wins. */
export function readAt(place: Place, i: number): Reading | null {
  const plain = readPlain(place, i);
  const modified = readModified(place, i);
  const found = longer(modified, plain);
  return found && withArticle(place, found);
}

function readModified(place: Place, i: number): Reading | null {
  const modifier = readModifier(place, i);
  return modifier && withModifier(place, modifier, (at) => readPlain(place, at));
}

function readPlain(place: Place, i: number): Reading | null {
  const figures = place.tokens.kind[i] === TokenKind.number;
  const rules = rulesByStart.get(figures ? "#" : word(place, i));
  if (!rules) return null;
  let best: Reading | null = null;
  for (const rule of rules) {
    const draft = rule.read(place, i);
    if (draft && (!best || draft.last > best.last)) best = { first: i, ...draft, rule: rule.name };
  }
  return best && joinDayAndTime(place, best, (at) => readPlain(place, at));
}

const longer = (a: Reading | null, b: Reading | null): Reading | null =>
  !a || (b && b.last > a.last) ? b : a;

const withArticle = (place: Place, reading: Reading): Reading =>
  reading.article && word(place, reading.first - 1) === "the"
    ? { ...reading, first: reading.first - 1 }
    : reading;
