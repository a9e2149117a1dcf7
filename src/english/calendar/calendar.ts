import { wordClass } from "../word-class.ts";

/** Names of the months and how newspapers shorten them, each to its number. */
export const months: ReadonlyMap<string, number> = new Map([
  ["january", 1], ["jan.", 1], ["jan", 1],
  ["february", 2], ["feb.", 2], ["feb", 2],
  ["march", 3], ["mar.", 3], ["mar", 3],
  ["april", 4], ["apr.", 4], ["apr", 4],
  ["may", 5],
  ["june", 6], ["jun.", 6], ["jun", 6],
  ["july", 7], ["jul.", 7], ["jul", 7],
  ["august", 8], ["aug.", 8], ["aug", 8],
  ["september", 9], ["sept.", 9], ["sept", 9], ["sep.", 9], ["sep", 9],
  ["october", 10], ["oct.", 10], ["oct", 10],
  ["november", 11], ["nov.", 11], ["nov", 11],
  ["december", 12], ["dec.", 12], ["dec", 12],
]); // prettier-ignore

/** Names of the days of the week and how newspapers shorten them; Monday is 1, as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["monday", 1], ["mon.", 1], ["mon", 1],
  ["tuesday", 2], ["tues.", 2], ["tues", 2], ["tue.", 2], ["tue", 2],
  ["wednesday", 3], ["wed.", 3], ["wed", 3],
  ["thursday", 4], ["thurs.", 4], ["thurs", 4], ["thur.", 4], ["thu.", 4], ["thu", 4],
  ["friday", 5], ["fri.", 5], ["fri", 5],
  ["saturday", 6], ["sat.", 6], ["sat", 6],
  ["sunday", 7], ["sun.", 7], ["sun", 7],
]); // prettier-ignore

/** Endings of an ordinal number: "3rd", "21st". */
export const ordinalEndings = wordClass("st nd rd th");
