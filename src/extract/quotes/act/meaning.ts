// Orr [has repeatedly said] the bridge is safe.                    say, state
// Divers [issued a stern warning about] the dam.                   warning, warn
// Orr [failed to mention] the crack.                               mention, state, negated

import { dashes, limiters, voids } from "../../../english/speech/act.ts";
import { adverbs, auxiliaries, claimNouns, coordinators } from "../../../english/speech/grammar.ts";
import type { Opening } from "../../../english/verbs.ts";
import { headOf, type Head } from "./head.ts";
import { actsBefore } from "./tables.ts";
import { isNegative } from "./words.ts";
import { isWord, type Range } from "../phrases.ts";
import type { SpeechAct } from "../schema.ts";
import { TokenKind, type Tokens } from "../../../segment/tokens.ts";

export type CueMeaning = {
  /**
   * The base form of the word that carries the meaning: "went on to say" → "say", "was critical of" → "critical", "issued a
   * warning" → "warning", "ruled out" → "rule". Prepositions stay whole ("according to"); a sign is itself, any dash "—".
   * Null for a cue without word or sign.
   */
  readonly lemma: string | null;
  readonly act: SpeechAct;
  /** The cue says that it was not done: "did not say", "failed to mention". "Denied" and "refused" are acts, not negations. */
  readonly negated: boolean;
};

const DASH = "—";
/** Prepositions of a head that stand in the content, at most: "spoke [out against …]". */
const LONGEST_REACH = 2;

/** What a cue does. `content` is the part nearest to it, which may decide: "asked the crew [to leave]" demands. */
export function cueMeaning(tokens: Tokens, cue: Range, content: Range | null): CueMeaning {
  const follows = content?.first === cue.last;
  const head = headOf({ tokens, cue, reach: follows ? cue.last + LONGEST_REACH : cue.last });
  if (!head) return signMeaning(tokens, cue, content);
  return {
    lemma: head.lemma,
    act: actOf(tokens, cue, head, content),
    negated: isNegated(tokens, cue, head, content),
  };
}

function actOf(tokens: Tokens, cue: Range, head: Head, content: Range | null): SpeechAct {
  const before = head.last - head.first === 1 ? actsBefore().get(head.lemma) : undefined;
  const opening = before && openingOf(tokens, cue, content);
  const framed = opening && before[opening];
  return framed ?? head.act ?? (isQuotation(tokens, content) ? "state" : "other");
}

/** A cue that is all signs: a colon, a dash, or marks alone, which quote without a word. */
function signMeaning(tokens: Tokens, cue: Range, content: Range | null): CueMeaning {
  const act = isQuestion(tokens, content) ? "ask" : "state";
  for (let i = cue.first; i < cue.last; i++) {
    const norm = tokens.norm[i]!;
    if (norm === ":") return { lemma: ":", act, negated: false };
    if (dashes.has(norm)) return { lemma: DASH, act, negated: false };
  }
  return { lemma: null, act: cue.first < cue.last ? act : "other", negated: false };
}

/** How far into a content the noun may stand that says what is rejected: "the ministry's own claim". */
const LONGEST_PHRASE = 5;
/** After its question mark a content may close two pairs of marks. */
const LONGEST_CLOSING = 3;

/** How the content goes on from its cue; its "to" or "that" may also stand at the cue's end, or between the two. */
export function openingOf(tokens: Tokens, cue: Range, content: Range | null): Opening | null {
  const { norm } = tokens;
  if (norm[cue.last - 1] === "to" || norm[cue.last - 1] === "that") return norm[cue.last - 1] as Opening;
  if (!content || content.first < cue.last) return null;
  const first = content.first + (tokens.kind[content.first] === TokenKind.mark ? 1 : 0);
  const start = norm[first] === "not" ? first + 1 : first;
  for (const i of [start, first - 1])
    if (i >= cue.last && (norm[i] === "to" || norm[i] === "that")) return norm[i] as Opening;
  for (let i = first; i < Math.min(content.last, first + LONGEST_PHRASE); i++)
    if (claimNouns.has(norm[i]!)) return "claim";
  return null;
}

/** “Is it safe?” */
export function isQuestion({ norm }: Tokens, content: Range | null): boolean {
  if (!content) return false;
  for (let i = Math.max(content.first, content.last - LONGEST_CLOSING); i < content.last; i++)
    if (norm[i]!.startsWith("?")) return true;
  return false;
}

/** In marks from its first letter to its last stop: whole words of somebody's, not a few of them. */
export function isQuotation({ kind }: Tokens, content: Range | null): boolean {
  if (!content || content.last - content.first <= 2 || kind[content.first] !== TokenKind.mark) return false;
  return kind[content.last - 1] === TokenKind.mark && kind[content.last - 2] === TokenKind.punctuation;
}

/** Words between subject and cue that a cue may leave out: "did not [say]". */
const LONGEST_APPROACH = 4;
const LONGEST_VOID = 3;
const LONGEST_NEITHER = 18;

/**
 * Whether what the head does was not done: "never said", "failed to mention", "said nothing"; twice is not at all: "never failed
 * to mention". Words for refusing and denying negate nothing: they do something else.
 */
export function isNegated(tokens: Tokens, cue: Range, head: Head, content: Range | null): boolean {
  let negated = head.negative || isNeither(tokens, cue, content);
  let counted = false; // "has not and will not say" denies once
  for (let i = approach(tokens, cue, content); i < head.first; i++) {
    if (head.denials.includes(i)) [negated, counted] = [!negated, false];
    else if (!counted && denies(tokens, i)) [negated, counted] = [!negated, true];
  }
  return negated !== saysNothing(tokens, cue, head);
}

/** "Neither the port nor its owner [responded]", "Nor did Orr [say] so": the word stands before who did it. */
function isNeither({ norm, kind }: Tokens, cue: Range, content: Range | null): boolean {
  const floor = Math.max(
    0,
    cue.first - LONGEST_NEITHER,
    content && content.last <= cue.first ? content.last : 0,
  );
  for (let i = cue.first - 1; i >= floor && kind[i] !== TokenKind.punctuation; i--) {
    if (NEITHER.has(norm[i]!)) return true;
    if (coordinators.has(norm[i]!)) return false;
  }
  return false;
}
const NEITHER: ReadonlySet<string> = new Set(["neither", "nor"]);

const denies = ({ norm }: Tokens, i: number): boolean =>
  isNegative(norm[i]!) && !limiters.has(norm[i + 1] ?? "");

/** Where the auxiliaries before the cue begin, unless they are the content's. */
function approach(tokens: Tokens, cue: Range, content: Range | null): number {
  const floor = Math.max(
    0,
    cue.first - LONGEST_APPROACH,
    content && content.last <= cue.first ? content.last : 0,
  );
  let first = cue.first;
  while (first > floor && isWord(tokens, first - 1) && isApproach(tokens, first - 1)) first--;
  return first;
}

const isApproach = ({ norm }: Tokens, i: number): boolean =>
  isNegative(norm[i]!) ||
  auxiliaries.has(norm[i]!) ||
  adverbs.has(norm[i]!) ||
  norm[i] === "longer" ||
  norm[i]!.endsWith("ly");

/** "said nothing", "says nothing more about". */
function saysNothing({ norm }: Tokens, cue: Range, head: Head): boolean {
  for (let i = head.last; i < Math.min(cue.last, head.last + LONGEST_VOID); i++)
    if (voids.has(norm[i]!)) return true;
  return false;
}
