// “An official who was not authorised to speak to the media”: where the clause begins that a noun stands at the end of.

import {
  auxiliaries,
  clauseBreakers,
  coordinators,
  irregularPasts,
  prepositions,
  relatives,
} from "../../../english/speech/grammar.ts";
import { inZone, type Passage } from "../passage.ts";
import { isWord, rangeAt } from "../phrases.ts";

const LONGEST = 24;

/** Behind the sign or the small word that opens the clause, where a noun phrase begins there. */
export function clauseStart(passage: Passage, noun: number): number | null {
  const { tokens, segments } = passage;
  const least = Math.max(rangeAt(segments.sentences, noun).first, noun - LONGEST);
  let first = noun;
  while (first > least && goesOn(passage, first - 1)) first--;
  const opens = first > noun - LONGEST && first < noun - 1;
  if (tokens.norm[first] === "from") first++;
  return opens && isPhrase(tokens.norm, first, noun) ? first : null;
}

function goesOn(passage: Passage, i: number): boolean {
  const norm = passage.tokens.norm[i]!;
  if (inZone(passage, i) || (!isWord(passage.tokens, i) && norm !== "-" && norm !== "’")) return false;
  return !coordinators.has(norm) && (relatives.has(norm) || !clauseBreakers.has(norm));
}

/** "Talks with the club": no preposition or participle opens it, and it has no verb, unless behind a "who". */
function isPhrase(norm: readonly string[], first: number, last: number): boolean {
  if (prepositions.has(norm[first]!) || /(?:ed|ing)$/.test(norm[first]!)) return false;
  for (let i = first; i < last && !relatives.has(norm[i]!); i++)
    if (auxiliaries.has(norm[i]!) || irregularPasts.has(norm[i]!)) return false;
  return true;
}
