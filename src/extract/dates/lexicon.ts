import type { TimeUnit } from "../../calendar/duration.ts";
import type { CalendarUnit } from "../../calendar/period.ts";

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, TimeUnit> = new Map([
  ["second", "second"], ["seconds", "second"], ["minute", "minute"], ["minutes", "minute"],
  ["hour", "hour"], ["hours", "hour"], ["day", "day"], ["days", "day"], ["week", "week"], ["weeks", "week"],
  ["fortnight", "fortnight"], ["fortnights", "fortnight"],
  ["month", "month"], ["months", "month"], ["quarter", "quarter"], ["quarters", "quarter"],
  ["year", "year"], ["years", "year"], ["decade", "decade"], ["decades", "decade"],
  ["century", "century"], ["centuries", "century"],
]); // prettier-ignore

/** Plurals of the units above. */
export const pluralUnits: ReadonlySet<string> = new Set([
  "seconds", "minutes", "hours", "days", "weeks", "fortnights", "months", "quarters", "years", "decades", "centuries",
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

/** Words before a part of the day, in days from the publication date: "last night". */
export const partSteps: ReadonlyMap<string, number> = new Map([["this", 0], ["last", -1]]); // prettier-ignore

/** Words for a night, in days from the publication date. */
export const nightWords: ReadonlyMap<string, number> = new Map([["tonight", 0], ["overnight", -1]]); // prettier-ignore

/** Parts of the day in its second half: "6 o'clock this evening" is 18:00. */
export const laterParts: ReadonlySet<string> = new Set(["AF", "EV", "NI"]);

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
  "eest", "msk", "ist", "jst", "kst", "hkt", "sgt", "sast", "nzst", "nzdt", "aest", "aedt", "local", "eastern", "pacific", "central",
]); // prettier-ignore

/** Zones that are universal time, "Z" in ISO 8601. */
export const universalTimes: ReadonlySet<string> = new Set(["gmt", "utc"]);

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

/** How often a set comes round, and its unit. */
export type Frequency = { readonly value: string; readonly grain: CalendarUnit | "hour" };
export const frequencies: ReadonlyMap<string, Frequency> = new Map<string, Frequency>([
  ["hourly", { value: "PT1H", grain: "hour" }], ["daily", { value: "P1D", grain: "day" }],
  ["weekly", { value: "P1W", grain: "week" }], ["fortnightly", { value: "P2W", grain: "week" }],
  ["biweekly", { value: "P2W", grain: "week" }], ["monthly", { value: "P1M", grain: "month" }],
  ["annually", { value: "P1Y", grain: "year" }], ["yearly", { value: "P1Y", grain: "year" }],
]); // prettier-ignore

/** What "daily" or "weekly" is the kind of and says nothing about: "a daily paper". */
export const publications: ReadonlySet<string> = new Set([
  "paper", "papers", "newspaper", "newspapers", "magazine", "magazines", "journal", "journals", "tabloid", "bulletin",
  "broadsheet", "publication",
]); // prettier-ignore

export const everyWords: ReadonlySet<string> = new Set(["every", "each"]);

/** Words that only place an event before, about or after the time of writing. */
export const vagueReferences: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"], ["currently", "PRESENT_REF"], ["nowadays", "PRESENT_REF"], ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"], ["recent", "PAST_REF"],
  ["soon", "FUTURE_REF"], ["current", "PRESENT_REF"],
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

/** Months that are names or ordinary words as well. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  "march", "may", "april", "june", "august", "jan", "jun", "mar", "sep", "dec",
]); // prettier-ignore

/** Short weekdays that are words or names as well ("sat", "the Sun"): they count only before a date. */
export const ambiguousWeekdays: ReadonlySet<string> = new Set([
  "sun", "sat", "mon", "wed", "fri", "tue", "thu",
]); // prettier-ignore

/** Verbs behind a month that is the subject of its sentence: "April was wet". */
export const monthVerbs: ReadonlySet<string> = new Set([
  "was", "is", "saw", "brought", "marked", "will", "has", "had",
]); // prettier-ignore

/** Newspapers named after a day: "the Sunday Times". */
export const paperNames: ReadonlySet<string> = new Set([
  "times", "mail", "telegraph", "express", "mirror", "herald", "post", "tribune", "star", "people", "mercury", "argus",
]); // prettier-ignore

