// "scored 6.2/10", "43 out of 100", "number 3", "the 26th most", "born before1974": figures that only the text gives.
import { ordinals } from "../english/numbers/numbers.ts";
import { dayOf } from "../calendar/civil.ts";
import { extentOf, rangeOf, stepOf } from "./extent.ts";
import { none, type Extent, type Family, type Figure } from "./figure.ts";
import { sideBefore, sidedDate } from "./date-side.ts";
import { notRanked } from "../english/comparing/ordinals.ts";
import { rankedBehind } from "./ranked.ts";
import { wordsIn } from "./words.ts";

const MARK = /(?<![\d.,/])(\d{1,3}(?:\.\d{1,3})?) ?(\/|out of) ?(5|10|20|100)(?![\d/]|\.\d|[ -]?%)/g;
const NUMBERED = /(?:#|№|\bno\.|\bnumber) ?(\d{1,5})(?![\d,.]*\d)/gi;
const ORDINAL = /(?<![\d.,])(\d{1,4})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu;
const ORDINAL_WORD = new RegExp(`(?<!\\p{L})(?:${[...ordinals.keys()].join("|")})(?!\\p{L})`, "giu");
const GLUED_YEAR = /(?<=\p{Ll})(?:1[5-9]\d\d|20\d\d)(?!\d)/gu;
/** How far before a mark the word may stand that says it is one, in characters. */
const NEAR = 60;

/** A list of figures without end says no more; bounds the work. */
const MOST = 60;

function firstOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) if (found.push(match) === MOST) break;
  return found;
}

/** Figures that no extractor reads, and marks, which read as ratios or counts: these replace what they cover. */
export const fromText = (text: string, read: readonly Figure[]): Figure[] => [
  ...marksIn(text, read),
  ...ranksIn(text),
  ...gluedYears(text),
];

function marksIn(text: string, read: readonly Figure[]): Figure[] {
  return firstOf(text, MARK).flatMap(({ index, 0: found, 1: shown, 2: sign, 3: best }) => {
    if (!isMark(text, index, index + found.length, shown!, sign!)) return [];
    const value = Number(shown);
    const own = read.find(({ start, end }) => start < index + found.length && index < end);
    const comparator = own ? comparatorOf(own) : "=";
    const extent = extentOf({
      value,
      step: stepOf(shown!, value),
      comparator,
      fromBelow: false,
      denied: own?.denied ?? false,
    });
    return [figure(text, index, found.length, "mark", extent, `/${best}`)];
  });
}

/** "6.2/10", "a score of 43 out of 100"; "8 out of 10 voters" is a share. */
function isMark(text: string, start: number, end: number, shown: string, sign: string): boolean {
  if (/^\s*of\b/.test(text.slice(end, end + 6))) return false;
  if (shown.includes(".") || (sign === "/" && !/^\s*\p{Ll}/u.test(text.slice(end, end + 3)))) return true;
  return wordsIn(text.slice(Math.max(0, start - NEAR), start)).some(({ stem }) => stem === "rating");
}

const comparatorOf = ({ form, high, lowOpen, highOpen }: Extent) =>
  form === "about"
    ? "~"
    : form !== "bound"
      ? "="
      : high === Infinity
        ? lowOpen
          ? ">"
          : ">="
        : highOpen
          ? "<"
          : "<=";

function ranksIn(text: string): Figure[] {
  const rank = (index: number, length: number, value: number) =>
    figure(text, index, length, "rank", rangeOf(value, value, 1), null);
  return [
    ...firstOf(text, NUMBERED).map(({ index, 0: found, 1: n }) => rank(index, found.length, Number(n))),
    ...firstOf(text, ORDINAL).map(({ index, 0: found, 1: n }) => rank(index, found.length, Number(n))),
    ...firstOf(text, ORDINAL_WORD).flatMap(({ index, 0: found }) => {
      const behind = text.slice(index + found.length, index + found.length + NEAR);
      const next = /^[\s-]*(\p{L}+)/u.exec(behind)?.[1];
      return !next || notRanked.has(next.toLowerCase())
        ? []
        : [rank(index, found.length, ordinals.get(found.toLowerCase())!)];
    }),
  ];
}

/** Copy that lost a space: "born before1974". */
const gluedYears = (text: string): Figure[] =>
  firstOf(text, GLUED_YEAR).map(({ index, 0: found }) => {
    const year = Number(found);
    const [low, high] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    return figure(text, index, found.length, "date", sidedDate(low, high, sideBefore(text, index)), null);
  });

const figure = (
  text: string,
  start: number,
  length: number,
  family: Family,
  extent: Extent,
  unit: string | null,
): Figure => ({
  ...extent,
  start,
  end: start + length,
  text: text.slice(start, start + length),
  family,
  unit,
  per: null,
  role: "level",
  direction: null,
  noun: family === "rank" ? rankedBehind(text, start + length) : none,
  denominator: none,
  subject: none,
  periodId: null,
});
