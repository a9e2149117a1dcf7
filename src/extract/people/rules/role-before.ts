// “Ukrainian lawmaker Ana Roe”, “the company’s chief executive, A. B. Okoro,”, “An attorney for the port, Jan Aker,”: the
// office that stands before a name and is not all in capitals.
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { afterOffice, phraseOpeners, roleEnds } from "../../../english/persons/grammar.ts";
import { neverNames } from "../../../english/persons/never-names.ts";
import { roleModifiers } from "../../../english/persons/nouns.ts";
import { isNameToken, isPersonNoun, isRoleNoun } from "./words.ts";

/** The tokens `[first, last)` of a role; `owner`: the last token of "Apple" in "Apple’s chief executive". */
export type RoleRange = { readonly first: number; readonly last: number; readonly owner: number | null };

const LONGEST_PREFIX = 8;
const LONGEST_PHRASE = 14;

/** The role that ends right before token `name` of a sentence that begins at `from`. */
export function roleBefore(tokens: Tokens, name: number, from: number): RoleRange | null {
  const end = name;
  if (end - 1 < from) return null;
  if (tokens.norm[end - 1] === ",") return phraseBefore(tokens, end - 1, from);
  if (!isRoleNoun(tokens.norm[end - 1]!) || tokens.kind[end - 1]! > TokenKind.abbreviation) return null;
  let first = end - 1;
  while (first > from && end - first < LONGEST_PREFIX && modifies(tokens, first - 1)) first--;
  return { first, last: end, owner: ownerOf(tokens, first, from) };
}

/** Words that go before an office: adjectives, nouns, names, hyphens; not "the", verbs of speech or prepositions. */
function modifies(tokens: Tokens, i: number): boolean {
  if (tokens.norm[i] === "-") return true;
  if (tokens.kind[i]! > TokenKind.abbreviation || tokens.norm[i] === "'s") return false;
  if (isNameToken(tokens, i) || roleModifiers.has(tokens.norm[i]!) || isRoleNoun(tokens.norm[i]!))
    return true;
  return tokens.shape[i] === Shape.lower && !neverNames.has(tokens.norm[i]!) && !isVerbLike(tokens.norm[i]!);
}

const isVerbLike = (norm: string): boolean =>
  /(?:ed|ing|says?|said|told|met)$/.test(norm) && norm !== "ranking";

/** "The minister of ports, Mr. Aker": a whole noun phrase, from its article to the comma. */
export function phraseBefore(tokens: Tokens, comma: number, from: number): RoleRange | null {
  for (let i = comma - 1; i >= from && comma - i < LONGEST_PHRASE; i--) {
    const norm = tokens.norm[i]!;
    if (roleEnds.has(norm) || (tokens.kind[i]! > TokenKind.number && norm !== "-")) return null;
    const opens = phraseOpeners.has(norm);
    if (opens && isRolePhrase(tokens, i + 1, comma))
      return { first: i + 1, last: comma, owner: ownerOf(tokens, i + 1, from) };
  }
  return null;
}

/** Whether the noun phrase `[first, last)` is headed by one office: its last word before "of", "for", "at" … is one. */
export function isRolePhrase(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    if (isPersonNoun(norm) && (i + 1 === last || afterOffice.has(tokens.norm[i + 1]!))) return true;
    if (!modifies(tokens, i)) return false;
  }
  return false;
}

const ownerOf = (tokens: Tokens, first: number, from: number): number | null =>
  first - 2 >= from && tokens.norm[first - 1] === "'s" && isNameToken(tokens, first - 2) ? first - 2 : null;
