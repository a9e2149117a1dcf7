// “Aker” and “Mr. Aker” for “Nils J. Aker”, “Marlow Reyes” for “Ildefonso Marlow Reyes”: which forms of one article may be one
// person's. Part by part, and only what is written alike; `sameName` goes by likeness too.
import { plainWord, type NameParts } from "./parts.ts";

/** How two given names, or two of any other part, stand to one another. */
export type PartRelation = "same" | "initial" | "different" | "missing";

/** "Nils" and "Nils": same; "N." and "Nils": initial; "Nils" and none: missing. Words as `plainWord` has them. */
export function relateWords(a: string, b: string): PartRelation {
  if (a === "" || b === "") return "missing";
  if (a === b) return "same";
  return isInitialOf(a, b) || isInitialOf(b, a) ? "initial" : "different";
}

const isInitialOf = (short: string, full: string): boolean =>
  /^\p{L}\.?$/u.test(short) && full.startsWith(short[0]!);

/** "Aker" of "Nils Aker", "Marlow Reyes" of "Ildefonso Marlow Reyes", "Kim" of "Kim Sang-ho", "Nils" of "Nils Aker". */
export function isShortOf(short: NameParts, full: NameParts): boolean {
  if (!isOneGeneration(short, full)) return false;
  if (short.words.length !== 1)
    return short.words.length <= full.words.length && isInside(short.words, full.words);
  const [word] = short.words;
  // "Prates" of "Luciana Prates de Moura", "Bob" of "Robert “Bob” Okoro"
  if (word === full.words[0] || word === full.words.at(-1)) return true;
  return [full.family, full.nickname, full.middle.at(-1) ?? ""].some((part) => plainWord(part) === word);
}

/** "Nils Aker", "Nils J. Aker", "N. Aker", of which `b` was named before: the family name and the given name, as far as both are written. */
export function isSameFullName(a: NameParts, b: NameParts): boolean {
  if (a.given === "" || b.given === "" || a.words.at(-1) !== b.words.at(-1)) return false;
  if (!isOneGeneration(a, b)) return false;
  const given = relateWords(a.words[0]!, b.words[0]!);
  if (given === "same") return true;
  if (a.familyFirst || b.familyFirst) return false;
  if (given === "initial") return true;
  return a.words.length < b.words.length
    ? isInside(a.words, b.words)
    : a.words.length > b.words.length && isInside(b.words, a.words);
}

/** "Nils Aker" may be the "Nils Aker Jr." named before; where the text adds the "Jr.", it tells him from "Nils Aker". */
const isOneGeneration = (later: NameParts, known: NameParts): boolean =>
  later.generation === "" || generationOf(later) === generationOf(known);

const generationOf = ({ generation }: NameParts): string => generation.toLowerCase().replace(/\W/g, "");

const isInside = (short: readonly string[], full: readonly string[]): boolean =>
  full.some((_, at) => short.every((word, i) => word === full[at + i]));