/** Verbs in the past that carry no -ed, for telling which Friday is meant. */
export const pastVerbs: ReadonlySet<string> = new Set([
  "was", "were", "had", "did", "said", "told", "came", "went", "took", "made", "gave", "got", "saw", "found", "left",
  "met", "held", "won", "lost", "fell", "rose", "began", "sent", "spoke", "wrote", "broke", "hit", "led", "ran", "became", "drew",
  "fought", "shot", "struck", "flew", "fled", "paid", "sold", "bought", "brought", "thought", "put", "set", "cut", "quit", "kept",
  "have", "been",
]); // prettier-ignore

/** Words that point ahead. */
export const futureWords: ReadonlySet<string> = new Set([
  "will", "won't", "shall", "would", "could", "should", "may", "might", "must", "can", "upcoming", "deadline",
  "scheduled", "slated", "expected", "due", "payable", "effective", "tomorrow",
  // in the present tense, of what is arranged: "the fair ends on Friday"
  "begins", "starts", "ends", "opens", "closes", "expires", "meets", "resumes", "convenes", "gathers", "arrives", "airs", "takes",
  "reopens", "departs", "retires", "premieres", "reconvenes",
  "begin", "resume", "meet", "expire",
]); // prettier-ignore

/** The same of several: "polls close on Sunday". */
export const arranged: ReadonlySet<string> = new Set([
  "close", "open", "end", "start", "vote", "return", "leave", "play", "travel", "go", "gather", "arrive", "decide", "meet",
]); // prettier-ignore
export const plurals: ReadonlySet<string> = new Set(["we", "they", "people", "you", "i"]);
/** Future alone: "could" and "must" may speak of what was. */
export const wills: ReadonlySet<string> = new Set(["will", "won't", "shall"]);
/** Before "Tuesday's vote" as the place or time of what will be done. */
export const eventPrepositions: ReadonlySet<string> = new Set(["in", "at", "during"]);

/** Words that point ahead with an infinitive: "agreed to sell", "a plan to close". */
export const intentions: ReadonlySet<string> = new Set([
  "is", "are", "be", "set", "going", "about", "ready", "likely", "agreed", "agrees", "agreement", "plan", "plans", "planned",
  "planning", "deal", "bid", "intends", "intend", "intended", "hopes", "hope", "hoped", "hoping", "wants", "want", "expects", "expect",
  "decided", "decision", "vowed", "vows", "promised", "promises", "pledged", "preparing", "prepared", "aims", "aiming", "seeks",
  "asked", "continues", "supposed",
]); // prettier-ignore

/** Words right before a date that put it ahead, where no verb says otherwise: "by Friday". */
export const aheadPrepositions: ReadonlySet<string> = new Set(["by", "until", "till", "through", "before"]);

/** What may stand between that preposition and its date: "by the end of May", "until mid-May". */
export const modifierParts: ReadonlySet<string> = new Set([
  "the", "early", "mid", "late", "-", "of", "end", "start", "beginning", "middle", "close",
]); // prettier-ignore

/** Verbs in the past that put off to a date ahead: "postponed until Friday". */
export const delays: ReadonlySet<string> = new Set([
  "postponed", "extended", "delayed", "deferred", "adjourned", "rescheduled",
]); // prettier-ignore

/** Words behind a year in figures that make it a count: "2000 people". */
export const countedNouns: ReadonlySet<string> = new Set([
  "people", "men", "women", "children", "percent", "%", "troops", "points", "pounds", "dollars", "euros", "miles", "metres",
  "meters", "feet", "kilometres", "kilometers", "km", "kg", "tons", "tonnes", "shares", "votes", "jobs", "barrels",
  "acres", "hectares", "million", "billion", "trillion", "thousand", "hundred", "hours", "days", "weeks", "months", "years",
]); // prettier-ignore

/** Signs and words before figures that make them an amount: "$2000", "No. 1984". */
export const amountSigns: ReadonlySet<string> = new Set([
  "$", "£", "€", "¥", "no.", "nos.", "#", "room", "flight", "route", "highway", "channel", "boeing", "airbus", "section", "article", "line", "+", "=", "rule", "bill",
  "resolution", "form", "page", "s.", "h.r.", "title", "chapter", "area", "unit", "windows", "model",
]); // prettier-ignore

