import { relatives } from "../../../english/function-words.ts";
import { Shape, TokenKind, type Tokens, wordGate } from "../../../segment/tokens.ts";
import { isBetweenSubjectAndVerb, isPastCue } from "./cues.ts";
import {
  clauseBreakers,
  determiners,
  openers,
  prepositions,
  pronouns,
} from "../../../english/speech/grammar.ts";
import { isComma, isName, isPastVerb, isPlausible, isWord, LONGEST_PHRASE, type Range } from "../phrases.ts";

/**
 * The subject that ends before token `end`: "Una Orr", "the port’s owner", "Orr, the harbour master,"; null where none
 * can be told. `floor` is the first token it may hold.
 */
export function subjectBefore(tokens: Tokens, end: number, floor: number): Range | null {
  const found = phraseBefore(tokens, end, floor);
  return found && isPlausible(tokens, found) ? found : null;
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
    if (tokens.kind[name.first] === TokenKind.number && name.last === name.first + 1) continue; // "Orr, 58, who …"
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
    !breaksPhrase(tokens, i) &&
    !isPastVerb(tokens, i) &&
    !(isPastCueAt(tokens, i) && !determiners.has(tokens.norm[i - 1] ?? ""))
  );
}

const breaksPhrase = wordGate((norm) => clauseBreakers.has(norm) || isFiniteVerb(norm));
const isPastCueAt = wordGate(isPastCue);
const isFiniteVerb = (norm: string): boolean => isBetweenSubjectAndVerb(norm) && !norm.endsWith("ly");

const mayBegin = (tokens: Tokens, i: number, last: number): boolean =>
  isWord(tokens, i) && !prepositions.has(tokens.norm[i]!) && !(openers.has(tokens.norm[i]!) && i + 1 < last);

/**
 * Past "On Monday", "In Lagos", "At a closed briefing": a preposition takes what follows with it, up to the next
 * determiner, or up to the name after its common nouns.
 */
function afterOpener(tokens: Tokens, first: number, last: number): number {
  if (!prepositions.has(tokens.norm[first]!)) return first + 1;
  const noun = first + (determiners.has(tokens.norm[first + 1] ?? "") ? 2 : 1);
  let name = noun;
  while (name < last && tokens.shape[name] === Shape.lower && !endsOpener(tokens, name)) name++;
  if (name > noun && name < last && isName(tokens, name)) return name;
  let i = Math.min(last, noun + 1);
  while (i < last && tokens.shape[i] === Shape.none) i++;
  return i;
}

const endsOpener = (tokens: Tokens, i: number): boolean =>
  determiners.has(tokens.norm[i]!) || prepositions.has(tokens.norm[i]!);
