// “Dr. Ana Maria “Mia” van der Berg, Jr., KC”: what a person's name is made of.
import { withoutAccents, wordsOf } from "../text/words.ts";
import {
  courtesyTitles,
  courtesyWords,
  familyNamesFirst,
  generations,
  nameParticles,
  nameSuffixes,
} from "../english/persons/names.ts";

/** The parts of a person's name, each as it is written; "" or empty where the name has none of it. */
export type NameParts = {
  /** Courtesy titles and honorifics before it: "Dr.", "Mrs.". */
  readonly titles: readonly string[];
  /** "Ana", "J.", "Sang-ho" of "Kim Sang-ho". A lone word is a family name. */
  readonly given: string;
  /** What stands between given name and family name, and is no particle of this: "Maria"; "H.", "W.". */
  readonly middle: readonly string[];
  /** In marks or brackets: "Mia". */
  readonly nickname: string;
  /** Small words that open the family name: "van", "der". */
  readonly particles: readonly string[];
  /** The last word; the first one where the family name goes first ("Kim Sang-ho") or a comma follows it ("Aker, Nils"). */
  readonly family: string;
  /** The family name goes first. */
  readonly familyFirst: boolean;
  /** "Jr.", "II". */
  readonly generation: string;
  /** Honours and degrees after it: "KC", "Ph.D.". */
  readonly letters: readonly string[];
  /** All words in their order for comparing, as `plainWord` has them, without titles, generation and letters. */
  readonly words: readonly string[];
};

/** Takes a person's name apart. Any text gives parts: of "the port" the family name is "port". */
export function nameParts(name: string): NameParts {
  const words = written(name);
  const from = titlesEnd(words);
  const to = suffixesStart(words, from);
  const own = words.slice(from, to);
  const nickname = /[“"(]([^“"(”)]+)[”")]/u.exec(name)?.[1]?.trim() ?? "";
  const comma = name.indexOf(",");
  return {
    titles: words.slice(0, from),
    nickname,
    ...suffixParts(words.slice(to)),
    ...orderedParts(own, nickname, comma < 0 ? 0 : written(name.slice(0, comma)).length - from),
    words: own.map(plainWord).filter(Boolean),
  };
}

const written = (name: string): string[] => name.split(/[\s,()“”"]+/u).filter(Boolean);

/** How many words are titles; the last word is none. */
function titlesEnd(words: readonly string[]): number {
  let end = 0;
  while (end < words.length - 1 && courtesyTitles.has(words[end]!.toLowerCase())) end++;
  return end;
}

/** Where the suffixes begin; the word at `from` is none. */
function suffixesStart(words: readonly string[], from: number): number {
  let start = words.length;
  while (start > from + 1 && nameSuffixes.has(words[start - 1]!.toLowerCase())) start--;
  return start;
}

const suffixParts = (suffixes: readonly string[]): Pick<NameParts, "generation" | "letters"> => ({
  generation: suffixes.find(isGeneration) ?? "",
  letters: suffixes.filter((word) => !isGeneration(word)),
});

const isGeneration = (word: string): boolean => generations.has(word.toLowerCase());

type Ordered = Pick<NameParts, "given" | "middle" | "particles" | "family" | "familyFirst">;

/** `comma`: how many words stand before one, which are the family name where more follow: "van der Berg, Ana". */
function orderedParts(words: readonly string[], nickname: string, comma: number): Ordered {
  const turned = comma > 0 && comma < words.length;
  const family = turned ? words.slice(0, comma) : [];
  const eastern = !turned && words.length === 2 && familyNamesFirst.has(words[0]!.toLowerCase());
  const own = turned ? [...words.slice(comma), ...family] : eastern ? [words[1]!, words[0]!] : words;
  const last = own.length - 1;
  let particles = last;
  while (particles > 1 && nameParticles.has(own[particles - 1]!.toLowerCase())) particles--;
  return {
    given: last > 0 ? own[0]! : "",
    middle: own.slice(1, particles).filter((word) => word !== nickname),
    particles: own.slice(Math.max(1, particles), last),
    family: own[last] ?? "",
    familyFirst: turned || eastern,
  };
}

/** Words of a name or role for comparing: lower case, straight apostrophes, no possessive. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'") // "O’Neill" is "O'Neill"
    .replace(/'s\b/g, "")
    .split(/[\s,()“”"]+/)
    .filter(Boolean);

/** A word of a name for comparing, without accents too. */
export function plainWord(word: string): string {
  const plain = withoutAccents(word.toLowerCase());
  return /['’]/.test(plain) ? plainWords(plain).join(" ") : plain;
}

/** A name's words without courtesies, joined, and the last of them: by these, the speakers of many articles find one another. */
export function nameKey(name: string): { name: string; family: string } {
  const words = wordsOf(name).filter((word) => !courtesyWords.has(word) && word !== "the");
  return { name: words.join(" "), family: words.at(-1) ?? "" };
}