/** Nouns of an address, two or three words behind its number: "1800 Elm Street". */
export const streetNouns: ReadonlySet<string> = new Set([
  "street", "st.", "avenue", "ave.", "road", "rd.", "boulevard", "blvd.", "lane", "drive", "square", "highway",
]); // prettier-ignore

/** Words that stay small in a headline whose other words have capitals. */
export const headlineSmallWords: ReadonlySet<string> = new Set([
  "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "over", "into",
  "amid", "than", "off", "up", "out", "via", "is", "it", "its", "'s", "vs.", "after", "before", "says", "about",
]); // prettier-ignore

/** Nouns that make a day the event that happened on it: "the Sept. 11 attacks". */
export const eventNouns: ReadonlySet<string> = new Set([
  "attack", "attacks", "terrorist", "terror", "massacre", "assault", "assaults", "hijackers", "hijackings", "riot", "riots",
  "insurrection", "commission", "memorial", "victims", "rioters", "committee", "bombings", "survivors", "families",
]); // prettier-ignore

/** Words before such a day that make it the event, far from that time of the year: "since Sept. 11". */
export const eventLeads: ReadonlySet<string> = new Set(["since", "before", "after", "pre", "post", "-"]);

export type EventDay = { readonly year: number; readonly month: number; readonly day: number };

/** Days that stand for an event by month and day alone; public history. */
export const eventDays: ReadonlyMap<string, EventDay> = new Map([
  ["9-11", { year: 2001, month: 9, day: 11 }], // attacks on the United States
  ["1-6", { year: 2021, month: 1, day: 6 }], // storming of the United States Capitol
  ["10-7", { year: 2023, month: 10, day: 7 }], // attack on Israel
]);

/** Words between the two ends of a range, or two dates of one year. */
export const rangeWords: ReadonlySet<string> = new Set(["to", "and", "through", "until", "-", "–", "or"]);

/** Words that follow "the March": a procession, no month. */
export const undertakings: ReadonlySet<string> = new Set(["for", "on", "of", "against"]);

/** Words before a weekday that say which one. */
export const weekdayShifts: ReadonlySet<string> = new Set([
  "last", "next", "this", "past", "coming", "previous", "following",
]); // prettier-ignore

/** Words before a bare season: "in the spring", "mid-summer". */
export const seasonLeads: ReadonlySet<string> = new Set([
  "the", "in", "early", "mid", "late", "by", "since", "until", "-",
]); // prettier-ignore

/** Words before "the fall" of a year, which is also a defeat. */
export const seasonPrepositions: ReadonlySet<string> = new Set([
  "in", "during", "by", "over", "since", "until", "through",
]); // prettier-ignore

/** Words between "the" and a decade: "the late eighties". */
export const partsOfDecade: ReadonlySet<string> = new Set(["early", "mid", "late", "-"]);

/** Words between a count and its unit. */
export const countQualifiers: ReadonlySet<string> = new Set([
  "more", "full", "straight", "consecutive", "long", "whole", "solid", "trading", "working", "business",
]); // prettier-ignore

/** Words before "a week" that make it a rate: "three times a week", "barrels a day". */
export const rateLeads: ReadonlySet<string> = new Set([
  "times", "time", "once", "twice", "%", "cents", "dollars", "euros", "pounds", "barrels", "percent", "hours", "days",
  "million", "billion", "thousand", "hundred",
]); // prettier-ignore

/** Words behind "two ships a week" that make the week a stretch after all: "lost two ships a week after the storm". */
export const notRateTails: ReadonlySet<string> = new Set([
  "after", "later", "to", "into", "from", "apart", "of", "old", "-",
]); // prettier-ignore

/** With these before "an hour", "a minute" it is a speed: "ten miles an hour". */
export const lengths: ReadonlySet<string> = new Set([
  "miles", "mile", "kilometres", "kilometers", "km", "metres", "meters", "feet", "inches", "knots", "yards",
]); // prettier-ignore
export const speedUnits: ReadonlySet<string> = new Set(["second", "minute", "hour"]);

/** Words behind a count of years that make it an age: "45 years old". */
export const ageWords: ReadonlySet<string> = new Set(["old", "older", "younger"]);

