// "Former mayor jailed for six years" above an article
import { before, isPause, norm, tokensOf, type Words } from "../words.ts";
import type { Patient } from "./passive.ts";
import { subjectBefore } from "./subject.ts";
import type { Verb } from "./verb.ts";

/** The verb stands no further back, in tokens. */
const LONGEST = 16;

/** Headlines leave "was" out; of what is said of much besides courts the court would have to be named. */
export function headlineOf(words: Words, verb: Verb): Patient | null {
  if (!words.headline || !verb.participle || verb.word.common) return null;
  const left = before(words, verb.first);
  if (verb.first - words.first > LONGEST) return null;
  const whole = tokensOf({ first: words.first, last: verb.first }).every((i) => !isPause(words, i));
  if (!whole || left < words.first || ["to", "be", "not", "if", "being"].includes(norm(words, left)))
    return null;
  return { first: verb.first, subject: subjectBefore(words, verb.first) };
}
