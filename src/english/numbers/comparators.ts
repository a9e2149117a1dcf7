import { wordClass } from "../word-class.ts";

import type { Comparator } from "../../extract/statistics/schema.ts";

export type { Comparator };

/** Phrases before a figure, words joined by a space; the longest that fits wins. */
export const comparatorsBefore: ReadonlyMap<string, Comparator> = new Map([
  ["more than", ">"], ["over than", ">"], ["greater than", ">"], ["higher than", ">"], ["larger than", ">"], ["bigger than", ">"],
  ["better than", ">"], ["longer than", ">"], ["over", ">"], ["above", ">"], ["beyond", ">"], ["exceeding", ">"], ["exceeded", ">"],
  ["exceeds", ">"], ["exceed", ">"], ["exceeding the", ">"], ["topped", ">"], ["topping", ">"], ["surpassed", ">"], ["surpassing", ">"],
  ["in excess of", ">"], ["upward of", ">"], ["upwards of", ">"], ["north of", ">"], [">", ">"],
  ["at least", ">="], ["no less than", ">="], ["no fewer than", ">="], ["not less than", ">="], ["not fewer than", ">="],
  ["a minimum of", ">="], ["minimum of", ">="], ["≥", ">="], ["> =", ">="], ["greater than or equal to", ">="],
  ["bigger or equal than", ">="], ["greater or equal than", ">="], ["more than or equal to", ">="], ["at least or equal to", ">="],
  ["equal to or greater than", ">="], ["equal to or more than", ">="],
  ["less than", "<"], ["lower than", "<"], ["fewer than", "<"], ["smaller than", "<"], ["shorter than", "<"], ["cheaper than", "<"],
  ["under", "<"], ["below", "<"], ["south of", "<"], ["shy of", "<"], ["just short of", "<"], ["short of", "<"], ["<", "<"], ["sub -", "<"],
  ["up to", "<="], ["as many as", "<="], ["as much as", "<="], ["as high as", "<="], ["at most", "<="], ["no more than", "<="],
  ["not more than", "<="], ["no greater than", "<="], ["no higher than", "<="], ["a maximum of", "<="], ["maximum of", "<="],
  ["not exceeding", "<="], ["within", "<="], ["≤", "<="], ["< =", "<="], ["less than or equal to", "<="], ["smaller or equal than", "<="],
  ["fewer than or equal to", "<="], ["equal to or less than", "<="],
  ["as low as", ">="], ["as little as", ">="], ["as few as", ">="],
  ["about", "~"], ["around", "~"], ["roughly", "~"], ["approximately", "~"], ["approx.", "~"], ["approx", "~"], ["some", "~"],
  ["an estimated", "~"], ["estimated", "~"], ["nearly", "~"], ["almost", "~"], ["close to", "~"], ["nearing", "~"],
  ["approaching", "~"], ["circa", "~"], ["ca.", "~"], ["somewhere around", "~"], ["in the region of", "~"], ["on the order of", "~"],
  ["virtually", "~"], ["practically", "~"], ["barely", "~"], ["hardly", "~"], ["or so", "~"], ["~", "~"], ["≈", "~"], ["a reported", "~"],
  ["exactly", "="], ["precisely", "="], ["just", "="], ["only", "="],
] as const); // prettier-ignore

/** The last word of each: nearly every word before a figure is none. */
export const comparatorEnds: ReadonlySet<string> = new Set(
  [...comparatorsBefore.keys()].map((phrase) => phrase.split(" ").at(-1)!),
);

/** Phrases after a figure. */
export const comparatorsAfter: ReadonlyMap<string, Comparator> = new Map([
  ["or more", ">="], ["or over", ">="], ["or above", ">="], ["or higher", ">="], ["or older", ">="], ["and over", ">="],
  ["and above", ">="], ["and older", ">="], ["and up", ">="], ["or greater", ">="], ["or longer", ">="],
  ["or less", "<="], ["or fewer", "<="], ["or under", "<="], ["or below", "<="], ["or lower", "<="], ["or younger", "<="], ["and under", "<="],
  ["or so", "~"], ["or thereabouts", "~"],
] as const); // prettier-ignore

/** Before another comparator they change nothing: "just over", "well under", "only about". */
export const intensifiers = wordClass(
  "just only well far slightly significantly considerably much still currently now already a the to by",
  "of at",
);

/** "just under": close, and below all the same. */
export const longestComparator = 5;

/** After these, "over" says where or about what, not how many: "flew over 12 towns", "a row over two bills". */
export const overWhat = wordClass(
  "flew fly flies flying flown hovered circled sailed stumbled tripped argue argued arguing fought",
  "clashed clash clashes dispute disputes row rows quarrel quarrelled debate debates feud concern",
  "concerns anger outrage alarm protest protests protested arrested sued questioned investigated",
  "criticised criticized power presided watch",
);
