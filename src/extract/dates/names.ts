import { Shape, TokenKind } from "../../segment/tokens.ts";
import { headlineSmallWords } from "./lexicon.ts";
import type { Place } from "./reading.ts";

const REACH = 30;

export const isCapitalized = (place: Place, i: number): boolean =>
  i >= place.first &&
  i < place.stop &&
  place.tokens.kind[i] === TokenKind.word &&
  isUpper(place.tokens.shape[i]!);

const isUpper = (shape: number): boolean => shape === Shape.capitalized || shape === Shape.upper;

/** "Ostrava Today", "Good Morning This Week": a capital behind a capitalised word makes it a name, but in headlines. */
export const endsName = (place: Place, i: number): boolean =>
  i > place.first && isCapitalized(place, i) && isCapitalized(place, i - 1) && !isTitleCase(place);

/** "Easter Island", "60 Minutes Live": a capitalised word behind makes it a name, but in headlines. */
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
