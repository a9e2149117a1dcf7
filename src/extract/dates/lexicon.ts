import type { CalendarUnit } from "../../calendar/period.ts";

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", "second"], ["seconds", "second"], ["minute", "minute"], ["minutes", "minute"],
  ["hour", "hour"], ["hours", "hour"], ["day", "day"], ["days", "day"], ["week", "week"], ["weeks", "week"],
  ["month", "month"], ["months", "month"], ["quarter", "quarter"], ["quarters", "quarter"],
  ["year", "year"], ["years", "year"], ["decade", "decade"], ["decades", "decade"],
  ["century", "century"], ["centuries", "century"],
]); // prettier-ignore
export type TimeUnit = CalendarUnit | "second" | "minute" | "hour";

/** Plurals of the units above. */
export const pluralUnits: ReadonlySet<string> = new Set([
  "seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years", "decades", "centuries",
]); // prettier-ignore

/** How many units a word puts between the publication date and the period it names. */
export const steps: ReadonlyMap<string, number> = new Map([
  ["last", -1], ["this", 0], ["current", 0], ["next", 1], ["coming", 1],
]); // prettier-ignore

/** The same, reckoned from the period mentioned before. */
export const anchoredSteps: ReadonlyMap<string, number> = new Map([
  ["previous", -1], ["preceding", -1], ["prior", -1], ["following", 1], ["next", 1], ["same", 0], ["that", 0],
]); // prettier-ignore

/** Words before a count of units that make it the stretch up to now, or from now on. */
export const stretches: ReadonlyMap<string, number> = new Map([
  ["past", -1], ["last", -1], ["previous", -1], ["preceding", -1], ["next", 1], ["coming", 1], ["following", 1],
]); // prettier-ignore

/** Days reckoned from the publication date. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1], ["today", 0], ["tomorrow", 1],
]); // prettier-ignore

/** Parts of the day and their TIMEX3 codes. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"], ["mornings", "MO"], ["afternoon", "AF"], ["afternoons", "AF"],
  ["evening", "EV"], ["evenings", "EV"], ["night", "NI"], ["nights", "NI"],
]); // prettier-ignore

/** Names for a time of day on the clock. */
export const clockNames: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"], ["midday", "12:00"], ["midnight", "24:00"],
]); // prettier-ignore

/** Which half of the day a clock time lies in. */
export const meridiems: ReadonlyMap<string, number> = new Map([
  ["a.m.", 0], ["a.m", 0], ["am", 0], ["p.m.", 12], ["p.m", 12], ["pm", 12],
]); // prettier-ignore

/** Time zones as newspapers write them behind a clock time. */
export const timeZones: ReadonlySet<string> = new Set([
  "gmt", "utc", "bst", "cet", "cest", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "eet",
  "eest", "msk", "ist", "jst", "aest", "local", "eastern", "pacific", "central",
]); // prettier-ignore

/** Seasons and their TIMEX3 codes. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"], ["summer", "SU"], ["autumn", "FA"], ["fall", "FA"], ["winter", "WI"],
]); // prettier-ignore

/** The month a season begins in, north of the equator: decides only which year's is meant. */
export const seasonMonths: ReadonlyMap<string, number> = new Map([
  ["SP", 3], ["SU", 6], ["FA", 9], ["WI", 12],
]); // prettier-ignore

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7], ["eighth", 8],
  ["ninth", 9], ["tenth", 10], ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13], ["fourteenth", 14],
  ["fifteenth", 15], ["sixteenth", 16], ["seventeenth", 17], ["eighteenth", 18], ["nineteenth", 19],
  ["twentieth", 20],
]); // prettier-ignore

/** Decades by name: "the nineties". */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ["twenties", 20], ["thirties", 30], ["forties", 40], ["fifties", 50], ["sixties", 60], ["seventies", 70],
  ["eighties", 80], ["nineties", 90],
]); // prettier-ignore

/** Counts without a figure. */
export const vagueCounts: ReadonlySet<string> = new Set(["several", "few", "some", "many"]);

/** Adverbs and adjectives of a set, and how often it comes round. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"], ["daily", "P1D"], ["nightly", "P1D"], ["weekly", "P1W"], ["fortnightly", "P2W"], ["biweekly", "P2W"],
  ["monthly", "P1M"], ["annually", "P1Y"], ["yearly", "P1Y"],
]); // prettier-ignore

export const everyWords: ReadonlySet<string> = new Set(["every", "each"]);

/** Words that only place an event before, about or after the time of writing. */
export const vagueReferences: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"], ["currently", "PRESENT_REF"], ["nowadays", "PRESENT_REF"], ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"], ["recent", "PAST_REF"],
  ["soon", "FUTURE_REF"],
]); // prettier-ignore

