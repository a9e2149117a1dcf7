// What one word can be in a name: a capital, an initial, a first name, an office, a people.
import { withoutAccents } from "../text/words.ts";
import { lazy } from "../text/lazy.ts";
import { Shape, TokenKind, type Tokens } from "../segment/tokens.ts";
import {
  abbreviatedTitles,
  courtesyTitles,
  neverNames,
  officeTails,
  smallFirstNames,
} from "../english/persons/names.ts";
import {
  familyNames,
  femaleNames,
  maleNames,
  moreFemaleNames,
  moreMaleNames,
  sharedNames,
} from "../english/persons/first-names.ts";
import { personNouns, professionEndings } from "../english/persons/nouns.ts";
import { demonyms, dottedAcronyms, nationals } from "../english/bodies/organizations.ts";

export type Gender = "female" | "male";

/** Whether token `i` is written like a part of a name: a capital, and no word that only begins a sentence. */
export function isNameToken(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i]! > TokenKind.abbreviation) return false;
  const shape = tokens.shape[i]!;
  if (shape === Shape.lower || shape === Shape.none) return false;
  if (shape === Shape.upper && tokens.norm[i]!.length > 1) return true;
  return !neverNames.at(tokens, i) || isSmallFirstName(tokens, i);
}

/** "Per Strand", "An Nguyen" amid a sentence: a small word with a capital after one without, and before a name. */
const isSmallFirstName = ({ norm, shape, kind }: Tokens, i: number): boolean =>
  smallFirstNames.has(norm[i]!) &&
  kind[i - 1] === TokenKind.word &&
  shape[i - 1] === Shape.lower &&
  shape[i + 1] === Shape.capitalized &&
  !neverNames.has(norm[i + 1]!);

/** No character, not even a space, stands between the tokens `i - 1` and `i`. */
export const touches = (tokens: Tokens, i: number): boolean => tokens.end[i - 1] === tokens.start[i];

/** "J.", "J.K.": initials of a given name; not "U.N.". */
export const isInitial = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.abbreviation &&
  /^(?:\p{L}\.){1,2}$/u.test(tokens.norm[i]!) &&
  !dottedAcronyms.has(tokens.norm[i]!);

export const isHonorific = (norm: string): boolean => courtesyTitles.has(norm);

/** "glaciologist", "statistician", "videographer", "oarsman". */
const isProfession = (norm: string): boolean => professionEndings.some((ending) => norm.endsWith(ending));

export const isPersonNoun = (norm: string): boolean => personNouns.has(norm) || isProfession(norm);

/** Whether a word names an office or profession: "minister", "Sen.", and in the plural "senators". */
export const isRoleNoun = (norm: string): boolean =>
  personNouns.has(norm) ||
  abbreviatedTitles.has(norm) ||
  isProfession(norm) ||
  (norm.endsWith("s") && isPersonNoun(norm.slice(0, -1)));

/** "General" of "Secretary-General", "elect" of "President-elect": the second half of an office. */
export const isOfficeTail = ({ norm }: Tokens, i: number): boolean =>
  norm[i - 1] === "-" && officeTails.has(norm[i]!) && isRoleNoun(norm[i - 2]!);

/** "Ukrainian", "Republicans", "Spaniard". */
export const isDemonym = (norm: string): boolean =>
  isPeople(norm) || (norm.endsWith("s") && isPeople(norm.slice(0, -1)));

const isPeople = (norm: string): boolean => demonyms.has(norm) || nationals.has(norm);

/** First names with their gender, null where either may bear it: one look-up instead of five. */
const firstNames = lazy((): ReadonlyMap<string, Gender | null> => {
  const all = new Map<string, Gender | null>();
  const note = (names: ReadonlySet<string>, gender: Gender | null): void => {
    for (const name of names) all.set(name, all.has(name) && all.get(name) !== gender ? null : gender);
  };
  note(femaleNames, "female");
  note(moreFemaleNames, "female");
  note(maleNames, "male");
  note(moreMaleNames, "male");
  note(sharedNames, null);
  return all;
});

export const genderOfFirstName = (norm: string): Gender | null =>
  firstNames().get(withoutAccents(norm)) ?? null;

export const isFirstName = (norm: string): boolean => firstNames().has(withoutAccents(norm));

export const isFamilyName = (norm: string): boolean => familyNames.has(withoutAccents(norm));

/** Whether token `i` has its capital from its place: first in its sentence, in a quotation or after a colon. */
export function opensSentence(tokens: Tokens, i: number, first: number): boolean {
  if (i === first) return true;
  const before = tokens.kind[i - 1];
  if (before === TokenKind.mark || before === TokenKind.symbol) return true;
  return before === TokenKind.punctuation && tokens.norm[i - 1] !== "," && tokens.norm[i - 1] !== "-";
}
