// Parts of the day, clock times and time zones.
import { except, wordTable } from "../word-class.ts";

const clockWords = wordTable(`
  laterParts: AF EV NI
  zoneAbbreviations: bst et ct cst mt pt msk ist jst kst hkt sgt sast nzst nzdt aest aedt wat cat eat
  timeZones: local eastern pacific central
  universalTimes: gmt utc
  partsOfDecade: early mid late -
  seasonLeads: the
  seasonLeads seasonPrepositions: in by since until
  seasonPrepositions: during over through
`);

/** Parts of the day and their TIMEX3 codes. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"], ["mornings", "MO"], ["afternoon", "AF"], ["afternoons", "AF"],
  ["evening", "EV"], ["evenings", "EV"], ["night", "NI"], ["nights", "NI"],
]); // prettier-ignore

/** Parts of the day in its second half: "6 o'clock this evening" is 18:00. */
export const laterParts = clockWords("laterParts");

/** Names for a time of day on the clock. */
export const clockNames: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"], ["midday", "12:00"], ["midnight", "24:00"],
]); // prettier-ignore

/** Which half of the day a clock time lies in. */
export const meridiems: ReadonlyMap<string, number> = new Map([
  ["a.m.", 0], ["a.m", 0], ["am", 0], ["p.m.", 12], ["p.m", 12], ["pm", 12],
]); // prettier-ignore

/** Time zones whose initials stand for one offset in news. */
export const zoneOffsets: ReadonlyMap<string, string> = new Map([
  ["z", "Z"], ["gmt", "Z"], ["utc", "Z"], ["est", "-05:00"], ["edt", "-04:00"], ["cdt", "-05:00"], ["mst", "-07:00"], ["mdt", "-06:00"],
  ["pst", "-08:00"], ["pdt", "-07:00"], ["cet", "+01:00"], ["cest", "+02:00"], ["eet", "+02:00"], ["eest", "+03:00"],
]); // prettier-ignore

/** Initials of time zones; "CST" and "IST" are several places'. */
export const zoneAbbreviations = clockWords("zoneAbbreviations", except(zoneOffsets.keys(), "z"));

/** Time zones as newspapers write them after a clock time. */
export const timeZones = clockWords("timeZones", zoneAbbreviations);

/** Zones that are universal time, "Z" in ISO 8601. */
export const universalTimes = clockWords("universalTimes");

/** Seasons and their TIMEX3 codes. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"], ["summer", "SU"], ["autumn", "FA"], ["fall", "FA"], ["winter", "WI"],
]); // prettier-ignore

/** The month a season begins in, north of the equator: decides only which year's is meant. */
export const seasonMonths: ReadonlyMap<string, number> = new Map([
  ["SP", 3], ["SU", 6], ["FA", 9], ["WI", 12],
]); // prettier-ignore

/** Decades by name: "the nineties". */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ["twenties", 20], ["thirties", 30], ["forties", 40], ["fifties", 50], ["sixties", 60], ["seventies", 70],
  ["eighties", 80], ["nineties", 90],
]); // prettier-ignore

/** Words between "the" and a decade: "the late eighties". */
export const partsOfDecade = clockWords("partsOfDecade");

/** Words before a bare season: "in the spring", "mid-summer". */
export const seasonLeads = clockWords("seasonLeads", partsOfDecade);

/** Words before "the fall" of a year, which is also a defeat. */
export const seasonPrepositions = clockWords("seasonPrepositions");
