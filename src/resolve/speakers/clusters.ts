// “Nils Aker … Mr. Aker … Aker”, “the Harbour Workers Union … the HWU”: which names are whose.
import { familyNamesFirst } from "../../extract/people/lexicon/titles.ts";
import { capitals } from "../../extract/people/lexicon/organizations.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import { outletHeads } from "./lexicon.ts";
import { withoutAccents } from "../../text/accents.ts";
import { createEntity, plainWords, type Entity } from "./entity.ts";

/** The entity of each name mention, in the order of `people`. */
export function clusterNames(text: string, people: readonly NameMention[]): Entity[] {
  const persons = createPersonIndex();
  const bodies = createBodyIndex();
  for (const name of people) {
    if (name.kind === "person" && wordsOf(name).length > 1) persons.addFull(name);
  }
  for (const name of longestFirst(people)) bodies.add(name);
  return people.map((name) => {
    const entity =
      persons.find(name) ??
      (name.kind === "person" ? persons.addShort(name) : (bodies.find(name) ?? persons.addShort(name)));
    describe(entity, name, text);
    return entity;
  });
}

/** Bodies and places; the long forms first, so that a short one finds them. */
const longestFirst = (people: readonly NameMention[]): NameMention[] =>
  people
    .filter(({ kind }) => kind === "organization" || kind === "place")
    .sort((a, b) => b.name.length - a.name.length);

const wordsOf = ({ name }: { name: string }): string[] => plainWords(withoutAccents(name.toLowerCase()));

/** Notes on an entity what one more of its names tells. */
function describe(entity: Entity, name: NameMention, text: string): void {
  entity.aliases.add(name.name);
  entity.mentions.push({ start: name.start, end: name.end, text: name.text });
  entity.role ??= name.role;
  entity.affiliation ??= name.affiliation;
  entity.gender ??= name.gender;
  entity.determined ||= /\bthe $/i.test(text.slice(Math.max(0, name.start - 4), name.start));
  for (const word of plainWords(name.role ?? "")) entity.roleWords.add(word);
  for (const word of plainWords(name.affiliation ?? "")) entity.roleWords.add(word);
  if (name.name.length > (entity.name?.length ?? 0) && entity.kind !== "document") entity.name = name.name;
}

/** Persons by every word of their names; a short form goes to the one of its bearers who was named last. */
function createPersonIndex() {
  const byWord = new Map<string, { entity: Entity; words: string[] }[]>();
  const note = (entity: Entity, words: string[]): Entity => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { entity, words }]);
    return entity;
  };
  const bearers = (words: string[]) =>
    (byWord.get(words.at(-1)!) ?? []).filter((known) => isShortOf(words, known.words));
  return {
    addFull(name: NameMention): Entity {
      const words = wordsOf(name);
      const same = (byWord.get(words.at(-1)!) ?? []).find((known) => sameFullName(words, known.words));
      if (!same)
        return note(
          createEntity("person", { gender: name.gender, roleWords: new Set(plainWords(name.role ?? "")) }),
          words,
        );
      if (words.length > same.words.length) note(same.entity, words);
      return same.entity;
    },
    addShort: (name: NameMention): Entity =>
      note(createEntity(name.kind === "person" ? "person" : "unknown"), wordsOf(name)),
    find(name: NameMention): Entity | null {
      if (name.kind === "organization") return null;
      const words = wordsOf(name);
      if (words.length > 1) {
        const same = (byWord.get(words.at(-1)!) ?? []).find((known) => sameFullName(words, known.words));
        if (same) return same.entity;
      }
      if (name.kind === "place" && words.length > 1) return null;
      const found = [...new Set(bearers(words).map(({ entity }) => entity))].filter(
        (entity) => name.kind !== "place" || entity.kind === "person",
      );
      return chosen(found, name);
    },
  };
}

/**
 * Of several who bear the name: by gender, by office, else the one the article is about so far. News gives the one of
 * a couple or of siblings the short form and names the other in full.
 */
function chosen(bearers: readonly Entity[], name: NameMention): Entity | null {
  if (bearers.length < 2) return bearers[0] ?? null;
  const gendered = bearers.filter(({ gender }) => !name.gender || !gender || gender === name.gender);
  const words = plainWords(name.role ?? "");
  const titled = gendered.filter(({ roleWords }) => words.some((word) => roleWords.has(word)));
  const left = titled.length ? titled : gendered;
  return left.reduce<Entity | null>(
    (best, entity) => (best === null || entity.mentions.length > best.mentions.length ? entity : best),
    null,
  );
}

/** "Aker" of "Nils Aker", "Guajardo Villarreal" of "Ildefonso Guajardo Villarreal", "Kim" of "Kim Sang-ho". */
function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length)
    return short.length === full.length && short.every((word, i) => word === full[i]);
  const suffix = short.every((word, i) => word === full[full.length - short.length + i]);
  if (suffix || short.length > 1) return suffix || isInside(short, full);
  return (
    short[0] === full[0] || (short[0] === full[full.length - 2] && full.length > 2 && short[0]!.length > 2)
  );
}

const isInside = (short: readonly string[], full: readonly string[]): boolean =>
  full.some((_, at) => short.every((word, i) => word === full[at + i]));

/** "Nils Aker", "Nils J. Aker", "N. Aker": the last word and the first, as far as both are written. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter((w) => !SUFFIXES.includes(w)), b.filter((w) => !SUFFIXES.includes(w))];
  if (x.at(-1) !== y.at(-1)) return false;
  if (x.length < 2 || y.length < 2) return false;
  if (familyNamesFirst.has(x[0]!) && x.length === 2) return x[0] === y[0];
  return (
    x[0] === y[0] ||
    isInitialOf(x[0]!, y[0]!) ||
    isInitialOf(y[0]!, x[0]!) ||
    (x.length !== y.length && isInside(shorter(x, y), longer(x, y)))
  );
}

const SUFFIXES = ["jr.", "jr", "sr.", "ii", "iii"];
const isInitialOf = (short: string, full: string): boolean =>
  /^\p{L}\.?$/u.test(short) && full.startsWith(short[0]!);
const shorter = (x: string[], y: string[]): string[] => (x.length < y.length ? x : y);
const longer = (x: string[], y: string[]): string[] => (x.length < y.length ? y : x);

/** Bodies and places by name, initials ("HWU") and, for two words and more, the end of the name ("Workers Union"). */
function createBodyIndex() {
  const byKey = new Map<string, Entity>();
  const keyOf = (name: string): string => withoutAccents(name.toLowerCase()).replace(/\./g, "");
  return {
    add(name: NameMention): void {
      const key = keyOf(name.name);
      const known = byKey.get(key) ?? createEntity("organization", { place: name.kind === "place" });
      byKey.set(key, known);
      for (const short of shortForms(name.name)) if (!byKey.has(short)) byKey.set(short, known);
    },
    find: (name: NameMention): Entity | null => {
      const key = keyOf(name.name);
      return byKey.get(capitals.get(key) ?? key) ?? byKey.get(key) ?? null;
    },
  };
}

function shortForms(name: string): string[] {
  const words = name.replace(/\./g, "").split(/\s+/);
  if (words.length < 2) return [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!.toLowerCase());
  const ends = words.length > 2 ? [words.slice(-2).join(" "), words.slice(-3).join(" ")] : [];
  if (outletHeads.has(words.at(-1)!.toLowerCase())) ends.push(words.at(-1)!);
  return [initials.length > 1 ? initials.join("") : "", ...ends.map((end) => end.toLowerCase())].filter(
    Boolean,
  );
}
