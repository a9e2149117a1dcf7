// "On Monday, Bo Marsh, 41, (was convicted)", "Ada Lark, who (was cleared)", "Police said two brothers (were jailed)"
import { clauseWords, prepositions, relatives } from "../lexicon.ts";
import { before, isCapital, isPause, norm, tokensOf, type Range, type Words } from "../words.ts";

const LONGEST_SUBJECT = 16;
const LONGEST_NAME = 4;
/** "Bo Marsh, 41, a former banker," has three. */
const MOST_PARTS = 5;

/** The subject of the clause whose verb group begins at `verb`; null where there is none that can be told. */
export function subjectBefore(words: Words, verb: number): Range | null {
  const left = before(words, verb);
  const plural = norm(words, verb) === "were";
  const last = relatives.has(norm(words, left)) ? left : left + 1;
  const comma = norm(words, last - 1) === ",";
  const whole = comma ? appositionBefore(words, last - 1) : nounsBefore(words, last, plural);
  const { first } = whole ?? { first: last };
  return whole && first < whole.last && whole.last - first <= LONGEST_SUBJECT ? whole : null;
}

/** Back to a pause or a word that opens a clause; "and" joins two subjects of "were". */
function nounsBefore(words: Words, last: number, plural: boolean): Range {
  let first = last;
  while (first > Math.max(words.first, last - LONGEST_SUBJECT - 1) && !ends(words, first - 1, plural)) first--;
  return { first: plural ? startOfList(words, { first, last }) : first, last };
} // prettier-ignore

const ends = (words: Words, i: number, plural: boolean): boolean =>
  isPause(words, i) ||
  words.loose.has(i) ||
  (clauseWords.has(norm(words, i)) && !(plural && norm(words, i) === "and"));

/** "Marsh, Lark and Reed were": back over the names before the last two. */
function startOfList(words: Words, { first, last }: Range): number {
  if (!tokensOf({ first, last }).some((i) => norm(words, i) === "and")) return first;
  let start = first;
  while (norm(words, start - 1) === "," && last - start <= LONGEST_SUBJECT) {
    const name = nounsBefore(words, start - 1, false);
    const isName = isCapital(words, name.first) && name.last - name.first <= LONGEST_NAME;
    if (!isName || prepositions.has(norm(words, name.first))) return start;
    start = name.first;
  }
  return start;
}

/** The first part between commas that is no "On Monday": "Bo Marsh, 41, a former banker,". */
function appositionBefore(words: Words, comma: number): Range | null {
  const parts: Range[] = [];
  for (let last = comma; parts.length < MOST_PARTS;) {
    const part = nounsBefore(words, last, false);
    parts.unshift(part);
    last = norm(words, part.first - 1) === "and" ? part.first - 2 : part.first - 1; // "…, 54, and his nephew, 29,"
    if (norm(words, last) !== ",") break;
  }
  return parts.find(({ first, last }) => first < last && !prepositions.has(norm(words, first))) ?? null;
}
