// "Published: March 4, 2031, 10:30" · "OSLO, Norway (AP) _" · "3 hours ago"
import { ordinalSuffixes } from "../../english/numbers/numbers.ts";
import { meridiems } from "../../english/calendar/clock.ts";
import { months, weekdays } from "../../english/calendar/calendar.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import { isWordKind, type BlockFacts, type Draft } from "./facts.ts";
import {
  dateLineWords,
  datelineDashes,
  modifiedLabels,
  publishedLabels,
} from "../../english/pages/blocks.ts";

const LONGEST_DATELINE = 24;
const LONGEST_LABEL = 3;

/** A line that holds nothing but a date, a time or the place and agency of a report. */
export const isDateline = ({ tokens }: Draft, { first, last, words }: BlockFacts): boolean =>
  words <= LONGEST_DATELINE &&
  (isDateLine(tokens, first, last) || isPlaceLine(tokens, first, last) || isDatedPlace(tokens, first, last));

/** Only words of dates and times, at least one date or time among them, or a label alone: "Updated". */
export function isDateLine(tokens: Tokens, first: number, last: number): boolean {
  let anchored = false;
  for (let i = first; i < last; i++) {
    if (isWordKind(tokens.kind[i]!) && !isDateWord(tokens, i, first)) return false;
    anchored ||= isAnchor(tokens, i, last);
  }
  return anchored || isLabelAlone(tokens, first, last);
}

/** "Updated", "Last updated:" */
const isLabelAlone = (tokens: Tokens, first: number, last: number): boolean =>
  last > first &&
  last - first <= LONGEST_LABEL &&
  (isTimeLabel(tokens.norm[first]!) ||
    (tokens.norm[first] === "last" && isTimeLabel(tokens.norm[first + 1]!)));

export const isTimeLabel = (norm: string): boolean => publishedLabels.has(norm) || modifiedLabels.has(norm);

function isDateWord(tokens: Tokens, i: number, first: number): boolean {
  const norm = tokens.norm[i]!;
  if (
    tokens.kind[i] === TokenKind.number ||
    months.has(norm) ||
    weekdays.has(norm) ||
    dateLineWords.has(norm)
  )
    return true;
  return ordinalSuffixes.has(norm) || isTimeLabel(norm) || (i === first && norm === "this");
}

/** A month beside a figure, figures as a date or a clock time, "7 p.m.", "3 hours ago". */
function isAnchor(tokens: Tokens, i: number, last: number): boolean {
  const norm = tokens.norm[i]!;
  const figure = tokens.kind[i] === TokenKind.number;
  const after = i + 1 < last ? tokens.norm[i + 1]! : "";
  if (months.has(norm))
    return tokens.kind[i + 1] === TokenKind.number || tokens.kind[i - 1] === TokenKind.number;
  if (norm === "ago") return tokens.kind[i - 2] === TokenKind.number;
  if (!figure) return false;
  if (meridiems.has(after) || CLOCK.test(norm)) return true;
  if (tokens.end[i] !== tokens.start[i + 1] || tokens.kind[i + 2] !== TokenKind.number) return false;
  return after === ":" || (DATE_SIGNS.has(after) && tokens.norm[i + 3] === after); // "24/7" is no date
}

const DATE_SIGNS = new Set(["/", "-"]);
/** "03.02.2026" is one token. */
const CLOCK = /^\d{1,2}\.\d{2}\.\d{4}$/;

/** Capitals, then a date, an agency in brackets or a dash, and nothing more: "OSLO, Feb. 3", "OSLO, Norway (AP) _". */
function isPlaceLine(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.shape[first] !== Shape.upper) return false;
  let evidence = datelineDashes.has(tokens.norm[last - 1]!);
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    if (months.has(norm) && isAnchor(tokens, i, last)) evidence = true;
    else if (norm === "(") evidence ||= tokens.norm[last - 1] === ")";
    else if (isWordKind(tokens.kind[i]!) && tokens.shape[i] === Shape.lower && !dateLineWords.has(norm))
      return false;
  }
  return evidence && !tokens.norm.slice(first, last).includes(":");
}

/** "Oakford, March 4, 2031": a place of a few words, a comma, and nothing but a date. */
function isDatedPlace(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_PLACE); i++) {
    if (i > first && tokens.norm[i] === "," && isDateLine(tokens, i + 1, last)) return true;
    if (tokens.norm[i] !== "," && (tokens.shape[i] === Shape.lower || tokens.shape[i] === Shape.none))
      return false;
  }
  return false;
}

const LONGEST_PLACE = 8;
