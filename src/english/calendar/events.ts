// Days that stand for what happened on them: public history.
import { wordTable } from "../word-class.ts";

const eventWords = wordTable(`
  eventNouns: attack attacks terrorist terror massacre assault assaults hijackers hijackings riot riots
      insurrection commission memorial victims rioters committee bombings survivors families
  eventLeads: since before after pre post -
`);

/** Nouns that make a day the event that happened on it: "the Sept. 11 attacks". */
export const eventNouns = eventWords("eventNouns");

/** Words before such a day that make it the event, far from that time of the year: "since Sept. 11". */
export const eventLeads = eventWords("eventLeads");

export type EventDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days that stand for an event by month and day alone; public history. */
export const eventDays: ReadonlyMap<string, EventDay> = new Map([
  ["9-11", { year: 2001, month: 9, day: 11 }], // attacks on the United States
  ["1-6", { year: 2021, month: 1, day: 6 }], // storming of the United States Capitol
  ["10-7", { year: 2023, month: 10, day: 7 }], // attack on Israel
]);

/** Weekdays that became a name, with the day where there is but one; public history. */
export const namedWeekdays: ReadonlyMap<string, EventDay | null> = new Map<string, EventDay | null>([
  ["black monday", { year: 1987, month: 10, day: 19 }], ["black tuesday", { year: 1929, month: 10, day: 29 }],
  ["black thursday", { year: 1929, month: 10, day: 24 }], ["black wednesday", { year: 1992, month: 9, day: 16 }],
  ["black friday", null], ["bloody sunday", null], ["super tuesday", null], ["super sunday", null], ["ruby tuesday", null],
]); // prettier-ignore

/** A day of the year: by its date, by its place among the weekdays of a month (-1: the last), or by Easter. */
export type Holiday =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly offset: number;
    }
  | { readonly kind: "easter"; readonly offset: number };

/** Holidays with a date of their own: public calendars. */
const fixed: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new year's day", 1, 1], ["new year's eve", 12, 31], ["new year's", 1, 1], ["valentine's day", 2, 14],
  ["international women's day", 3, 8], ["st. patrick's day", 3, 17], ["april fools' day", 4, 1], ["april fool's day", 4, 1],
  ["earth day", 4, 22], ["anzac day", 4, 25], ["may day", 5, 1], ["juneteenth", 6, 19], ["canada day", 7, 1],
  ["fourth of july", 7, 4], ["july fourth", 7, 4], ["bastille day", 7, 14], ["halloween", 10, 31],
  ["all saints' day", 11, 1], ["guy fawkes night", 11, 5], ["bonfire night", 11, 5], ["veterans day", 11, 11],
  ["armistice day", 11, 11], ["remembrance day", 11, 11], ["christmas eve", 12, 24], ["christmas day", 12, 25],
  ["christmas", 12, 25], ["boxing day", 12, 26],
]; // prettier-ignore

/** Holidays on the n-th weekday (Monday is 1) of a month; `offset` days later where one is given. */
const onWeekday: readonly (readonly [name: string, month: number, weekday: number, nth: number, offset?: number])[] = [
  ["martin luther king day", 1, 1, 3], ["martin luther king jr. day", 1, 1, 3], ["mlk day", 1, 1, 3], ["indigenous peoples' day", 10, 1, 2], ["giving tuesday", 11, 4, 4, 5], ["presidents day", 2, 1, 3], ["presidents' day", 2, 1, 3],
  ["mother's day", 5, 7, 2], ["memorial day", 5, 1, -1], ["father's day", 6, 7, 3], ["labor day", 9, 1, 1],
  ["labour day", 9, 1, 1], ["columbus day", 10, 1, 2], ["thanksgiving", 11, 4, 4], ["thanksgiving day", 11, 4, 4],
  ["black friday", 11, 4, 4, 1], ["cyber monday", 11, 4, 4, 4], ["election day", 11, 1, 1, 1],
]; // prettier-ignore

/** Holidays that move with Easter, in days from Easter Sunday. */
const byEaster: readonly (readonly [name: string, offset: number])[] = [
  ["shrove tuesday", -47], ["fat tuesday", -47], ["mardi gras", -47], ["ash wednesday", -46], ["palm sunday", -7], ["maundy thursday", -3], ["good friday", -2], ["holy saturday", -1], ["easter", 0],
  ["easter sunday", 0], ["easter monday", 1], ["ascension day", 39], ["pentecost", 49], ["whit monday", 50], ["corpus christi", 60],
]; // prettier-ignore

export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ...fixed.map(([name, month, day]) => [name, { kind: "fixed", month, day }] as const),
  ...onWeekday.map(
    ([name, month, weekday, nth, offset = 0]) =>
      [name, { kind: "weekday", month, weekday, nth, offset }] as const,
  ),
  ...byEaster.map(([name, offset]) => [name, { kind: "easter", offset }] as const),
]);
