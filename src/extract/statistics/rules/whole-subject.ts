// "Between 10 and 20 boats carried 400 crates, and revenue of €3.2m came from 3 of 10 shops."
import type { Figure } from "../figure.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";

/** A subject found behind other figures: it begins with a whole figure, and a bare figure stands for its own subject. */
export function wholeSubject(
  subject: Phrase,
  figures: readonly Figure[],
  subjectOf: (figure: number) => Phrase | null,
): Phrase | null {
  const i = figures.findIndex(({ first, behind }) => first < subject.last && behind > subject.first);
  if (i < 0) return subject;
  const { first, behind } = figures[i]!;
  if (subject.first < first) return subject; // "the Nova 16 costs"
  return subject.last <= behind ? subjectOf(i) : { first, last: subject.last };
}
