// “Ships Marlow built”, “Boreal Flight 212”, “FACTS AND FIGURES”: what of a run of capitals is part of a name.
import type { Sentence } from "../../../segment/segments.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { verbsLikeNames } from "../../../english/persons/never-names.ts";
import { roleModifiers } from "../../../english/persons/nouns.ts";
import { fieldWords, organizationHeads } from "../../../english/bodies/organizations.ts";
import { openingParticles } from "../../../english/persons/titles.ts";
import { opensSentence, type Casing } from "./casing.ts";
import { kindOf } from "./kind.ts";
import type { Run } from "./runs.ts";
import { isDemonym, isFirstName, isHonorific, isRoleNoun } from "./words.ts";

/** The run without what has its capital for another reason; null where nothing is left. */
export function trimRun(tokens: Tokens, run: Run, sentence: Sentence, casing: Casing): Run | null {
  const own = withoutOpener(tokens, withoutNumbered(tokens, run), sentence.first, casing);
  return own.first >= own.last || isShouted(tokens, own) || isLetter(tokens, own) ? null : own;
}

/** The "F" of "an F-16", the "L." of "PAGSA-L." at a sentence's end. */
const isLetter = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 && /^.\.?$/u.test(tokens.norm[first]!);

/** "Boreal Flight 212": the last word belongs to the number. */
const withoutNumbered = (tokens: Tokens, run: Run): Run =>
  run.last - run.first > 1 &&
  tokens.kind[run.last] === TokenKind.number &&
  kindOf(tokens, run.first, run.last, false) === "unknown"
    ? { first: run.first, last: run.last - 1 }
    : run;

/** "FACTS AND FIGURES": capitals for emphasis; an acronym stands alone or is short. */
function isShouted(tokens: Tokens, { first, last }: Run): boolean {
  let long = 0;
  for (let i = first; i < last; i++) {
    if (tokens.shape[i] !== Shape.upper && tokens.kind[i] === TokenKind.word && tokens.norm[i] !== "'s")
      return false;
    if (tokens.norm[i]!.length > 3) long++;
  }
  return long > 1;
}

/** "Ships Marlow built": a word that the article also writes small is no part of the name it opens a sentence before. */
function withoutOpener(tokens: Tokens, { first, last }: Run, from: number, { lower, inner }: Casing): Run {
  const norm = tokens.norm[first]!;
  const common = lower.has(norm) && !inner.has(norm) && opensSentence(tokens, first, from);
  if (!common) return { first, last };
  const telling =
    (isFirstName(norm) && !verbsLikeNames.has(norm)) ||
    openingParticles.has(norm) ||
    isRoleNoun(norm) ||
    isHonorific(norm) ||
    isDemonym(norm) ||
    roleModifiers.has(norm);
  const head = organizationHeads.has(norm) || fieldWords.has(norm);
  return telling || (head && last - first > 1) ? { first, last } : { first: first + 1, last };
}
