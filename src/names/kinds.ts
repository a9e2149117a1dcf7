// “the Ministry of Ports” is a body, “Lisbon” a place, “Ana Roe” a person; “Marlow” alone may be any of them.
import { Shape, TokenKind, type Tokens } from "../segment/tokens.ts";
import { withoutAccents } from "../text/words.ts";
import { organizationHeads } from "../english/bodies/nouns.ts";
import {
  demonyms,
  dottedAcronyms,
  governmentSeats,
  knownOrganizations,
  moreCountries,
  placeTails,
  plainAcronyms,
} from "../english/bodies/organizations.ts";
import { cities, countries, regions } from "../english/places/places.ts";
import { familyNamesFirst } from "../english/persons/names.ts";
import { firstOf, type Rule } from "../text/rule.ts";
import { isFamilyName, isFirstName, isInitial } from "./words.ts";

/** What a name is of; "unknown" where its words do not tell. */
export type NameKind = "person" | "organization" | "place" | "unknown";

/** The tokens `[first, last)` of a name, its words joined; `determined`: "the" stands before it, which no person's name has. */
type Named = {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly determined: boolean;
  readonly words: string;
};
type KindRule = Rule<Named, NameKind>;

const LONGEST_ACRONYM = 7;
const LONGEST_PLACE = 4;

/** "the Kremlin", "Reuters": known by the whole name. */
const known: KindRule = {
  name: "known",
  example: "Talks with Downing Street began.",
  read: ({ words }) => (governmentSeats.has(words) || knownOrganizations.has(words) ? "organization" : null),
};

const place: KindRule = {
  name: "place",
  example: "Snow fell in New Zealand.",
  read: ({ tokens, first, last }) => (isInPlaces(tokens, first, last) ? "place" : null),
};

const head: KindRule = {
  name: "head",
  example: "A letter from the Ministry of Ports came.",
  read: ({ tokens, first, last }) => (hasHead(tokens, first, last) ? "organization" : null),
};

const acronym: KindRule = {
  name: "acronym",
  example: "A letter from the IAEA came.",
  read: ({ tokens, first, last }) => (last - first === 1 && isAcronym(tokens, first) ? "organization" : null),
};

const placeTail: KindRule = {
  name: "placeTail",
  example: "A house in Marlow Street burned.",
  read: ({ tokens, first, last }) =>
    last - first > 1 && placeTails.has(tokens.norm[last - 1]!) ? "place" : null,
};

const determined: KindRule = {
  name: "determined",
  example: "He read the Marlow Accords.",
  read: ({ first, last, determined }) =>
    determined ? (last - first > 1 ? "organization" : "unknown") : null,
};

const single: KindRule = {
  name: "single",
  example: "Then Marlow came.",
  read: ({ first, last }) => (last - first === 1 ? "unknown" : null),
};

const inCountry: KindRule = {
  name: "inCountry",
  example: "Figures by Statistics Norway differ.",
  read: ({ tokens, first, last }) => (endsInCountry(tokens, first, last) ? "organization" : null),
};

const personal: KindRule = {
  name: "personal",
  example: "Then J. K. Okoro came.",
  read: ({ tokens, first, last }) => (looksPersonal(tokens, first, last) ? "person" : null),
};

const ofPeople: KindRule = {
  name: "ofPeople",
  example: "Yarn from Norwegian Wool came.",
  read: ({ tokens, first }) => (opensLikeBody(tokens.norm[first]!) ? "organization" : null),
};

export const kindRules: readonly KindRule[] = [
  known, place, head, acronym, placeTail, determined, single, inCountry, personal, ofPeople,
]; // prettier-ignore

/** What the words of a name tell of it: “the Ministry of Ports”, “Lisbon”, “Ana Roe”. */
export const kindOf = (tokens: Tokens, first: number, last: number, determined: boolean): NameKind =>
  firstOf(kindRules, { tokens, first, last, determined, words: joined(tokens, first, last) }) ?? "unknown";

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
