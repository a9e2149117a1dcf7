import { word, type Place, type Reading, type Rule } from "./reading.ts";
import { joinDayAndTime } from "./day-and-time.ts";
import { readModifier, withModifier } from "./modifier.ts";
import { ago } from "./rules/ago.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { clock } from "./rules/clock.ts";
import { dayPart, dayWord } from "./rules/day-part.ts";
import { anchored, deictic, weekend } from "./rules/deictic.ts";
import { duration, stretch, vagueDuration } from "./rules/duration.ts";
import { century, decade } from "./rules/era.ts";
import { holiday } from "./rules/holiday.ts";
import { quarter, reportedQuarter } from "./rules/quarter.ts";
import { reference } from "./rules/reference.ts";
import { season } from "./rules/season.ts";
import { frequency, set, weeklyDay } from "./rules/set.ts";
import { weekday } from "./rules/weekday.ts";
import { namedYear, year } from "./rules/year.ts";
import { TokenKind } from "../../segment/tokens.ts";

/** In order of preference where two read equally far. */
const RULES: readonly Rule[] = [
  calendarDate, weekday, weeklyDay, holiday, clock, dayWord, dayPart, stretch, deictic, anchored, weekend, quarter,
  reportedQuarter, season, decade, century, namedYear, year, ago, duration, vagueDuration, set, frequency, reference,
]; // prettier-ignore

/** The gate: which rules a word can start. Most words start none, and cost one look-up. */
const rulesByStart = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const start of new Set(rule.starts))
    rulesByStart.set(start, [...(rulesByStart.get(start) ?? []), rule]);

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
