// "The bridge will not close", "nobody was paid", "It is false that she left": does a claim say that something is not so?
import { wordsOf } from "../../text/words.ts";
import { absences, falsehoods, negations } from "../../english/comparing/claims.ts";

export const isNegatedText = (text: string): boolean => wordsOf(text).some((word) => negations.has(word));

/** Whether a claim turns round what it says, by its own words or by the verb that brings it: "She denied that …". */
export const isTurned = (negated: boolean, modality: string, words: readonly string[]): boolean =>
  negated ||
  modality === "denial" ||
  words.some((word, i) => falsehoods.has(word) || (word === "no" && absences.has(words[i + 1] ?? "")));

const CLAUSE = /[,;:—–]|\bbut\b/;

/**
 * Whether the negations of a text stand in a clause with none of `stems`: "We will not sell the port, but we will close the
 * yard" says nothing against closing the yard.
 */
export function deniesElsewhere(
  text: string,
  stems: ReadonlySet<string>,
  stemsIn: (part: string) => ReadonlySet<string>,
): boolean {
  const clauses = text.split(CLAUSE).filter(isNegatedText);
  return clauses.length > 0 && clauses.every((clause) => ![...stemsIn(clause)].some((stem) => stems.has(stem))); // prettier-ignore
}
