// The mayor said the bridge would stay closed.
// The mayor told reporters on Monday that “nobody is to blame” and warned against haste.

import { subjectPronouns } from "../../../english/function-words.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { cueAt, type Cue } from "./cues.ts";
import {
  clauseBreakers,
  clauseOpeners,
  deniedOpeners,
  determiners,
  prepositions as allPrepositions,
  quantifiers,
  timeWords,
} from "../../../english/speech/grammar.ts";
import { inZone, trimmed, type Passage, wordCount, zoneFrom } from "../passage.ts";
import type { Range } from "../phrases.ts";

export type Complement = {
  readonly content: Range;
  readonly cueLast: number;
  readonly rule: string;
};

const FURTHEST_ADJUNCT = 14;
const FURTHEST_COLON = 8;
const FEWEST_WORDS = 2;
const FEWEST_AFTER_THAT = 3;

/**
 * What follows a cue as its content, up to `end` at most: a that-clause, a quotation, an infinitive, a clause without
 * "that"; null when nothing there can be said.
 */
export function complementAfter(passage: Passage, cue: Cue, end: number): Complement | null {
  const start = skipAdjuncts(passage, cue, end);
  if (start >= end) return null;
  const cueLast = cueLastFor(passage, cue, start);
  if (cueLast === null) return null;
  const from = Math.max(start, cueLast);
  const content = trimmed(passage, { first: from, last: end });
  return content && (cueLast > cue.last || !isTooShort(passage, content))
    ? { content, cueLast, rule: "quotes/cueBefore" }
    : null;
}

/** "believes it" and "disputes that number" report no proposition. */
function isTooShort(passage: Passage, content: Range): boolean {
  if (inZone(passage, content.first) || inZone(passage, content.last - 1)) return false;
  const fewest = passage.tokens.norm[content.first] === "that" ? FEWEST_AFTER_THAT : FEWEST_WORDS;
  return wordCount(passage.tokens, content) < fewest;
}

/** Where the cue ends before such a content: after "for" in "called for"; null where it takes none that begins so. */
function cueLastFor(
  passage: Passage,
  { last, lemma, takes, prepositions }: Cue,
  start: number,
): number | null {
  const norm = passage.tokens.norm[start]!;
  const takesThat = takes.has("clause") || takes.has("that");
  if (takesThat && norm === "that" && !isDemonstrative(passage, start)) return last;
  if (takesThat && (opensQuotation(passage, start) || clauseOpeners.has(norm))) return last;
  if (lemma === "deny" && deniedOpeners.has(norm)) return last;
  if (start === last && norm === "to" && takes.has("infinitive")) return last;
  if (start === last && prepositions.has(norm)) return last + 1;
  if (start === last && takes.has("object") && opensObject(passage, start)) return last;
  const bare = takes.has("bare") ? opensClause(passage, start) : subjectPronouns.has(norm);
  return takes.has("clause") && bare ? last : null;
}

const isDemonstrative = ({ tokens }: Passage, i: number): boolean =>
  tokens.norm[i + 1] === "." || tokens.norm[i + 1] === "," || allPrepositions.has(tokens.norm[i + 1] ?? "");

/** "rejected the claim", "denied all charges", "endorsed Una Orr". */
const opensObject = ({ tokens }: Passage, i: number): boolean =>
  determiners.has(tokens.norm[i]!) ||
  quantifiers.has(tokens.norm[i]!) ||
  tokens.shape[i] === Shape.capitalized;

/** A quotation, at once or after a colon or comma: said: “…”, said, “…”. */
const opensQuotation = (passage: Passage, i: number): boolean =>
  zoneFrom(passage, i) !== null ||
  ((passage.tokens.norm[i] === ":" || passage.tokens.norm[i] === ",") && zoneFrom(passage, i + 1) !== null);

function opensClause({ tokens }: Passage, i: number): boolean {
  const norm = tokens.norm[i]!;
  return (
    tokens.kind[i]! <= 2 &&
    !allPrepositions.has(norm) &&
    !(clauseBreakers.has(norm) && norm !== "because" && norm !== "that")
  );
}

/** Past "reporters", "Tuesday", "in a statement", "on Monday": whatever stands between the cue and its content. */
function skipAdjuncts(passage: Passage, cue: Cue, end: number): number {
  const { tokens } = passage;
  const start = cue.lemma === "point" && tokens.norm[cue.last] === "out" ? cue.last + 1 : cue.last;
  const addressed = cue.takes.has("whom") ? afterAddressee(passage, start, end) : start;
  const adjunct =
    allPrepositions.has(tokens.norm[addressed] ?? "") || timeWords.has(tokens.norm[addressed] ?? "");
  const limit = adjunct ? Math.min(end, addressed + FURTHEST_ADJUNCT) : addressed;
  for (let i = addressed; i < limit; i++) {
    if (tokens.norm[i] === "that" || zoneFrom(passage, i)) return i;
    if (tokens.norm[i] === "," && zoneFrom(passage, i + 1)) return i;
    if (i > addressed && (tokens.norm[i] === "," || cueAt(tokens, i, i))) break;
  }
  const colon = colonBefore(passage, addressed, end);
  if (colon !== null) return colon;
  return timeWords.has(tokens.norm[addressed] ?? "") ? addressed + 1 : addressed;
}

/** "tells the summit: “…”": the colon before a quotation, if it is near. */
function colonBefore(passage: Passage, start: number, end: number): number | null {
  for (let i = start; i < Math.min(end - 1, start + FURTHEST_COLON); i++)
    if (passage.tokens.norm[i] === ":" && zoneFrom(passage, i + 1)) return i;
  return null;
}

/** "told reporters …", "told the court …", "assured them …": one noun phrase. */
function afterAddressee({ tokens }: Passage, start: number, end: number): number {
  let i = start;
  if (
    allPrepositions.has(tokens.norm[i] ?? "") ||
    tokens.norm[i] === "that" ||
    tokens.kind[i] !== TokenKind.word
  )
    return start;
  if (determiners.has(tokens.norm[i] ?? "")) i++;
  const named = tokens.shape[i] !== 0;
  i++;
  while (named && i < end && tokens.shape[i] !== 0 && tokens.kind[i]! <= 1) i++;
  return Math.min(i, end);
}
