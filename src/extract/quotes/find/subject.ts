// Who a cue's verb is said of, and who is named after it.

import { relatives, subjectPronouns } from "../../../english/function-words.ts";
import {
  auxiliaries,
  clauseBreakers,
  contractedVerbs,
  coordinators,
  determiners,
  notAppositive,
  openers,
  particles,
  pluralNouns,
  pluralPronouns,
  prepositions,
  subjectAfterWithinPhrase,
} from "../../../english/speech/grammar.ts";
import type { Cue } from "./cues.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Passage } from "../passage.ts";
import { LONGEST_PHRASE, isComma, isName, isPastVerb, isPlausible, isWord, type Range } from "../phrases.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";

export type Subject = { readonly source: Range; readonly last: number };

/**
 * Who a cue's verb is said of: the noun phrase before it, or, where that is left out ("…, saying", "and warned"), the
 * subject of the cue before it in the sentence, or of the sentence.
 */
export function subjectOf(
  passage: Passage,
  cue: Cue,
  from: number,
  unitFirst: number,
  before: Range | null,
): Subject | null {
  const { tokens } = passage;
  const previous = tokens.norm[cue.first - 1] ?? "";
  if (cue.first <= unitFirst || previous === "to") return null;
  const finite = cue.form !== "ing" || auxiliaries.has(tokens.norm[cue.first]!);
  if (!finite && previous === "as") return upToCue(subjectBefore(tokens, cue.first - 1, from), cue); // "quoted Orr as saying"
  const shared = coordinators.has(previous) || (!finite && (previous === "," || prepositions.has(previous)));
  if (shared) {
    const source = before ?? subjectAfter(tokens, unitFirst, cue.first);
    return upToCue(source, cue);
  }
  if (relatives.has(previous) && !cue.takes.has("clause")) return null; // "Orr, who did not wish to be named, said": not her wish
  const source = subjectBefore(tokens, cue.first, from);
  return source && agrees(tokens, cue, source) ? { source, last: source.last } : null;
}

/** "reports say" and "they say", not "the report" or "his plan to": a bare or -s form may be a noun. */
function agrees(tokens: Tokens, cue: Cue, source: Range): boolean {
  const last = source.last - 1;
  const norm = tokens.norm[last]!;
  if (norm === "'s" || determiners.has(norm)) return false;
  if (cue.form === "s" && cue.takes.has("noun"))
    return tokens.norm[cue.last] === "that" || tokens.shape[last] !== Shape.lower;
  if (cue.form !== "base" || cue.first < cue.verb) return true;
  return (
    pluralPronouns.has(norm) || pluralNouns.has(norm) || norm.endsWith("s") || joinsNames(tokens, source)
  );
}

const joinsNames = (tokens: Tokens, { first, last }: Range): boolean => {
  for (let i = first + 1; i < last - 1; i++) if (tokens.norm[i] === "and") return true;
  return false;
};

const upToCue = (source: Range | null, cue: Cue): Subject | null => source && { source, last: cue.first };

const LONGEST_NAME = 6;

/** The subject that begins at token `start`: "said Una Orr, who runs the port."; `ceiling` is exclusive. */
export function subjectAfter(tokens: Tokens, start: number, ceiling: number): Range | null {
  const plain = plainSubjectAfter(tokens, start, ceiling);
  const alone = plain && subjectPronouns.has(tokens.norm[start]!);
  return plain && !alone ? { first: start, last: apposed(tokens, plain, ceiling) } : plain;
}

/** The same without what is apposed to it: "Una Orr". */
export function plainSubjectAfter(tokens: Tokens, start: number, ceiling: number): Range | null {
  const highest = Math.min(ceiling, start + LONGEST_PHRASE);
  if (start >= highest) return null;
  if (subjectPronouns.has(tokens.norm[start]!)) return { first: start, last: start + 1 };
  let last = start;
  while (last < highest && reachesRight(tokens, last)) last++;
  const found = { first: start, last };
  return last > start && isPlausible(tokens, found) ? found : null;
}

function reachesRight(tokens: Tokens, i: number): boolean {
  const norm = tokens.norm[i]!;
  if (norm === "-" || norm === "–" || norm === "/") return tokens.end[i - 1] === tokens.start[i];
  if (norm === "(" || norm === ")") return true;
  if (isReducedRelative(tokens, i) || isPastVerb(tokens, i)) return false;
  if (!isWord(tokens, i) || auxiliaries.has(norm) || isContraction(norm)) return false;
  return (
    subjectAfterWithinPhrase.has(norm) ||
    !(prepositions.has(norm) || clauseBreakers.has(norm) || openers.has(norm))
  );
}

/** "a study published in …": the participle begins what is said of the noun. */
const isReducedRelative = (tokens: Tokens, i: number): boolean =>
  tokens.norm[i]!.endsWith("ed") &&
  tokens.shape[i] === Shape.lower &&
  prepositions.has(tokens.norm[i + 1] ?? "");

/** "he’d", "they’re", "didn’t": a verb is in it. */
const isContraction = (norm: string): boolean =>
  norm.includes("'") && contractedVerbs.has(norm.slice(norm.lastIndexOf("'") + 1));

/** "…, the harbour master" and "…, who runs the port" belong to the name before them. */
function apposed(tokens: Tokens, { last }: Range, ceiling: number): number {
  if (last + 1 >= ceiling) return last;
  if (relatives.has(tokens.norm[last]!)) return clauseEnd(tokens, last, ceiling);
  if (!isComma(tokens, last)) return last;
  const common = tokens.shape[last - 1] === Shape.lower;
  const named = common ? namedBehind(tokens, last, ceiling) : last;
  if (named > last)
    return relatives.has(tokens.norm[named + 1] ?? "") ? clauseEnd(tokens, named + 1, ceiling) : named;
  const norm = tokens.norm[last + 1]!;
  const opens =
    determiners.has(norm) ||
    norm === "who" ||
    (tokens.shape[last + 1] === Shape.lower && !norm.endsWith("ing"));
  if (!opens || openers.has(norm) || prepositions.has(norm) || notAppositive.has(norm)) return last;
  return clauseEnd(tokens, last + 1, ceiling);
}

/** "the water company, Aguas del Norte, …": the name between two commas, else `comma`. */
function namedBehind(tokens: Tokens, comma: number, ceiling: number): number {
  let i = comma + 1;
  while (i < ceiling && i - comma <= LONGEST_NAME && (isName(tokens, i) || particles.has(tokens.norm[i]!)))
    i++;
  return i > comma + 1 && isComma(tokens, i) ? i : comma;
}

function clauseEnd(tokens: Tokens, first: number, ceiling: number): number {
  let end = first;
  while (end < ceiling && end - first < LONGEST_PHRASE && !isComma(tokens, end) && !isStop(tokens, end))
    end++;
  return end;
}

const isStop = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.mark ||
  (tokens.kind[i] === TokenKind.punctuation && !"-–()".includes(tokens.norm[i]!));
