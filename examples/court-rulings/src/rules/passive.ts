// "Bo Marsh was convicted of fraud." "The ban has been struck down by the Supreme Court." "Her appeal was dismissed."
import { legalMatters, modals } from "../lexicon.ts";
import { before, norm, type Range, type Words } from "../words.ts";
import { subjectBefore } from "./subject.ts";
import type { Verb } from "./verb.ts";

/** The subject of a passive verb; `null` where the verb is no passive that tells of something done. */
export type Patient = { readonly subject: Range | null; readonly first: number };

export function patientOf(words: Words, verb: Verb): Patient | null {
  if (!verb.participle) return null;
  const be = before(words, verb.first);
  if (norm(words, be) === "was" || norm(words, be) === "were") return patientAt(words, be);
  return norm(words, be) === "been" ? perfect(words, be) : null;
}

/** "has been", "had been"; not "would have been", "to have been". */
function perfect(words: Words, been: number): Patient | null {
  const have = been - 1;
  if (!["has", "have", "had"].includes(norm(words, have))) return null;
  return modals.has(norm(words, before(words, have))) ? null : patientAt(words, have);
}

const patientAt = (words: Words, first: number): Patient => ({ first, subject: subjectBefore(words, first) });

/** What is said of much besides courts needs one, or a matter that only courts deal with: "her appeal was dismissed". */
export const isOfCourts = (words: Words, verb: Verb, subject: Range | null, court: Range | undefined): boolean =>
  verb.word.common !== true || court !== undefined || (subject !== null && legalMatters.has(headOf(words, subject))); // prettier-ignore

/** The last word before an "of" or "against": "appeal" in "an appeal against the ban". */
function headOf(words: Words, { first, last }: Range): string {
  let head = first;
  while (head + 1 < last && !["of", "against", "by", "for", "in"].includes(norm(words, head + 1))) head++;
  return norm(words, head);
}
