// “Aker” and “Mr. Aker” for “Nils J. Aker”, “Marlow Reyes” for “Ildefonso Marlow Reyes”: which forms may be one person’s.
import { familyNamesFirst, nameSuffixes } from "../../extract/people/index.ts";
import { withoutAccents } from "../../text/accents.ts";
import { plainWords } from "./entity.ts";
import { lightNameWords } from "../../english/speakers/speakers.ts";

/** The words of a name for comparing: lower case, without accents. */
export const nameWords = (name: string): string[] => plainWords(withoutAccents(name.toLowerCase()));

/** "Aker" of "Nils Aker Jr.", "Kim" of "Kim Sang-ho". */
export function familyName(name: string): string {
  const words = name.split(" ").filter((word) => !nameSuffixes.has(word.toLowerCase()));
  return familyNamesFirst.has(words[0]!.toLowerCase()) && words.length === 2 ? words[0]! : words.at(-1)!;
}

/** "Aker" of "Nils Aker", "Marlow Reyes" of "Ildefonso Marlow Reyes", "Kim" of "Kim Sang-ho", "Nils" of "Nils Aker". */
export function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return short.length === full.length && isInside(short, full);
  if (short.length > 1) return isInside(short, full);
  // "Prates" of "Luciana Prates de Moura"; the last word is a name whatever it is: "Das" of "Ranjana Das"
  const telling = full.filter((word, at) => at === full.length - 1 || !lightNameWords.has(word));
  return short[0] === full[0] || telling.slice(telling.length > 2 ? -2 : -1).includes(short[0]!);
}

const isInside = (short: readonly string[], full: readonly string[]): boolean =>
  full.some((_, at) => short.every((word, i) => word === full[at + i]));

/** "Nils Aker", "Nils J. Aker", "N. Aker": the last word and the first, as far as both are written. */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [withoutSuffix(a), withoutSuffix(b)];
  if (x.at(-1) !== y.at(-1) || x.length < 2 || y.length < 2) return false;
  if (x[0] === y[0]) return true;
  if (familyNamesFirst.has(x[0]!) && x.length === 2) return false;
  if (isInitialOf(x[0]!, y[0]!) || isInitialOf(y[0]!, x[0]!)) return true;
  return x.length < y.length ? isInside(x, y) : x.length > y.length && isInside(y, x);
}

const withoutSuffix = (words: readonly string[]): string[] => words.filter((word) => !nameSuffixes.has(word));
const isInitialOf = (short: string, full: string): boolean =>
  /^\p{L}\.?$/u.test(short) && full.startsWith(short[0]!);
