// "Countries" and "country", "closing", "closed" and "close", "took" and "take": one stem.

import { irregularBases } from "../english/verbs.ts";

const SHORTEST = 3;

/** A word without its English endings, so that its forms meet: "took" and "takes" too. It need not be a word. */
export const stemOf = (word: string): string => regularStem(irregularBases().get(word) ?? word);

function regularStem(word: string): string {
  const one = withoutPlural(word);
  const bare = withoutEnding(one, "ing") ?? withoutEnding(one, "ed") ?? withoutEnding(one, "ly") ?? one;
  return withoutDouble(bare.length > SHORTEST + 1 && bare.endsWith("e") ? bare.slice(0, -1) : bare);
}

function withoutPlural(word: string): string {
  if (word.length <= SHORTEST || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > SHORTEST + 1) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const withoutEnding = (word: string, ending: string): string | null =>
  word.endsWith(ending) && word.length - ending.length > SHORTEST - 1 ? word.slice(0, -ending.length) : null;

/** "stopp" of "stopped"; "fall" and "pass" keep theirs. */
const withoutDouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
