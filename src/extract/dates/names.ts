import { Shape, TokenKind, type Tokens, wordGate } from "../../segment/tokens.ts";
import {
  ambiguousMonths,
  datePrepositions,
  determiners,
  headlineSmallWords,
} from "../../english/calendar/names.ts";
import type { Place } from "./reading.ts";

const REACH = 30;

export const isCapitalized = (place: Place, i: number): boolean =>
  i >= place.first &&
  i < place.stop &&
  place.tokens.kind[i] === TokenKind.word &&
  isUpper(place.tokens.shape[i]!);

const isUpper = (shape: number): boolean => shape === Shape.capitalized || shape === Shape.upper;

/** Months that the article has as surnames: "Theresa May", "Mrs. May". There a bare one names the person. */
export function surnamesAmong(tokens: Tokens): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++)
    if (mayBeName(tokens, i) && isSurname(tokens, i)) found.add(tokens.norm[i]!);
  return found;
}
const mayBeName = wordGate((norm) => ambiguousMonths.has(norm));

function isSurname({ norm, shape, kind, length }: Tokens, i: number): boolean {
  if (shape[i] !== Shape.capitalized || shape[i - 1] !== Shape.capitalized) return false;
  if (i + 1 < length && kind[i + 1] === TokenKind.number) return false; // "Rates Rise May 3"
  return (
    !datePrepositions.has(norm[i - 1]!) && !determiners.has(norm[i - 1]!) && kind[i - 1] !== TokenKind.number
  );
}

/** "Ostrava Today", "Good Morning This Week": a capital after a capitalised word makes it a name, but in headlines. */
export const endsName = (place: Place, i: number): boolean =>
  i > place.first && isCapitalized(place, i) && isCapitalized(place, i - 1) && !isTitleCase(place);

/** "Easter Island", "60 Minutes Live": a capitalised word after makes it a name, but in headlines. */
export const startsName = (place: Place, last: number): boolean =>
  isCapitalized(place, last) && !isTitleCase(place);

/** A headline in which every word but the smallest has a capital: capitals say nothing there. */
export function isTitleCase(place: Place): boolean {
  const { shape, norm } = place.tokens;
  const stop = Math.min(place.stop, place.first + REACH);
  for (let i = place.first; i < stop; i++)
    if (shape[i] === Shape.lower && !headlineSmallWords.has(norm[i]!)) return false;
  return true;
}
