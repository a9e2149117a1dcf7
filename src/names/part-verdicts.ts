// “Carl Aker Jr.” and “Carl Aker Sr.”, “Bob Aker” and “Robert Aker”: where one part tells that two names are two persons', or one's.
import { withoutAccents } from "../text/words.ts";
import { lazy } from "../text/lazy.ts";
import type { Rule } from "../text/rule.ts";
import { courtesyWords, femaleHonorifics, maleHonorifics, nicknameRows } from "../english/persons/names.ts";
import { relateWords } from "./forms.ts";
import { plainWord, type NameParts } from "./parts.ts";
import { wordSimilarity } from "./similarity.ts";
import { genderOfFirstName, isFirstName } from "./words.ts";

/** Two names with their parts, and their words as letters alone. */
export type Pairing = {
  readonly a: NameParts;
  readonly b: NameParts;
  readonly wordsA: readonly string[];
  readonly wordsB: readonly string[];
};
/** What a part tells, and why. */
export type Verdict = { readonly same: boolean; readonly reason: string };
/** `example`: two names with " / " between. */
type PartVerdict = Rule<Pairing, Verdict>;

const MOST_WORDS = 24;
/** Two first names less alike than this are no spellings of one. */
const ONE_FIRST_NAME = 0.6;

const two = (reason: string): Verdict => ({ same: false, reason });

/** The words of a name as letters, hyphens taken for spaces, courtesies left out. */
export function lettersOf(name: string): string[] {
  const letters = withoutAccents(name.toLowerCase()).replace(/['’ʼ`.]/g, "");
  const words = letters
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const plain = words.filter((word) => !courtesyWords.has(word));
  return plain.length ? plain : words;
}

const genders: PartVerdict = {
  name: "titlesOfWomanAndMan",
  example: "Mr. Clark / Mrs. Clark",
  read: ({ a, b }) => {
    const [x, y] = [titleGender(a), titleGender(b)];
    return x && y && x !== y ? two("one has a woman’s title, one a man’s") : null;
  },
};

function titleGender({ titles }: NameParts): "female" | "male" | null {
  const plain = titles.map((title) => title.toLowerCase());
  if (plain.some((title) => femaleHonorifics.has(title))) return "female";
  return plain.some((title) => maleHonorifics.has(title)) ? "male" : null;
}

const generations: PartVerdict = {
  name: "generations",
  example: "Carl Aker Jr. / Carl Aker Sr.",
  read({ a, b }) {
    const [x, y] = [a, b].map(({ generation }) => generation.toLowerCase().replace(/\W/g, ""));
    return relateWords(x!, y!) === "different" ? two(`“${a.generation}” is not “${b.generation}”`) : null;
  },
};

const loneInitial: PartVerdict = {
  name: "loneInitial",
  example: "A. / Anna",
  read({ wordsA, wordsB }) {
    const [x, y] = [wordsA.join(""), wordsB.join("")];
    return x !== y && (x.length === 1 || y.length === 1) ? two("a lone initial may be anybody’s") : null;
  },
};

/** A title of one is the family name of the other. */
const titleAsName: PartVerdict = {
  name: "titleAsName",
  example: "Prince William / William Prince",
  read: ({ a, b }) =>
    isTitleOf(a, b) || isTitleOf(b, a) ? two("a title of one is a name of the other") : null,
};

/** "Prince" of "Prince William", a title and one name, is none of the longer names in which it may be one. */
const isTitleOf = ({ titles, words: own }: NameParts, { words, titles: others }: NameParts): boolean =>
  others.length === 0 &&
  own.length === 1 &&
  words.length === 2 &&
  titles.some((title) => words.includes(plainWord(title)));

const middleInitials: PartVerdict = {
  name: "middleInitials",
  example: "George H. W. Marsh / George W. Marsh",
  read({ a, b }) {
    const [x, y] = [a.middle.map(plainWord), b.middle.map(plainWord)];
    const conflict = x.some((word, i) => y[i] !== undefined && relateWords(word, y[i]) === "different");
    const initials = [...x, ...y].every((word) => /^\p{L}\.?$/u.test(word));
    return conflict && initials && isOneFamily(a, b) ? two("their middle initials differ") : null;
  },
};

/** "Bob" and "Robert", "Bill" and "Will". */
const nicknames: PartVerdict = {
  name: "nicknames",
  example: "Bob Harker / Robert Harker",
  read({ a, b }) {
    const [x, y] = [plainWord(a.given), plainWord(b.given)];
    return x !== y && isOneFamily(a, b) && mayBeOneName(x, y)
      ? { same: true, reason: `“${a.given}” is short for “${b.given}”, or both for one name` }
      : null;
  },
};

/** Two well-known first names with one family name: a man's and its woman's form, with an -a and an -e, or not alike at all. */
const firstNames: PartVerdict = {
  name: "firstNames",
  example: "Robert Lind / Roberta Lind",
  read({ a, b }) {
    const [x, y] = [plainWord(a.given), plainWord(b.given)];
    if (x === y || !isFirstName(x) || !isFirstName(y) || !isOneFamily(a, b)) return null;
    const endings = x.slice(0, -1) === y.slice(0, -1) && /ae|ea/.test(x.at(-1)! + y.at(-1)!);
    return isFeminineOf(x, y) || isFeminineOf(y, x) || endings || wordSimilarity(x, y) < ONE_FIRST_NAME
      ? two(`“${a.given}” and “${b.given}” are two first names`)
      : null;
  },
};

/** "Roberta" and "Robert". */
const isFeminineOf = (a: string, b: string): boolean =>
  a === `${b}a` && genderOfFirstName(a) === "female" && genderOfFirstName(b) === "male";

/** An -s at its end makes a family name another one. */
const familyNames: PartVerdict = {
  name: "familyNames",
  example: "Ann Wood / Ann Woods",
  read({ a, b }) {
    const [x, y] = [plainWord(a.family), plainWord(b.family)];
    return x !== y && a.given !== "" && a.given === b.given && (x === `${y}s` || y === `${x}s`)
      ? two(`“${a.family}” and “${b.family}” are two family names`)
      : null;
  },
};

const isOneFamily = (a: NameParts, b: NameParts): boolean =>
  a.given !== "" && b.given !== "" && plainWord(a.family) === plainWord(b.family);

export const partVerdicts: readonly PartVerdict[] = [
  genders, generations, loneInitial, titleAsName, middleInitials, nicknames, firstNames, familyNames,
]; // prettier-ignore

/** The first names that each name or short form may stand for. */
const fullNames = lazy((): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const [full, ...short] of nicknameRows.map((row) => row.split(" ")))
    for (const form of [full!, ...short]) all.set(form, [...(all.get(form) ?? []), full!]);
  return all;
});

const mayBeOneName = (a: string, b: string): boolean =>
  (fullNames().get(a) ?? []).some((full) => fullNames().get(b)?.includes(full));