/** Words before units without a count that make them a duration: "for years". */
export const vagueDurationLeads: ReadonlySet<string> = new Set([
  "for", "in", "within", "after", "over", "just", "only", "take", "takes", "took", "spent", "the",
]); // prettier-ignore

/** Words before "over" where it means "more than": "for over a year", against "spread over ten years". */
export const overLeads: ReadonlySet<string> = new Set([
  "for", "in", "after", "of", "lasted", "lasting", "last", "took", "take", "just", "well", "spent", "within", "than",
]); // prettier-ignore

/** Words that may follow "the future" and "the past", which are adjectives before any other. */
export const phraseFollowers: ReadonlySet<string> = new Set([
  "of", "and", "as", "to", "is", "was", "has", "will", "for", "in", "if", "with", "that", "but", "or", "by", "when",
  "because", "than", "are", "we", "it", "they", "he", "she", "i", "you", "on", "at", "from", "so", "who", "have", "had",
]); // prettier-ignore

/** Words that make plural units vague in time: "recent weeks". */
export const vagueUnits: ReadonlyMap<string, string> = new Map([
  ["recent", "PAST_REF"], ["coming", "FUTURE_REF"], ["future", "FUTURE_REF"], ["upcoming", "FUTURE_REF"],
  ["these", "PRESENT_REF"],
]); // prettier-ignore

/** Words that stand for a reporting period without its name. */
export const periodNouns: ReadonlySet<string> = new Set(["quarter", "period"]);

/** Prepositions before "the year", "the week" that make it the running one. */
export const runningLeads: ReadonlySet<string> = new Set(["for", "over", "during", "throughout", "of"]);

/** Parts of a period, before "of the year"; "player of the year" is none. */
export const partsOfPeriod: ReadonlySet<string> = new Set([
  "days", "weeks", "months", "quarters", "quarter", "half", "rest", "remainder", "end", "part", "time", "course",
]); // prettier-ignore

/** Words between "the" and a running period. */
export const wholeWords: ReadonlySet<string> = new Set([
  "full", "fiscal", "calendar", "entire", "whole", "financial",
]); // prettier-ignore

/** Verbs behind "the year" that bound it by a date: the year ended Sept. 30. */
export const boundVerbs: ReadonlySet<string> = new Set(["ended", "ending", "to"]);

/** Counts of a set: "once a week". */
export const timesWords: ReadonlySet<string> = new Set(["once", "twice"]);

/** Words before the unit that a set comes round in: "twice per week". */
export const perWords: ReadonlySet<string> = new Set(["a", "an", "every", "each", "per"]);

/** Words behind "the year" that say which: "the year that changed it", "the year before the war". */
export const whichWords: ReadonlySet<string> = new Set([
  "of", "that", "when", "in", "before", "after", "-", "'s",
]); // prettier-ignore

/** Words behind "a year" that count back: "a year ago". */
export const backWords: ReadonlySet<string> = new Set(["ago", "earlier", "before"]);

/** Nouns behind "the same" that stand for any period. */
export const anyPeriodNouns: ReadonlySet<string> = new Set(["period", "time"]);

/** Words before "last" that make it the verb: "to last six weeks". */
export const verbLeads: ReadonlySet<string> = new Set([
  "to", "will", "would", "could", "can", "may", "might", "must", "should", "not",
]); // prettier-ignore

/** Words behind a week or a weekday that put it one further off: "the week after next". */
export const doubleSteps: ReadonlyMap<string, number> = new Map([["after next", 2], ["before last", -2]]); // prettier-ignore

/** Words before "days of" that name a part and no length: "the early hours of Friday". */
export const partLeads: ReadonlySet<string> = new Set([
  "early", "closing", "opening", "final", "first", "last",
]); // prettier-ignore

/** Things named after a holiday, which are no date: "Christmas trees". */
export const holidayThings: ReadonlySet<string> = new Set([
  "tree", "trees", "card", "cards", "gift", "gifts", "present", "presents", "carol", "carols", "song", "songs", "egg", "eggs",
  "market", "markets", "lights", "decorations", "costume", "costumes", "turkey", "turkeys", "pudding", "jumper", "movie",
]); // prettier-ignore
