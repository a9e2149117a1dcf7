// “Harbour Union Secretary General Nils Aker”, “Chairman Sen. Ana Roe”, “Mr. Aker”: what stands before the name itself.
import type { Tokens } from "../segment/tokens.ts";
import { documentNouns, personNouns, roleModifiers, rolePrefixes } from "../english/persons/nouns.ts";
import { organizationHeads } from "../english/bodies/nouns.ts";
import { fieldWords } from "../english/bodies/organizations.ts";
import { abbreviatedTitles, longHonorifics, nameSuffixes } from "../english/persons/names.ts";
import { isInPlaces } from "./kinds.ts";
import type { Run } from "./runs.ts";
import { isDemonym, isFirstName, isHonorific, isOfficeTail, isRoleNoun } from "./words.ts";

/** A run with its titles: the name `[first, last)`, the honorific's token and the role's tokens `[role, roleEnd)`. */
export type Titled = {
  readonly first: number;
  readonly last: number;
  readonly honorific: number | null;
  readonly role: number;
  readonly roleEnd: number;
};

const LONGEST_NAME = 6;

/** The titles of a run of capitals and the name after them; null where the run is a title and no name ("the Prime Minister"). */
export function readTitles(tokens: Tokens, { first, last }: Run): Titled | null {
  const title = lastTitle(tokens, first, last);
  if (title < 0) {
    const plain = afterPeoples(tokens, first, last);
    return isOnlyTitle(tokens, plain, last)
      ? null
      : { first: plain, last, honorific: null, role: first, roleEnd: plain };
  }
  const from = afterField(tokens, title, last);
  const name = afterPeoples(tokens, from, last);
  const honorific = honorificAt(tokens, title);
  const roleEnd = honorific === null ? name : honorific;
  const own = afterBody(tokens, first, roleEnd);
  const role = hasRole(tokens, own, roleEnd) ? own : roleEnd;
  return { first: name, last, honorific, role, roleEnd };
}

/** The first token of the honorific that ends at `title`; null for an office. */
function honorificAt(tokens: Tokens, title: number): number | null {
  if (isSecondHonorific(tokens, title)) return title - 1;
  return isHonorific(tokens.norm[title]!) && !isOfficeTail(tokens, title) ? title : null;
}

/** "Sri" of "Tan Sri Hamid Osman". */
const isSecondHonorific = ({ norm }: Tokens, t: number): boolean =>
  longHonorifics.has(`${norm[t - 1]} ${norm[t]}`);

/** "Prime Minister" of "National Union of Prime Minister Miklos Drahos": the party's name is none of it. */
function afterBody({ norm }: Tokens, first: number, roleEnd: number): number {
  for (let i = first + 1; i < roleEnd - 1; i++)
    if (
      norm[i] === "of" &&
      organizationHeads.has(norm[i - 1]!) &&
      !isRoleNoun(norm[i - 1]!) &&
      isRoleOpener(norm[i + 1]!)
    )
      return i + 1;
  return first;
}

const isRoleOpener = (norm: string): boolean =>
  isRoleNoun(norm) || roleModifiers.has(norm) || abbreviatedTitles.has(norm);

/** The last token that is an office or honorific and has a person's name after it, or -1. */
function lastTitle(tokens: Tokens, first: number, last: number): number {
  for (let t = last - 2; t >= first; t--) {
    const norm = tokens.norm[t]!;
    if (
      !isHonorific(norm) &&
      !isSecondHonorific(tokens, t) &&
      !isTitleNoun(tokens, t) &&
      !isOfficeTail(tokens, t)
    )
      continue;
    const from = afterField(tokens, t, last);
    if (isPersonal(tokens, from, last) && !givenName(tokens, t, last)) return t;
  }
  return -1;
}

const isTitleNoun = (tokens: Tokens, t: number): boolean =>
  isRoleNoun(tokens.norm[t]!) &&
  tokens.norm[t + 1] !== "-" &&
  (tokens.norm[t - 1] !== "-" || rolePrefixes.has(tokens.norm[t - 2]!));

/** "Dean Okoro" alone: a first name that is an office too ("Dean", "Major", "Judge") when nothing stands before it. */
const givenName = (tokens: Tokens, t: number, last: number): boolean =>
  last - t === 2 && isFirstName(tokens.norm[t]!) && !isHonorific(tokens.norm[t]!);

function isPersonal(tokens: Tokens, from: number, last: number): boolean {
  if (from >= last || last - from > LONGEST_NAME || nameSuffixes.has(tokens.norm[from]!)) return false;
  for (let i = from; i < last; i++)
    if (organizationHeads.has(tokens.norm[i]!) || tokens.norm[i] === "of" || tokens.norm[i] === "for")
      return false;
  const closing = tokens.norm[last - 1]!;
  if (documentNouns.has(closing) && !isFirstName(closing)) return false;
  return !isField(tokens.norm[from]!) && !(last - from === 1 && isDemonym(closing));
}

/** "Secretary of State Ana Roe": the name begins after the field or the country of the office. */
function afterField(tokens: Tokens, title: number, last: number): number {
  let i = title + 1;
  if (tokens.norm[i] !== "of" && tokens.norm[i] !== "for") return i;
  i += tokens.norm[i + 1] === "the" ? 2 : 1;
  const field = i;
  while (i < last && (fieldWords.has(tokens.norm[i]!) || (tokens.norm[i] === "and" && i > field))) i++;
  if (i === field) while (i < last && i < field + 2 && isInPlaces(tokens, field, i + 1)) i++;
  return i === field ? last : i;
}

const isField = (norm: string): boolean =>
  fieldWords.has(norm) || (roleModifiers.has(norm) && !isFirstName(norm));

/** "Republican Ana Roe": the people or party before a full name is no part of it. */
function afterPeoples(tokens: Tokens, first: number, last: number): number {
  let i = first;
  while (i + 2 < last && isDemonym(tokens.norm[i]!) && isFirstName(tokens.norm[i + 1]!)) i++;
  return i;
}

function hasRole(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isRoleNoun(tokens.norm[i]!) || abbreviatedTitles.has(tokens.norm[i]!) || isDemonym(tokens.norm[i]!))
      return true;
  return false;
}

/** "Prime Minister", "Democrats", "Speaker of the House": offices and peoples, nobody's name. */
function isOnlyTitle(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    if (norm === "of" || norm === "the" || norm === "-" || isDemonym(norm) || isHonorific(norm)) continue;
    if (isRoleNoun(norm) && !(last - first === 1 && isFirstName(norm) && !personNouns.has(norm))) continue;
    if (roleModifiers.has(norm) && (i < last - 1 || i === first)) continue;
    if (i > first && fieldWords.has(norm) && tokens.norm[i - 1] === "of") continue;
    return false;
  }
  return true;
}
