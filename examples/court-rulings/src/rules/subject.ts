// "On Monday, Bo Marsh, 41, (was convicted)", "Ada Lark, who (was cleared)", "Police said two brothers (were jailed)"
import { clauseWords, prepositions, relatives } from "../lexicon.ts";
import { before, isPause, norm, type Range, type Words } from "../words.ts";

const LONGEST_SUBJECT = 16;

/** The subject of the clause whose verb group begins at `verb`; null where there is none that can be told. */
export function subjectBefore(words: Words, verb: number): Range | null {
  const last = before(words, verb) + 1;
  if (relatives.has(norm(words, last - 1))) return subjectBefore(words, norm(words, last - 2) === "," ? last - 2 : last - 1);
  const whole = norm(words, last - 1) === "," ? appositionBefore(words, last - 1) : nounsBefore(words, last, norm(words, verb) === "were");
  return whole && whole.first < whole.last && whole.last - whole.first <= LONGEST_SUBJECT ? whole : null;
} // prettier-ignore

/** Back to a pause or a word that opens a clause; "and" joins two subjects of "were". */
function nounsBefore(words: Words, last: number, plural: boolean): Range {
  let first = last;
  while (first > words.first && !ends(words, first - 1, plural)) first--;
  return { first, last };
}

const ends = (words: Words, i: number, plural: boolean): boolean =>
  isPause(words, i) ||
  words.loose.has(i) ||
  (clauseWords.has(norm(words, i)) && !(plural && norm(words, i) === "and"));

/** The first part between commas that is no "On Monday": "Bo Marsh, 41, a former banker,". */
function appositionBefore(words: Words, comma: number): Range | null {
  let parts: Range[] = [];
  for (let last = comma; ;) {
    const part = nounsBefore(words, last, true);
    if (!prepositions.has(norm(words, part.first)) && part.first < part.last) parts = [part, ...parts];
    if (norm(words, part.first - 1) !== "," || part.first - 1 <= words.first) return parts[0] ?? null;
    last = part.first - 1;
  }
}
