import { Shape, TokenKind, type Tokens } from "../../segment/tokens.ts";
import { isBetweenSubjectAndVerb, isPastCue } from "./cues.ts";
import {
  auxiliaries,
  clauseBreakers,
  determiners,
  notAppositive,
  openers,
  prepositions,
  pronouns,
  relatives,
} from "./lexicon.ts";

/** Tokens `[first, last)`. */
export type Range = { readonly first: number; readonly last: number };

const LONGEST_PHRASE = 25;
/** A phrase without determiner or name: "federal officials", "senior party figures". */
const LONGEST_BARE_PHRASE = 4;
const WITHIN_PHRASE: ReadonlySet<string> = new Set(["of", "for", "and"]);

const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i]! <= TokenKind.number;
const isComma = (tokens: Tokens, i: number): boolean => tokens.norm[i] === ",";
const isName = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i]! <= TokenKind.abbreviation &&
  tokens.shape[i] !== Shape.lower &&
  tokens.shape[i] !== Shape.none;

/**
 * The subject that ends before token `end`: "Una Orr", "the port’s owner", "Orr, the harbour master,"; null where none
 * can be told. `floor` is the first token it may hold.
 */
export function subjectBefore(tokens: Tokens, end: number, floor: number): Range | null {
  const found = phraseBefore(tokens, end, floor);
  return found && isPlausible(tokens, found) ? found : null;
}

/** "the port", "Una Orr", "federal officials"; not "made no", "of the port" or "which of". */
function isPlausible(tokens: Tokens, { first, last }: Range): boolean {
  const [head, tail] = [tokens.norm[first]!, tokens.norm[last - 1]!];
  if (prepositions.has(head) || clauseBreakers.has(head) || determiners.has(tail))
    return last - first === 1 && pronouns.has(head);
  const opens = determiners.has(head) || pronouns.has(head) || tokens.shape[first] !== Shape.lower;
  return opens || (last - first <= LONGEST_BARE_PHRASE && !head.endsWith("ing"));
}

function phraseBefore(tokens: Tokens, end: number, floor: number): Range | null {
  const last = end;
  if (last <= floor) return null;
  if (relatives.has(tokens.norm[last - 1]!)) return antecedent(tokens, last - 1, floor);
  if (pronouns.has(tokens.norm[last - 1]!)) return { first: last - 1, last };
  if (isComma(tokens, last - 1)) return withApposition(tokens, last, floor);
  return nounPhraseBefore(tokens, last, floor);
}

/** "the pilot, who said": the words before the relative pronoun. */
function antecedent(tokens: Tokens, relative: number, floor: number): Range | null {
  const end = relative > floor && isComma(tokens, relative - 1) ? relative - 1 : relative;
  return end > floor ? nounPhraseBefore(tokens, end, floor) : null;
}

/** "Orr, the harbour master, said": back over the apposition to the name; "Orr, speaking in Oslo, said" leaves it out. */
function withApposition(tokens: Tokens, last: number, floor: number): Range | null {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  for (let comma = last - 2; comma > lowest; comma--) {
    if (!isComma(tokens, comma) && tokens.norm[comma] !== "—") continue;
    if (standsInRelative(tokens, comma, lowest)) continue;
    if (isName(tokens, comma - 1) && isName(tokens, comma + 1) && listsPlaces(tokens, comma, last)) continue;
    const name = nounPhraseBefore(tokens, comma, floor);
    if (!name) return null;
    const aside = tokens.norm[comma + 1]!;
    return aside.endsWith("ing") || prepositions.has(aside) ? name : { first: name.first, last };
  }
  return null;
}

/** "Orr, whose son, a pilot, …, said": a comma inside the relative clause is passed over. */
function standsInRelative(tokens: Tokens, comma: number, lowest: number): boolean {
  for (let i = comma - 1; i > lowest; i--)
    if (isComma(tokens, i) && relatives.has(tokens.norm[i + 1]!)) return true;
  return false;
}

/** "Jane Doe of Austin, Texas, said": a one-name aside is a place, and the name stands further left. */
const listsPlaces = (tokens: Tokens, comma: number, last: number): boolean =>
  last - comma === 3 && prepositions.has(tokens.norm[comma - 2]!);

function nounPhraseBefore(tokens: Tokens, last: number, floor: number): Range | null {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  let first = last;
  while (first > lowest && reachesLeft(tokens, first - 1, lowest)) first--;
  while (first < last && !mayBegin(tokens, first, last)) first = afterOpener(tokens, first, last);
  return first < last && isWord(tokens, last - 1) === true
    ? { first, last }
    : closedByBracket(tokens, first, last);
}

const closedByBracket = (tokens: Tokens, first: number, last: number): Range | null =>
  first < last && tokens.norm[last - 1] === ")" ? { first, last } : null;

