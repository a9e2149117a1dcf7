// "If the court upheld the ban, …": nothing has been decided
import { unsettled } from "../lexicon.ts";
import { before, isPause, norm, type Words } from "../words.ts";

/** How far back "if" is looked for, in tokens. */
const FURTHEST = 12;

/** Whether no "if" or "whether" opens the clause that begins at `subject`. */
export function isSettled(words: Words, subject: number): boolean {
  for (let i = before(words, subject); i >= Math.max(words.first, subject - FURTHEST); i--) {
    if (unsettled.has(norm(words, i))) return false;
    if (isPause(words, i)) return true;
  }
  return !unsettled.has(norm(words, subject));
}
