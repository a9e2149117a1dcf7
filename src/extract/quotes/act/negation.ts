import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { adverbs, auxiliaries, coordinators } from "../../../english/speech/grammar.ts";
import { isWord, type Range } from "../phrases.ts";
import type { Head } from "./head.ts";
import { limiters, voids } from "../../../english/speech/act.ts";
import { isNegative } from "./words.ts";

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