function reachesLeft(tokens: Tokens, i: number, lowest: number): boolean {
  const norm = tokens.norm[i]!;
  if (norm === "and" || norm === "&") return i > lowest && isName(tokens, i - 1) && isName(tokens, i + 1);
  if (norm === "-" || norm === "–" || norm === "/") return tokens.end[i] === tokens.start[i + 1];
  if (norm === "(" || norm === ")") return true;
  if (!isWord(tokens, i) && tokens.kind[i] !== TokenKind.symbol)
    return tokens.kind[i] === TokenKind.mark && norm === "”";
  return (
    !clauseBreakers.has(norm) &&
    !isFiniteVerb(norm) &&
    !(isPastCue(norm) && !determiners.has(tokens.norm[i - 1] ?? ""))
  );
}

const isFiniteVerb = (norm: string): boolean => isBetweenSubjectAndVerb(norm) && !norm.endsWith("ly");

const mayBegin = (tokens: Tokens, i: number, last: number): boolean =>
  isWord(tokens, i) && !prepositions.has(tokens.norm[i]!) && !(openers.has(tokens.norm[i]!) && i + 1 < last);

/** Past "On Monday" and "In Lagos": a preposition takes what follows with it, up to the next determiner or name. */
function afterOpener(tokens: Tokens, first: number, last: number): number {
  if (!prepositions.has(tokens.norm[first]!)) return first + 1;
  let i = first + 1;
  if (i < last && determiners.has(tokens.norm[i]!)) i++;
  if (i < last) i++;
  while (
    i < last &&
    !determiners.has(tokens.norm[i]!) &&
    !isName(tokens, i) &&
    tokens.shape[i] !== Shape.lower
  )
    i++;
  return i;
}

/** The subject that begins at token `start`: "said Una Orr, who runs the port."; `ceiling` is exclusive. */
export function subjectAfter(tokens: Tokens, start: number, ceiling: number): Range | null {
  const plain = plainSubjectAfter(tokens, start, ceiling);
  const alone = plain && pronouns.has(tokens.norm[start]!);
  return plain && !alone ? { first: start, last: apposed(tokens, plain.last, ceiling) } : plain;
}

/** The same without what is apposed to it: "Una Orr". */
export function plainSubjectAfter(tokens: Tokens, start: number, ceiling: number): Range | null {
  const highest = Math.min(ceiling, start + LONGEST_PHRASE);
  if (start >= highest) return null;
  if (pronouns.has(tokens.norm[start]!)) return { first: start, last: start + 1 };
  let last = start;
  while (last < highest && reachesRight(tokens, last)) last++;
  const found = { first: start, last };
  return last > start && isPlausible(tokens, found) ? found : null;
}

function reachesRight(tokens: Tokens, i: number): boolean {
  const norm = tokens.norm[i]!;
  if (norm === "-" || norm === "–" || norm === "/") return tokens.end[i - 1] === tokens.start[i];
  if (norm === "(" || norm === ")") return true;
  if (isReducedRelative(tokens, i)) return false;
  if (!isWord(tokens, i) || auxiliaries.has(norm) || isContraction(norm)) return false;
  return (
    WITHIN_PHRASE.has(norm) || !(prepositions.has(norm) || clauseBreakers.has(norm) || openers.has(norm))
  );
}

/** "a study published in …": the participle begins what is said of the noun. */
const isReducedRelative = (tokens: Tokens, i: number): boolean =>
  tokens.norm[i]!.endsWith("ed") &&
  tokens.shape[i] === Shape.lower &&
  prepositions.has(tokens.norm[i + 1] ?? "");

/** "he’d", "they’re", "didn’t": a verb is in it. */
const isContraction = (norm: string): boolean => /'(?:[dmt]|ll|ve|re)$/.test(norm);

/** "…, the harbour master" and "…, who runs the port" belong to the name before them. */
function apposed(tokens: Tokens, last: number, ceiling: number): number {
  if (last + 1 >= ceiling || !isComma(tokens, last)) return last;
  const norm = tokens.norm[last + 1]!;
  const opens =
    determiners.has(norm) ||
    norm === "who" ||
    (tokens.shape[last + 1] === Shape.lower && !norm.endsWith("ing"));
  if (!opens || openers.has(norm) || prepositions.has(norm) || notAppositive.has(norm)) return last;
  let end = last + 1;
  while (end < ceiling && end - last < LONGEST_PHRASE && !isComma(tokens, end) && !isStop(tokens, end)) end++;
  return end;
}

const isStop = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.mark ||
  (tokens.kind[i] === TokenKind.punctuation && !"-–()".includes(tokens.norm[i]!));
