// “three senior officials at the ministry”, “the union’s report”, “one of the doctors”: head, determiner and class of a noun
// phrase.
import { organizationNouns, organizationHeads } from "../../../english/bodies/nouns.ts";
import {
  documentNouns,
  anonymousNouns,
  groupNouns,
  personNouns,
  roleModifiers,
} from "../../../english/persons/nouns.ts";
import { demonyms, nationals } from "../../../english/bodies/organizations.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import {
  definiteDeterminers,
  indefiniteDeterminers,
  phraseEnds,
  phraseParticiples,
  possessiveDeterminers,
  quantityNouns,
} from "../../../english/persons/references.ts";

export type NounPhrase = {
  /** Its tokens, determiner and what follows the head included. */
  readonly first: number;
  readonly last: number;
  /** The head's token and word in lower case. */
  readonly head: number;
  readonly norm: string;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** It belongs to somebody: "her lawyer", "Aker’s lawyer". */
  readonly owned: boolean;
  /** "one of the doctors": one of the several that the head means. */
  readonly one: boolean;
  /** "42 percent of those asked", "a number of lawyers", "no one". */
  readonly several: boolean;
  readonly capital: boolean;
};

export type NounClass = "person" | "group" | "organization" | "document" | "anonymous";

const LONGEST = 12;

export function readNounPhrase(tokens: Tokens, first: number, last: number): NounPhrase {
  const opening = tokens.norm[first]!;
  const own = headOf(tokens, first, last);
  const quantity = quantityNouns.has(tokens.norm[own]!) || tokens.norm[own] === "one";
  const of = tokens.norm[own + 1] === "of" && own + 2 < last;
  const head = quantity && of ? headOf(tokens, own + 2, last) : own;
  const several = (quantity && of && tokens.norm[own] !== "one") || opening === "no";
  const owner = possessor(tokens, first, own);
  return {
    first,
    last,
    head,
    norm: tokens.norm[head]!,
    definite: owner || definiteDeterminers.has(opening),
    indefinite: !owner && indefiniteDeterminers.has(opening),
    owned: owner || possessiveDeterminers.has(opening),
    several,
    one: of && tokens.norm[own] === "one" && own === first,
    capital: isShapedCapital(tokens.shape[head]!),
  };
}

/** The last word before what ends the phrase: a preposition, a comma, "who", a dash. */
function headOf(tokens: Tokens, first: number, last: number): number {
  let head = first;
  for (let i = first; i < last && i - first < LONGEST; i++) {
    const norm = tokens.norm[i]!;
    if (norm === "-" || norm === "'s" || norm === "/" || tokens.kind[i] === TokenKind.mark) continue;
    if (tokens.kind[i]! > TokenKind.number) break;
    const person = joinsName(tokens, first, i) ? personAfterName(tokens, i, last) : -1;
    if (person > 0) return person;
    if (i > first && phraseEnds.has(norm) && !(joins(norm) && isModifier(tokens, head))) break;
    if (phraseParticiples.has(norm) && isNoun(tokens.norm[head]!)) break;
    if (!joins(norm)) head = i;
  }
  return head;
}

/** "of" and "for"; an "and" may stand between two persons but after "a". */
function joinsName({ norm }: Tokens, first: number, i: number): boolean {
  return (
    norm[i] === "of" || norm[i] === "for" || (norm[i] === "and" && indefiniteDeterminers.has(norm[first]!))
  );
}

/** "A Department of Health and Social Care spokesperson", "a Ports and Tides aide": the token of the person, where capitals join round token `i`; or -1. */
function personAfterName(tokens: Tokens, i: number, last: number): number {
  const isCapital = (at: number): boolean => isShapedCapital(tokens.shape[at]!);
  if (!isCapital(i - 1) || !isCapital(i + 1)) return -1;
  let at = i + 1;
  while (
    at < last &&
    at - i < LONGEST &&
    (isCapital(at) || tokens.norm[at] === "," || joins(tokens.norm[at]!))
  )
    at++;
  return at < last && personNouns.has(tokens.norm[at]!) ? at : -1;
}

const isShapedCapital = (shape: number): boolean => shape !== Shape.lower && shape !== Shape.none;

const isNoun = (norm: string): boolean =>
  isDocument(norm) ||
  anonymousNouns.has(norm) ||
  personNouns.has(norm) ||
  organizationNouns.has(norm) ||
  groupNouns.has(norm);

const joins = (norm: string): boolean => norm === "and" || norm === "or";

/** "federal and state officials": what stands before the "and" is no noun that speaks. */
const isModifier = (tokens: Tokens, i: number): boolean =>
  roleModifiers.has(tokens.norm[i]!) && !personNouns.has(tokens.norm[i]!);

function possessor(tokens: Tokens, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (tokens.norm[i] === "'s") return true;
  return false;
}

export const singularOf = (norm: string): string =>
  norm.endsWith("ies") ? `${norm.slice(0, -3)}y` : norm.replace(/s$/, "");

const isDocument = (norm: string): boolean => documentNouns.has(norm) || documentNouns.has(singularOf(norm));

/** "Republicans", "Ukrainians". */
const isPeople = (norm: string): boolean => norm.endsWith("s") && demonyms.has(norm.slice(0, -1));

/** "the Spaniard", "the Italian": not "the French", who are many. */
const isNational = ({ norm, definite, indefinite }: NounPhrase): boolean =>
  nationals.has(norm) || ((definite || indefinite) && /(?:an|i)$/.test(norm) && demonyms.has(norm));

/** What the head of a noun phrase means; null where it is no word that we know a speaker by. */
export function nounClass(noun: NounPhrase): NounClass | null {
  const { norm, one, several, owned, indefinite } = noun;
  if (one) return "anonymous";
  if (several && !isDocument(norm)) return "group";
  if (anonymousNouns.has(norm)) return "anonymous";
  if (documentNouns.has(norm)) return "document";
  if (personNouns.has(norm) || isNational(noun)) return "person";
  if ((norm === "group" && indefinite) || norm === "media") return "group";
  if (organizationNouns.has(norm) || (organizationHeads.has(norm) && !norm.endsWith("s") && !owned))
    return "organization";
  if (groupNouns.has(norm) || quantityNouns.has(norm) || isPeople(norm)) return "group";
  const singular = singularOf(norm);
  if (singular === norm) return null;
  return isDocument(norm) ? "document" : "group";
}
