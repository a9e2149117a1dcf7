// "The fleets landed 40 tonnes, and 12 boats": the words of a text, where they stand, and what is the same in them.
import { stemOf as plainStem } from "../text/stem.ts";
import { months, weekdays } from "../english/calendar/calendar.ts";
import { withoutAccents } from "../text/accents.ts";
import { lazy } from "../text/lazy.ts";
import { emptyWords, hardSplits, softSplits } from "../english/comparing/grammar.ts";
import { meanings } from "../english/comparing/meanings.ts";

/** What parts one figure's words from the next one's: a sentence's end, a comma, "and", "for". */
export type Split = "end" | "hard" | "soft" | null;

export type Word = {
  readonly start: number;
  readonly end: number;
  /** In lower case, as it stands. */
  readonly norm: string;
  /** What words of one meaning share; "" for words that say nothing of a measure. */
  readonly stem: string;
  readonly split: Split;
  /** With a capital, and not at a sentence's start, and no day or month: part of a name. */
  readonly name: boolean;
};

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[.!?;,\n]/gu;

/** The words of a text in order, with what parts them. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const norm = found.toLowerCase();
    const split = splitAt(text, norm, index);
    if (split === null && !/[\p{L}\p{N}]/u.test(norm)) continue;
    const stem = contentStem(norm);
    const opens = words.length === 0 || words.at(-1)!.split === "end";
    words.push({
      start: index,
      end: index + found.length,
      norm,
      stem,
      split,
      name: stem !== "" && !opens && /^\p{Lu}/u.test(found) && !isCalendar(norm),
    });
  }
  return words;
}

/** "March" and "Friday" are written like names. */
export const isCalendar = (norm: string): boolean => months.has(norm) || weekdays.has(norm);

function splitAt(text: string, norm: string, at: number): Split {
  if (norm === ",") return /\d/.test(text[at + 1] ?? "") && /\d/.test(text[at - 1] ?? "") ? null : "hard";
  if (/^[.!?;\n]$/.test(norm)) return endsSentence(text, norm, at) ? "end" : null;
  return hardSplits.has(norm) ? "hard" : softSplits.has(norm) ? "soft" : null;
}

/** Not the point of "5.7", "J. Doe", "Bros." before a small letter. */
const endsSentence = (text: string, mark: string, at: number): boolean =>
  mark !== "." ||
  (/[\p{Ll}\p{N}%)”"'\s]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^\s*[\p{Lu}“"*`]|^\s*$/u.test(text.slice(at + 1, at + 4)));

function contentStem(norm: string): string {
  const bare = withoutAccents(norm).replace(/['’](?:s|t)?$|['’]/g, "");
  return emptyWords.has(bare) || /^[.,!?;\n]$|^\d/.test(bare) ? "" : stemOf(bare);
}

/** One stem for the forms of a word, and for words of one meaning: "deaths", "died" → "death". */
export const stemOf = (bare: string): string =>
  alike().get(bare) ?? alike().get(plainStem(bare)) ?? plainStem(bare);

const alike = lazy((): ReadonlyMap<string, string> => new Map(meanings.flatMap(alikeIn)));

function alikeIn(group: string): [string, string][] {
  const words = group.split(" ");
  return words.flatMap((word): [string, string][] => [
    [word, words[0]!],
    [plainStem(word), words[0]!],
  ]);
}

/** The stems of words that say something. */
export const stemsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ stem }) => (stem ? [stem] : [])));

export const stemsIn = (phrase: string): ReadonlySet<string> => stemsOf(wordsIn(phrase));
