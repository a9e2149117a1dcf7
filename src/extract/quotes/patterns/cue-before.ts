// The mayor said the bridge would stay closed.
// The mayor told reporters on Monday that “nobody is to blame” and warned against haste.

import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { cueAt, type Cue } from "./cues.ts";
import {
  clauseBreakers,
  determiners,
  personalPronouns,
  prepositions,
  quantifiers,
} from "../../../english/speech/grammar.ts";
import { claimNouns, clauseOpeners, timeWords } from "../../../english/speech/openers.ts";
import { addresseeVerbs, bareClauseVerbs } from "../../../english/verbs/patterns.ts";
import { inZone, trimmed, wordCount, zoneFrom, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import type { SpeechAct } from "../schema.ts";

export type Complement = {
  readonly content: Range;
  readonly act: SpeechAct;
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
  const { act, cueLast } = actFor(passage, cue, start) ?? {};
  if (!act || cueLast === undefined) return null;
  const from = Math.max(start, cueLast);
  const content = trimmed(passage, { first: from, last: end });
  return content && (cueLast > cue.last || !isTooShort(passage, content))
    ? { content, act, cueLast, rule: "quotes/cueBefore" }
    : null;
}

/** "believes it" and "disputes that number" report no proposition. */
function isTooShort(passage: Passage, content: Range): boolean {
  if (inZone(passage, content.first) || inZone(passage, content.last - 1)) return false;
  const fewest = passage.tokens.norm[content.first] === "that" ? FEWEST_AFTER_THAT : FEWEST_WORDS;
  return wordCount(passage.tokens, content) < fewest;
}

function actFor(passage: Passage, cue: Cue, start: number): { act: SpeechAct; cueLast: number } | null {
  const { tokens } = passage;
  const norm = tokens.norm[start]!;
  const taken = cue.last;
  const said = cue.clause ?? cue.that;
  if (norm === "that" && said && !isDemonstrative(passage, start)) return { act: said, cueLast: taken };
  if (opensQuotation(passage, start) && said) return { act: said, cueLast: taken };
  if (norm === "to" && start === cue.last && cue.infinitive) return { act: cue.infinitive, cueLast: taken };
  const own = cue.preposition;
  if (own?.prepositions.includes(norm) && start === cue.last) return { act: own.act, cueLast: taken + 1 };
  if (cue.lemma === "deny" && claimNouns.has(norm)) return { act: "deny", cueLast: taken };
  if (cue.object && start === cue.last && opensObject(passage, start))
    return { act: cue.object, cueLast: taken };
  if (clauseOpeners.has(norm) && said) return { act: said, cueLast: taken };
  const bare = bareClauseVerbs.has(cue.lemma) ? opensClause(passage, start) : personalPronouns.has(norm);
  if (cue.clause && bare) return { act: cue.clause, cueLast: taken };
  return null;
}

const isDemonstrative = ({ tokens }: Passage, i: number): boolean =>
  tokens.norm[i + 1] === "." || tokens.norm[i + 1] === "," || prepositions.has(tokens.norm[i + 1] ?? "");

/** "rejected the claim", "denied all charges", "endorsed Una Orr". */
const opensObject = ({ tokens }: Passage, i: number): boolean =>
  determiners.has(tokens.norm[i]!) ||
  quantifiers.has(tokens.norm[i]!) ||
  tokens.shape[i] === Shape.capitalized;

/** A quotation, at once or behind a colon or comma: said: “…”, said, “…”. */
const opensQuotation = (passage: Passage, i: number): boolean =>
  zoneFrom(passage, i) !== null ||
  ((passage.tokens.norm[i] === ":" || passage.tokens.norm[i] === ",") && zoneFrom(passage, i + 1) !== null);

function opensClause({ tokens }: Passage, i: number): boolean {
  const norm = tokens.norm[i]!;
  return (
    tokens.kind[i]! <= 2 &&
    !prepositions.has(norm) &&
    !(clauseBreakers.has(norm) && norm !== "because" && norm !== "that")
  );
}

/** Past "reporters", "Tuesday", "in a statement", "on Monday": whatever stands between the cue and its content. */
function skipAdjuncts(passage: Passage, cue: Cue, end: number): number {
  const { tokens } = passage;
  const start = cue.lemma === "point" && tokens.norm[cue.last] === "out" ? cue.last + 1 : cue.last;
  const addressed = addresseeVerbs.has(cue.lemma) ? afterAddressee(passage, start, end) : start;
  const adjunct =
    prepositions.has(tokens.norm[addressed] ?? "") || timeWords.has(tokens.norm[addressed] ?? "");
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
    prepositions.has(tokens.norm[i] ?? "") ||
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
