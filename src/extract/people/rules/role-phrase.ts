// “secretary general of the union who …”, “NATO’s chief”: the tokens that the words of an office reach over.
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import {
  afterOffice,
  bodyConnectors,
  notBeforeOffices,
  phraseOpeners,
  roleEnds,
} from "../../../english/persons/references.ts";
import { neverNames } from "../../../english/persons/names.ts";
import { roleModifiers } from "../../../english/persons/nouns.ts";
import { isPluralPossessive } from "../../../names/joints.ts";
import { isNameToken, isPersonNoun, isRoleNoun } from "../../../names/words.ts";

const LONGEST = 18;
const LONGEST_BRACKET = 5;
const LONGEST_OWNER = 5;
const LONGEST_POSSESSOR = 4;

/** Words that go before an office: adjectives, nouns, names, hyphens; not "the", verbs of speech or prepositions. */
export function modifies(tokens: Tokens, i: number): boolean {
  if (tokens.norm[i] === "-") return true;
  if (tokens.kind[i]! > TokenKind.abbreviation || tokens.norm[i] === "'s") return false;
  if (isNameToken(tokens, i) || roleModifiers.has(tokens.norm[i]!) || isRoleNoun(tokens.norm[i]!))
    return true;
  return tokens.shape[i] === Shape.lower && !neverNames.has(tokens.norm[i]!) && !isVerbLike(tokens.norm[i]!);
}

const isVerbLike = (norm: string): boolean =>
  (norm.endsWith("ed") || norm.endsWith("ing") || notBeforeOffices.has(norm)) && norm !== "ranking";

/** Whether the noun phrase `[first, last)` is headed by one office: its last word before "of", "for", "at" … is one. */
export function isRolePhrase(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    if (isPersonNoun(norm) && (i + 1 === last || afterOffice.has(tokens.norm[i + 1]!))) return true;
    if (!modifies(tokens, i)) return false;
  }
  return false;
}

/** "Apple" of "Apple’s chief executive": the token before the ’s that stands before `first`, or null. */
export const ownerBefore = (tokens: Tokens, first: number, from: number): number | null =>
  first - 2 >= from && tokens.norm[first - 1] === "'s" && isNameToken(tokens, first - 2) ? first - 2 : null;

/** The token after a short bracket: "(D-N.C.)", "(BMV: ALB)". */
export function afterBracket(tokens: Tokens, end: number, last: number): number {
  if (tokens.norm[end] !== "(") return end;
  for (let i = end + 1; i < last && i - end <= LONGEST_BRACKET + 1; i++)
    if (tokens.norm[i] === ")") return i + 1;
  return end;
}

/** "NATO" in ", NATO’s secretary general": the token before its ’s, or -1. */
export function bodyOwnerAt(tokens: Tokens, i: number, last: number): number {
  let k = tokens.norm[i] === "the" ? i + 1 : i;
  while (k + 1 < last && k - i < LONGEST_OWNER && isNameToken(tokens, k)) {
    if (tokens.norm[k + 1] === "'s") return k;
    k++;
  }
  return -1;
}

/** "union’s" in "the union’s secretary general", "owners’" in "the owners’ lawyer": the token of its ’s or ’, or -1. */
export function possessiveAt(tokens: Tokens, i: number, last: number): number {
  for (let k = i + 1; k < last && k - i < LONGEST_POSSESSOR; k++) {
    if (tokens.norm[k] === "'s" || isPluralPossessive(tokens, k)) return k;
    if (tokens.kind[k]! > TokenKind.number || bodyConnectors.has(tokens.norm[k]!)) return -1; // "a lawyer at Lisbon’s court"
  }
  return -1;
}

/** Where the words of an office end that begin at `first`. */
export function phraseEnd(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    const joins = norm === "-" || norm === "&" || isPluralPossessive(tokens, i); // "Hallam & Co."
    const sign = tokens.kind[i]! > TokenKind.number && !joins;
    // "professor of surgery and the editor of …": the first office is the one told.
    if (norm === "and" && phraseOpeners.has(tokens.norm[i + 1] ?? "")) return i;
    if (sign || i - first >= LONGEST || roleEnds.has(norm)) return i;
  }
  return last;
}
