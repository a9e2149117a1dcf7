// “Ships Marlow built”, “Boreal Flight 212”, “FACTS AND FIGURES”: what of a run of capitals is part of a name.
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { openingParticles, verbsLikeNames } from "../../../english/persons/names.ts";
import { roleModifiers } from "../../../english/persons/nouns.ts";
import { organizationHeads } from "../../../english/bodies/nouns.ts";
import { fieldWords } from "../../../english/bodies/organizations.ts";
import { kindOf } from "../../../names/kinds.ts";
import type { Run } from "../../../names/runs.ts";
import { isDemonym, isFirstName, isHonorific, isRoleNoun, opensSentence } from "../../../names/words.ts";
import type { NameReading, NameRule } from "./reading.ts";

/** Finds what is left of the run; an empty run where nothing is. */
type Trim = NameRule<Run>;

const NOTHING: Run = { first: 0, last: 0 };

/** The last word belongs to the number. */
const numbered: Trim = {
  name: "numbered",
  example: "They took Boreal Flight 212 home.",
  read: ({ tokens, run: { first, last } }) =>
    last - first > 1 &&
    tokens.kind[last] === TokenKind.number &&
    kindOf(tokens, first, last, false) === "unknown"
      ? { first, last: last - 1 }
      : null,
};

/** A word that the article also writes small is no part of the name it opens a sentence before. */
const opener: Trim = {
  name: "opener",
  example: "Ships Marlow built were late. Two ships sank.",
  read({ tokens, run: { first, last }, sentence, casing: { lower, inner } }) {
    const norm = tokens.norm[first]!;
    const common = lower.has(norm) && !inner.has(norm) && opensSentence(tokens, first, sentence.first);
    if (!common || tellsOfName(norm)) return null;
    const head = organizationHeads.has(norm) || fieldWords.has(norm);
    return head && last - first > 1 ? null : { first: first + 1, last };
  },
};

const tellsOfName = (norm: string): boolean =>
  (isFirstName(norm) && !verbsLikeNames.has(norm)) ||
  openingParticles.has(norm) ||
  isRoleNoun(norm) ||
  isHonorific(norm) ||
  isDemonym(norm) ||
  roleModifiers.has(norm);

/** Capitals for emphasis; an acronym stands alone or is short. */
const shouted: Trim = {
  name: "shouted",
  example: "The FACTS BEHIND FIGURES are few.",
  read({ tokens, run: { first, last } }) {
    let long = 0;
    for (let i = first; i < last; i++) {
      if (tokens.shape[i] !== Shape.upper && tokens.kind[i] === TokenKind.word && tokens.norm[i] !== "'s")
        return null;
      if (tokens.norm[i]!.length > 3) long++;
    }
    return long > 1 ? NOTHING : null;
  },
};

/** The "F" of "an F-16", the "L." of "PAGSA-L." at a sentence's end. */
const letter: Trim = {
  name: "letter",
  example: "They flew an F-16 home.",
  read: ({ tokens, run: { first, last } }) =>
    last - first === 1 && /^.\.?$/u.test(tokens.norm[first]!) ? NOTHING : null,
};

export const trims: readonly Trim[] = [numbered, opener, shouted, letter];

/** Takes off the run what has its capital for another reason; whether anything is left. */
export function trimRun(reading: NameReading): boolean {
  for (const trim of trims) {
    reading.run = trim.read(reading) ?? reading.run;
    if (reading.run.first >= reading.run.last) return false;
  }
  return true;
}
