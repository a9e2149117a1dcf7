import { Shape, TokenKind, type Tokens } from "../../segment/tokens.ts";
import {
  clauseBreakers,
  determiners,
  modifiersBefore,
  nobodies,
  prepositions,
  pronouns,
  quantifiers,
} from "../../english/speech/grammar.ts";
import { irregularPasts } from "../../english/verbs/classes.ts";

/** Tokens `[first, last)`. */
export type Range = { readonly first: number; readonly last: number };

/** No subject is longer, in tokens. */
export const LONGEST_PHRASE = 25;
/** A phrase without determiner or name: "federal officials", "senior party figures". */
const LONGEST_BARE_PHRASE = 4;
/** The same with a name in it: "chief executive Rodrigo Peña-Lavalle". */
const LONGEST_OFFICE = 10;
const SHORTEST_PARTICIPLE = 5;

export const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i]! <= TokenKind.number;
export const isComma = (tokens: Tokens, i: number): boolean => tokens.norm[i] === ",";
/** A capitalised word or an abbreviation. */
export const isName = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i]! <= TokenKind.abbreviation &&
  tokens.shape[i] !== Shape.lower &&
  tokens.shape[i] !== Shape.none;

/** "the port", "Una Orr", "federal officials"; not "made no", "of the port" or "which of". */
export function isPlausible(tokens: Tokens, { first, last }: Range): boolean {
  const [head, tail] = [tokens.norm[first]!, tokens.norm[last - 1]!];
  if (nobodies.has(head)) return false;
  if (prepositions.has(head) || clauseBreakers.has(head) || determiners.has(tail))
    return last - first === 1 && pronouns.has(head);
  const counted =
    tokens.kind[first] === TokenKind.number || modifiersBefore.has(head) || quantifiers.has(head);
  const opens = counted || determiners.has(head) || pronouns.has(head) || tokens.shape[first] !== Shape.lower;
  const longest = holdsName(tokens, { first, last }) ? LONGEST_OFFICE : LONGEST_BARE_PHRASE;
  return opens || (last - first <= longest && !head.endsWith("ing"));
}

function holdsName(tokens: Tokens, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (isName(tokens, i)) return true;
  return false;
}

/** "kept", and "opened" after a noun; not "the retired general" or "Trump-appointed". */
export function isPastVerb(tokens: Tokens, i: number): boolean {
  const norm = tokens.norm[i]!;
  if (tokens.shape[i] !== Shape.lower) return false;
  if (irregularPasts.has(norm)) return true;
  if (!norm.endsWith("ed") || norm.length < SHORTEST_PARTICIPLE || i === 0) return false;
  const before = tokens.norm[i - 1]!;
  return (
    isWord(tokens, i - 1) &&
    !determiners.has(before) &&
    !prepositions.has(before) &&
    !before.endsWith("ly") &&
    !modifiersBefore.has(before)
  );
}

/** One range within another. */
export const holds = (outer: Range, inner: Range): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** The one of `ranges`, in order and apart, that begins at `token` or is the last to begin before it; at least one does. */
export function rangeAt<T extends Range>(ranges: readonly T[], token: number): T {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return ranges[low]!;
}
