// "If the court upheld the ban, …", "None of the men was convicted.": nothing has been decided
import { nobodies, unsettled } from "../lexicon.ts";
import { before, isPause, norm, type Words } from "../words.ts";

/** How far back "if" is looked for, in tokens. */
const FURTHEST = 12;

/** Whether the clause that begins at `subject` is about somebody, and no "if" or "whether" opens it. */
export function isSettled(words: Words, subject: number): boolean {
  if (nobodies.has(norm(words, subject)) || nobodies.has(norm(words, subject - 1))) return false;
  for (let i = before(words, subject); i >= Math.max(words.first, subject - FURTHEST); i--) {
    if (unsettled.has(norm(words, i))) return false;
    if (isPause(words, i)) return true;
  }
  return !unsettled.has(norm(words, subject));
}