/** Phrases that do the same; the article before them is theirs. */
export const vaguePhrases: ReadonlyMap<string, string> = new Map([
  ["past", "PAST_REF"], ["present", "PRESENT_REF"], ["future", "FUTURE_REF"], ["near future", "FUTURE_REF"],
  ["near term", "FUTURE_REF"], ["short term", "FUTURE_REF"], ["long term", "FUTURE_REF"],
  ["foreseeable future", "FUTURE_REF"], ["recent past", "PAST_REF"], ["time being", "PRESENT_REF"],
  ["distant past", "PAST_REF"],
]); // prettier-ignore

/** Words before an expression that say which part of it, how much of it, or how exact it is: TIMEX3 `mod`. */
export const modifiers: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ["early", { mod: "START", of: "date" }], ["earlier", { mod: "START", of: "deictic" }],
  ["mid", { mod: "MID", of: "date" }], ["middle", { mod: "MID", of: "part" }],
  ["late", { mod: "END", of: "date" }], ["later", { mod: "END", of: "deictic" }],
  ["beginning", { mod: "START", of: "part" }], ["start", { mod: "START", of: "part" }],
  ["end", { mod: "END", of: "part" }], ["close", { mod: "END", of: "part" }],
  ["about", { mod: "APPROX", of: "amount" }], ["around", { mod: "APPROX", of: "amount" }],
  ["roughly", { mod: "APPROX", of: "amount" }], ["approximately", { mod: "APPROX", of: "amount" }],
  ["some", { mod: "APPROX", of: "amount" }],
  ["nearly", { mod: "LESS_THAN", of: "amount" }], ["almost", { mod: "LESS_THAN", of: "amount" }],
  ["under", { mod: "LESS_THAN", of: "amount" }], ["less than", { mod: "LESS_THAN", of: "amount" }],
  ["fewer than", { mod: "LESS_THAN", of: "amount" }],
  ["over", { mod: "MORE_THAN", of: "amount" }], ["more than", { mod: "MORE_THAN", of: "amount" }],
  ["at least", { mod: "EQUAL_OR_MORE", of: "amount" }],
  ["up to", { mod: "EQUAL_OR_LESS", of: "amount" }], ["at most", { mod: "EQUAL_OR_LESS", of: "amount" }],
  ["no more than", { mod: "EQUAL_OR_LESS", of: "amount" }],
]); // prettier-ignore

/**
 * date: before a calendar date ("early March"); deictic: before one reckoned from today, or "in the year" ("later this
 * week"); part: with "of" ("the end of May"); amount: before a duration ("nearly two years").
 */
export type Modifier = { readonly mod: string; readonly of: "date" | "deictic" | "part" | "amount" };

/** Words after which a bare month, year or season is a date: "in March", "since 2014". */
export const datePrepositions: ReadonlySet<string> = new Set([
  "in", "on", "of", "since", "by", "until", "till", "before", "after", "during", "through", "throughout", "between",
  "from", "to", "for", "early", "late", "mid", "last", "next", "this", "around", "about", "over", "as", "than", "and",
  "or", "every", "each", "past", "circa", "at", "into", "following", "-", "–", "with",
]); // prettier-ignore

/** Words before a month that is no name when a common noun follows: "the March meeting". */
export const determiners: ReadonlySet<string> = new Set([
  "the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "'s", "any", "each", "every",
]); // prettier-ignore

/** Months and weekdays that are names or ordinary words as well. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  "march", "may", "april", "june", "august", "jan", "jun", "mar", "sep", "dec",
]); // prettier-ignore
export const ambiguousWeekdays: ReadonlySet<string> = new Set([
  "sun",
  "sat",
  "mon",
  "wed",
  "fri",
  "tue",
  "thu",
]);

/** Newspapers named after a day: "the Sunday Times". */
export const paperNames: ReadonlySet<string> = new Set([
  "times", "mail", "telegraph", "express", "mirror", "herald", "post", "tribune", "star", "people", "mercury", "argus",
]); // prettier-ignore

/** Verbs in the past that carry no -ed, for telling which Friday is meant. */
export const pastVerbs: ReadonlySet<string> = new Set([
  "was", "were", "had", "did", "said", "told", "came", "went", "took", "made", "gave", "got", "saw", "found", "left",
  "met", "held", "won", "lost", "fell", "rose", "began", "sent", "spoke", "wrote", "broke", "hit", "led", "ran", "became", "drew",
  "fought", "shot", "struck", "flew", "fled", "paid", "sold", "bought", "brought", "thought", "put", "set", "cut", "quit", "kept",
  "has", "have", "been",
]); // prettier-ignore

/** Words that point ahead. */
export const futureWords: ReadonlySet<string> = new Set([
  "will", "won't", "shall", "would", "could", "should", "may", "might", "must", "can", "upcoming", "deadline",
  "scheduled", "slated", "expected", "due", "payable", "effective", "tomorrow",
]); // prettier-ignore

