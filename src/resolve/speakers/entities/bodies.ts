// “the Harbour Workers Union … the Workers Union … the HWU”, “Ukraine … Kyiv”: the body that a form of a name means.
import {
  organizationHeads,
  organizationNouns,
  companySuffixes,
  outletHeads,
} from "../../../english/bodies/nouns.ts";
import { capitals, demonyms } from "../../../english/bodies/organizations.ts";
import { roleModifiers } from "../../../english/persons/nouns.ts";
import { isPlaceWord } from "../../../names/kinds.ts";
import { isFirstName } from "../../../names/words.ts";
import type { NameMention } from "../../../extract/people/schema.ts";
import { withoutAccents } from "../../../text/words.ts";
import { createEntity, type Entity } from "./entity.ts";

/** Bodies and places by name, initials and the end of the name; a capital is its country where the article names that. */
export function createBodyIndex(text: string, names: readonly NameMention[]) {
  const byKey = new Map<string, Entity>();
  const byWord = new Map<string, Entity | null>();
  // The long forms first, so that a short one finds them.
  for (const name of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const key = keyOf(name.name);
    if (byKey.has(key)) continue;
    const entity = createEntity("organization", { place: name.kind === "place" });
    byKey.set(key, entity);
    for (const short of shortForms(name.name)) if (!byKey.has(short)) byKey.set(short, entity);
    if (!entity.place)
      for (const word of ownWords(name.name))
        byWord.set(word, byWord.has(word) && byWord.get(word) !== entity ? null : entity);
  }
  for (const { short, long } of bracketed(text, names)) {
    const entity = byKey.get(keyOf(long.name));
    if (entity && !entity.place) byKey.set(keyOf(short.name), entity);
  }
  return {
    find({ name, kind }: NameMention): Entity | null {
      if (kind === "person") return null;
      const key = keyOf(name);
      const whole = kind === "unknown" ? null : (byKey.get(capitals.get(key) ?? key) ?? byKey.get(key));
      return whole ?? (kind === "place" ? null : (byWord.get(key) ?? null));
    },
  };
}

/** "marlow" of "Marlow Shipping Ltd.", "alborada" of "Grupo Alborada": its first and last word, unless any body may have it. */
const ownWords = (name: string): string[] => {
  const words = keyOf(name).split(/\s+/);
  if (words.length < 2) return [];
  return [words[0]!, words.at(-1)!].filter((word) => word.length > 3 && !isGeneric(word));
};

const isGeneric = (word: string): boolean =>
  organizationHeads.has(word) ||
  organizationNouns.has(word) ||
  demonyms.has(word) ||
  demonyms.has(word.replace(/s$/, "")) ||
  isPlaceWord(word) ||
  roleModifiers.has(word) ||
  isFirstName(word);

const keyOf = (name: string): string => withoutAccents(name.toLowerCase()).replace(/\./g, "");

/** "hwu", "cdc" of the "Centre for Drought Control and Relief", "workers union" and, of an outlet, "post". */
function shortForms(name: string): string[] {
  const words = name.replace(/\./g, "").split(/\s+/);
  if (words.length < 2) return [];
  const forms = [initialsOf(words)].filter((initials) => initials.length > 1);
  const leading = initialsOf(words.slice(0, Math.max(0, words.indexOf("and"))));
  if (leading.length >= FEWEST_LEADING) forms.push(leading);
  if (words.length > 2) forms.push(words.slice(-2).join(" "), words.slice(-3).join(" "));
  if (companySuffixes.has(words.at(-1)!.toLowerCase())) forms.push(words.slice(0, -1).join(" "));
  if (outletHeads.has(words.at(-1)!.toLowerCase())) forms.push(words.at(-1)!);
  return forms.map((form) => form.toLowerCase());
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join("");
const FEWEST_LEADING = 3;

const LONGEST_BRACKET = 8;

/** "TGB" of "the Tana Grain Board (TGB)", "MARL" of "Grupo Marlow (NYSE: MARL)": capitals in brackets after a body. */
function* bracketed(text: string, names: readonly NameMention[]) {
  let long: NameMention | null = null; // The last name that stands in no bracket.
  for (const name of names) {
    const bracket = bracketBefore(text, name.start);
    if (bracket < 0) long = name.kind === "organization" ? name : null;
    else if (long && bracket - long.end <= 1 && text[name.end] === ")" && /^\p{Lu}{2,}$/u.test(name.text))
      yield { short: name, long };
  }
}

/** The bracket that opens at most 8 characters before, or -1: "(", "(NYSE: ". */
function bracketBefore(text: string, start: number): number {
  for (let at = start - 1; at >= 0 && start - at <= LONGEST_BRACKET; at--) {
    if (text[at] === "(") return at;
    if (text[at] === ")") return -1;
  }
  return -1;
}
