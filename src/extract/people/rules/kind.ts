// “the Ministry of Ports” is a body, “Lisbon” a place, “Ana Roe” a person; “Marlow” alone may be any of them.
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { withoutAccents } from "../../../text/accents.ts";
import {
  demonyms,
  dottedAcronyms,
  governmentSeats,
  knownOrganizations,
  moreCountries,
  organizationHeads,
  placeTails,
  plainAcronyms,
} from "../../../english/bodies/organizations.ts";
import { cities, countries, regions } from "../../../english/places/places.ts";
import { familyNamesFirst } from "../../../english/persons/titles.ts";
import type { NameMention } from "../schema.ts";
import { isFamilyName, isFirstName, isInitial } from "./words.ts";

export type NameKind = NameMention["kind"];

const LONGEST_ACRONYM = 7;
const LONGEST_PLACE = 4;

/** What the words of a name tell of it; `determined`: "the" stands before it, which no person's name has. */
export function kindOf(tokens: Tokens, first: number, last: number, determined: boolean): NameKind {
  const words = joined(tokens, first, last);
  if (governmentSeats.has(words) || knownOrganizations.has(words)) return "organization";
  if (isInPlaces(tokens, first, last)) return "place";
  if (hasHead(tokens, first, last) || (last - first === 1 && isAcronym(tokens, first))) return "organization";
  if (last - first > 1 && placeTails.has(tokens.norm[last - 1]!)) return "place";
  if (determined) return last - first > 1 ? "organization" : "unknown";
  if (last - first === 1) return "unknown";
  if (endsInCountry(tokens, first, last)) return "organization";
  if (looksPersonal(tokens, first, last)) return "person";
  return opensLikeBody(tokens.norm[first]!) ? "organization" : "unknown";
}

/** "U.N. Women", "Norwegian Wool". */
const opensLikeBody = (norm: string): boolean => dottedAcronyms.has(norm) || demonyms.has(norm);

const joined = (tokens: Tokens, first: number, last: number): string =>
  last - first === 1 ? tokens.norm[first]! : tokens.norm.slice(first, last).join(" ").replaceAll(" - ", "-");

export function isInPlaces(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > LONGEST_PLACE) return false;
  const words = withoutAccents(joined(tokens, first, last));
  return countries.has(words) || regions.has(words) || cities.has(words) || moreCountries.has(words);
}

/** "Statistics Norway", "Transparency South Africa": but "Ana England" and "Lord Holland" are persons. */
function endsInCountry(tokens: Tokens, first: number, last: number): boolean {
  if (isFirstName(tokens.norm[first]!) || isInitial(tokens, first)) return false;
  for (let from = last - 1; from > first && last - from <= 2; from--) {
    const words = withoutAccents(joined(tokens, from, last));
    if (countries.has(words) || moreCountries.has(words)) return !isFamilyName(words);
  }
  return false;
}

/** A lone word that is a country's, region's or city's name, in lower case. */
export const isPlaceWord = (norm: string): boolean =>
  countries.has(norm) || regions.has(norm) || cities.has(norm) || moreCountries.has(norm);

function hasHead(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (organizationHeads.has(tokens.norm[i]!) || tokens.norm[i] === "&") return true;
  return false;
}

/** "NATO", "U.N.", "IAEA". */
function isAcronym(tokens: Tokens, i: number): boolean {
  const norm = tokens.norm[i]!;
  const product = tokens.norm[i + 1] === "-" && tokens.kind[i + 2] === TokenKind.number; // "EB-5", "F-16"
  if (product || plainAcronyms.has(norm)) return false;
  if (tokens.kind[i] === TokenKind.abbreviation) return /^\p{L}\.\p{L}\./u.test(norm);
  return tokens.shape[i] === Shape.upper && norm.length >= 2 && norm.length <= LONGEST_ACRONYM;
}

function looksPersonal(tokens: Tokens, first: number, last: number): boolean {
  if (isFirstName(tokens.norm[first]!) || isInitial(tokens, first)) return true;
  for (let i = first + 1; i < last - 1; i++) if (isInitial(tokens, i)) return true;
  if (last - first <= 3 && familyNamesFirst.has(tokens.norm[first]!)) return true;
  const hyphen = tokens.norm[last - 2] === "-" && tokens.shape[last - 1] === Shape.lower;
  return hyphen || isFamilyName(tokens.norm[last - 1]!);
}