/** Words that point ahead with an infinitive: "agreed to sell", "a plan to close". */
export const intentions: ReadonlySet<string> = new Set([
  "is", "are", "be", "set", "going", "about", "ready", "likely", "agreed", "agrees", "agreement", "plan", "plans", "planned",
  "planning", "deal", "bid", "intends", "intend", "intended", "hopes", "hope", "hoped", "hoping", "wants", "want", "expects", "expect",
  "decided", "decision", "vowed", "vows", "promised", "promises", "pledged", "preparing", "prepared", "aims", "aiming", "seeks",
  "asked", "continues",
]); // prettier-ignore

/** Words right before a date that put it ahead: "by Friday", "as soon as Tuesday". */
export const aheadPrepositions: ReadonlySet<string> = new Set([
  "by",
  "until",
  "till",
  "through",
  "as",
  "effective",
  "before",
]);

/** Words behind a year in figures that make it a count: "2000 people". */
export const countedNouns: ReadonlySet<string> = new Set([
  "people", "men", "women", "children", "percent", "%", "troops", "points", "pounds", "dollars", "euros", "miles", "metres",
  "meters", "feet", "kilometres", "kilometers", "km", "kg", "tons", "tonnes", "shares", "votes", "jobs", "barrels",
  "acres", "hectares", "million", "billion", "trillion", "thousand", "hundred", "hours", "days", "weeks", "months", "years",
]); // prettier-ignore

/** Signs and words before figures that make them an amount: "$2000", "No. 1984". */
export const amountSigns: ReadonlySet<string> = new Set([
  "$", "£", "€", "¥", "no.", "nos.", "#", "room", "flight", "route", "highway", "channel", "boeing", "airbus", "section", "article", "line", "+", "=", "dlrs",
]); // prettier-ignore

/** Nouns that make a day in a list of events the event: "the Sept. 11 attacks". */
export const eventNouns: ReadonlySet<string> = new Set([
  "attack", "attacks", "terrorist", "terror", "massacre", "assault", "assaults", "hijackers", "hijackings", "riot", "riots",
  "insurrection", "commission", "memorial", "victims", "rioters", "committee", "bombings", "survivors", "families",
]); // prettier-ignore

/** Days known by month and day alone, with the year they happened in. */
export const eventYears: ReadonlyMap<string, number> = new Map([["09-11", 2001], ["10-07", 2023], ["01-06", 2021]]); // prettier-ignore

/** A day of the year: by its date, by its place among the weekdays of a month (-1: the last), or by Easter. */
export type Holiday =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly offset?: number;
    }
  | { readonly kind: "easter"; readonly offset: number };

const fixed = (month: number, day: number): Holiday => ({ kind: "fixed", month, day });
const nth = (month: number, weekday: number, count: number): Holiday => ({
  kind: "weekday",
  month,
  weekday,
  nth: count,
});

/** Holidays and named days that English-language news speaks of, and when they fall: public calendars. */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year's day", fixed(1, 1)], ["new year's eve", fixed(12, 31)], ["new year", fixed(1, 1)],
  ["epiphany", fixed(1, 6)], ["valentine's day", fixed(2, 14)], ["st. patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)], ["april fool's day", fixed(4, 1)], ["may day", fixed(5, 1)], ["juneteenth", fixed(6, 19)],
  ["earth day", fixed(4, 22)], ["anzac day", fixed(4, 25)], ["fourth of july", fixed(7, 4)], ["july fourth", fixed(7, 4)],
  ["bastille day", fixed(7, 14)], ["halloween", fixed(10, 31)], ["all saints' day", fixed(11, 1)],
  ["veterans day", fixed(11, 11)], ["armistice day", fixed(11, 11)], ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)], ["christmas", fixed(12, 25)], ["boxing day", fixed(12, 26)],
  ["international women's day", fixed(3, 8)], ["guy fawkes night", fixed(11, 5)], ["bonfire night", fixed(11, 5)],
  ["martin luther king day", nth(1, 1, 3)], ["presidents day", nth(2, 1, 3)], ["presidents' day", nth(2, 1, 3)],
  ["memorial day", nth(5, 1, -1)], ["labor day", nth(9, 1, 1)], ["columbus day", nth(10, 1, 2)],
  ["thanksgiving", nth(11, 4, 4)], ["thanksgiving day", nth(11, 4, 4)],
  ["black friday", { kind: "weekday", month: 11, weekday: 4, nth: 4, offset: 1 }],
  ["election day", { kind: "weekday", month: 11, weekday: 1, nth: 1, offset: 1 }],
  ["ash wednesday", { kind: "easter", offset: -46 }], ["palm sunday", { kind: "easter", offset: -7 }],
  ["good friday", { kind: "easter", offset: -2 }], ["easter", { kind: "easter", offset: 0 }],
  ["easter sunday", { kind: "easter", offset: 0 }], ["easter monday", { kind: "easter", offset: 1 }],
  ["pentecost", { kind: "easter", offset: 49 }],
]); // prettier-ignore
