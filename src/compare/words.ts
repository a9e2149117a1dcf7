// "The fleets landed 40 tonnes, and 12 boats": the words of a text, from segment’s tokens, and what is the same in them.
import { eachSentence } from "../segment/sentences.ts";
import { tokenize } from "../segment/tokenize.ts";
import { TokenKind, type Tokens, wordReader } from "../segment/tokens.ts";
import { months, weekdays } from "../english/calendar/calendar.ts";
import { emptyWords, hardSplits, partingMarks, softSplits } from "../english/comparing/grammar.ts";
import { meanings } from "../english/comparing/meanings.ts";
import { stopWords } from "../english/stop-words.ts";
import { stemOf, withoutAccents } from "../text/words.ts";
import { lazy } from "../text/lazy.ts";

/** What parts one figure's words from the next one's: a sentence's end, a comma, "and", "for". */
export type Split = "end" | "hard" | "soft" | null;

export type Word = {
  readonly start: number;
  readonly end: number;
  /** In lower case, a possessive 's included. */
  readonly norm: string;
  /** For comparing: without accents, apostrophes, full stops and possessives; "" for what is no word, number or unit sign. */
  readonly plain: string;
  /** Its stem; "" for stop words and figures. */
  readonly root: string;
  /** What words of one meaning share; "" for words that say nothing of a measure. */
  readonly stem: string;
  readonly split: Split;
  /** With a capital, and not at a sentence's start, and no day or month: part of a name. */
  readonly name: boolean;
};

/** A text with its tokens, and its words in order with what parts them. */
export type Read = { readonly text: string; readonly tokens: Tokens; readonly words: readonly Word[] };

export function readWords(text: string): Read {
  const tokens = tokenize(text);
  const words: Word[] = [];
  for (const [first, last] of sentencesIn(text, tokens)) {
    const begin = words.length;
    for (let i = first; i < last; i++) addToken(words, begin, text, tokens, i);
    const end = tokens.end[last - 1]!;
    words.push({ start: end - 1, end, norm: ".", ...nothing, split: "end", name: false });
  }
  return { text, tokens, words };
}

export const wordsIn = (text: string): readonly Word[] => readWords(text).words;

function sentencesIn(text: string, tokens: Tokens): (readonly [first: number, last: number])[] {
  const sentences: (readonly [number, number])[] = [];
  let first = 0;
  const lines = text.includes("\n");
  for (let i = lines ? 1 : tokens.length; i <= tokens.length; i++) {
    if (i < tokens.length && !text.slice(tokens.end[i - 1], tokens.start[i]).includes("\n")) continue;
    eachSentence(tokens, first, i, (from, to) => sentences.push([from, to]));
    first = i;
  }
  return sentences;
}

function addToken(words: Word[], begin: number, text: string, tokens: Tokens, i: number): void {
  const [start, end, norm] = [tokens.start[i]!, tokens.end[i]!, tokens.norm[i]!];
  const split = splitOf(tokens, i);
  const said = isSaid(tokens, i);
  if (!said && split === null && !partingMarks.has(norm)) return;
  const last = words.length > begin && words.at(-1)!.end === start ? words.at(-1)! : null;
  if (said && last && isRest(last, norm)) return void (words[words.length - 1] = joined(last, end, norm));
  const meant = said ? meantBy(tokens, i) : nothing;
  const opens = words.length === begin;
  const name = meant.stem !== "" && !opens && isUpper(text, start) && !isCalendar(norm);
  words.push({ start, end, norm, ...meant, split, name });
}

/** Words and figures, and signs that are read as words: "%", "$". */
const isSaid = ({ kind, norm }: Tokens, i: number): boolean =>
  kind[i]! <= TokenKind.number || (kind[i] === TokenKind.symbol && /^[%\p{Sc}]$/u.test(norm[i]!));

/** "Corran" and its "’s", "40" and its "th", "J." and "K." right after it are one word. */
const isRest = (last: Word, norm: string): boolean =>
  norm === "'s" || (/^\d[\d.,]*$/.test(last.norm) && /^\p{L}/u.test(norm));

const joined = (last: Word, end: number, norm: string): Word => ({
  ...last,
  end,
  norm: last.norm + norm,
  plain: norm === "'s" ? last.plain : last.plain + norm,
});

/** Whether a capital stands there. */
export const isUpper = (text: string, at: number): boolean => {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};

/** What a form of a word is compared by. */
const meantBy = wordReader((norm: string): Pick<Word, "plain" | "root" | "stem"> => {
  const plain = plainOf(norm);
  const root = stopWords.has(plain) || !/^\p{L}/u.test(plain) ? "" : stemOf(plain);
  return { plain, root, stem: contentStem(plain) };
});
const nothing: ReturnType<typeof meantBy> = { plain: "", root: "", stem: "" };

const plainOf = (norm: string): string => withoutAccents(norm).replace(/['’ʼ.]+|(?<=\d),(?=\d)/g, "");

function splitOf({ norm }: Tokens, i: number): Split {
  const word = norm[i]!;
  if (word === ";") return "end";
  return word === "," || hardSplits.has(word) ? "hard" : softSplits.has(word) ? "soft" : null;
}

/** "March" and "Friday" are written like names. */
export const isCalendar = (norm: string): boolean => months.has(norm) || weekdays.has(norm);

const contentStem = (plain: string): string =>
  plain === "" || emptyWords.has(plain) || /^\P{L}/u.test(plain) ? "" : meaningOf(plain);

/** One stem for the forms of a word, and for words of one meaning: "deaths", "died" → "death". */
export const meaningOf = (plain: string): string =>
  alike().get(plain) ?? alike().get(stemOf(plain)) ?? stemOf(plain);

const alike = lazy((): ReadonlyMap<string, string> => new Map(meanings.flatMap(alikeIn)));

function alikeIn(group: string): [string, string][] {
  const words = group.split(" ");
  return words.flatMap((word): [string, string][] => [
    [word, words[0]!],
    [stemOf(word), words[0]!],
  ]);
}

/** The stems of words that say something. */
export const stemsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ stem }) => (stem ? [stem] : [])));

export const stemsIn = (phrase: string): ReadonlySet<string> => stemsOf(wordsIn(phrase));

/** The words that are no marks, as they are compared. */
export const plainOnes = (words: readonly Word[]): string[] =>
  words.flatMap(({ plain }) => (plain ? [plain] : []));

/** The words between those that part them, which are left out. */
export function partsOf(words: readonly Word[], parts: (word: Word) => boolean): Word[][] {
  const found: Word[][] = [[]];
  for (const word of words)
    if (parts(word)) found.push([]);
    else found.at(-1)!.push(word);
  return found;
}

/** Index of the first word that ends after an offset. */
export function wordFrom(words: readonly Word[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
