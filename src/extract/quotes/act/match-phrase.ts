import type { Tokens } from "../../../segment/tokens.ts";
import { adverbs, determiners, prepositions, pronouns } from "../../../english/speech/grammar.ts";
import type { Range } from "../phrases.ts";
import { nounActs, nounBases, phrasesByFirst, type Phrase, verbBases } from "./tables.ts";
import { fillers, negators, supportVerbs } from "../../../english/speech/act.ts";
import { isNegative } from "./words.ts";

/** Words that may stand between two of a phrase: "made it perfectly clear", "took strong issue with". */
const LONGEST_GAP = 3;
const LONGEST_SUPPORT_GAP = 2;
const CONTRACTED_WOULD = "'d";

export type PhraseFound = { readonly phrase: Phrase; readonly last: number; readonly negatedInside: boolean };

/**
 * The longest phrase that begins with token `i` inside `cue`. Its prepositions may stand after the cue, up to `reach`:
 * "called" is "call for" where the content goes on with "for".
 */
export function phraseAt(tokens: Tokens, i: number, cue: Range, reach: number): PhraseFound | null {
  for (const base of firstWords(tokens.norm[i]!))
    for (const phrase of phrasesByFirst().get(base) ?? []) {
      const found = matched(tokens, i, phrase, cue.last, reach);
      if (found) return found;
    }
  return null;
}

function matched(tokens: Tokens, i: number, phrase: Phrase, last: number, reach: number): PhraseFound | null {
  const supported = supportVerbs.has(phrase.words[0]!);
  let at = i + 1;
  let negatedInside = isNegative(tokens.norm[i]!) && !negators.has(phrase.words[0]!);
  for (const word of phrase.words.slice(1)) {
    let gap = 0;
    while (at < last && !isForm(tokens.norm[at]!, word)) {
      const norm = tokens.norm[at]!;
      if (
        !(gap < LONGEST_GAP && isFiller(norm)) &&
        !(supported && gap < LONGEST_SUPPORT_GAP && !isKnownNoun(norm))
      )
        return null;
      if (isNegative(norm)) negatedInside = true;
      [gap, at] = [gap + 1, at + 1];
    }
    if (at >= last && !(at < reach && tokens.norm[at] === word && prepositions.has(word))) return null;
    at++;
  }
  return { phrase, last: at, negatedInside };
}

function firstWords(norm: string): readonly string[] {
  if (norm.endsWith(CONTRACTED_WOULD)) return ["would"];
  return norm === "wouldn't" ? ["would"] : verbBases(norm);
}

const isForm = (norm: string, word: string): boolean =>
  norm === word || (norm[0] === word[0] && verbBases(norm).includes(word));

const isKnownNoun = (norm: string): boolean => nounBases(norm).some((base) => nounActs().has(base));

const isFiller = (norm: string): boolean =>
  determiners.has(norm) ||
  pronouns.has(norm) ||
  adverbs.has(norm) ||
  norm.endsWith("ly") ||
  norm.endsWith("self") ||
  norm === "not" ||
  fillers.has(norm);
