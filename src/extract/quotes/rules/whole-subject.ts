// An official who was not authorised to speak to the media said the vault was empty.

import {
  auxiliaries,
  clauseBreakers,
  coordinators,
  determiners,
  irregularPasts,
  prepositions,
  pronouns,
} from "../../../english/speech/grammar.ts";
import type { Passage } from "../passage.ts";
import { cueAt } from "../patterns/cues.ts";
import type { Range } from "../phrases.ts";
import { clauseStart } from "./clause-start.ts";
import { Shape } from "../../../segment/tokens.ts";
import { wholeSubjectLeads } from "../../../english/speech/rule-words.ts";

const LONGEST_NOUN = 4;
/** Behind these a cue is a noun: "his claim". */
const OWNERS: ReadonlySet<string> = new Set(["'s", "’s", "’", "'", "his", "her", "its", "their", "our", "my", "your"]); // prettier-ignore

/** The subject of a finite verb begins where its clause does, not within a noun, nor behind a preposition. */
export function withWholeSubject(
  passage: Passage,
  source: Range | null,
  cue: Range,
  content: readonly Range[],
): Range | null {
  if (source === null || source.last !== cue.first || !isFinite(passage, source, cue)) return source;
  const noun = nounStart(passage, source.first);
  const first =
    followsPreposition(passage, noun) || isObject(passage, noun) ? clauseStart(passage, noun) : noun;
  if (first === null) return source; // "In the capital police said"
  const isFree = content.every((part) => part.last <= first || part.first >= source.last);
  return isFree ? { first, last: source.last } : source;
}

/** "was asked", "said", "says", and "show" behind a plural; not "asked", which may be "a group asked to leave". */
function isFinite({ tokens }: Passage, source: Range, cue: Range): boolean {
  const { norm } = tokens;
  if (OWNERS.has(norm[source.last - 1]!)) return false;
  if (norm[cue.first] === ":") return true; // "From Ana Roe in Galway: “…”"
  if (auxiliaries.has(norm[cue.first]!)) return !norm[cue.first]!.endsWith("ing");
  const form = cueAt(tokens, cue.first, cue.first)?.form;
  if (form === "base") return norm[source.last - 1]!.endsWith("s");
  return form === "s" || (form === "past" && !norm[cue.first]!.endsWith("ed"));
}

/** "the harbour ministry", of which only "ministry" was taken: its determiner stands close before. */
function nounStart({ tokens: { norm, shape } }: Passage, source: number): number {
  if (shape[source] !== Shape.lower || isSmall(norm[source]!) || determiners.has(norm[source]!))
    return source;
  for (let i = source - 1; i >= 0 && source - i <= LONGEST_NOUN; i--) {
    if (determiners.has(norm[i]!) && norm[i] !== "that") return i;
    if (shape[i] !== Shape.lower || isSmall(norm[i]!)) return source;
  }
  return source;
}

const followsPreposition = ({ tokens: { norm } }: Passage, i: number): boolean =>
  prepositions.has(norm[i - 1] ?? "") && norm[i - 2] !== "according";

/** "who will not give [her name] said": behind a plain verb it is that verb's. */
const isObject = ({ tokens: { norm, shape } }: Passage, i: number): boolean =>
  shape[i - 1] === Shape.lower && wholeSubjectLeads.has(norm[i - 2] ?? "") && !auxiliaries.has(norm[i - 1]!);

const isSmall = (norm: string): boolean =>
  prepositions.has(norm) || auxiliaries.has(norm) || clauseBreakers.has(norm) || coordinators.has(norm) ||
  pronouns.has(norm) || irregularPasts.has(norm) || norm.endsWith("ed"); // prettier-ignore
