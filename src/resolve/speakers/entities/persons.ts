// “Ildefonso Marlow Reyes … Mr. Marlow Reyes”, “Kim Sang-ho … Kim”, “Nils J. Aker … Aker”: the person that a form of a name means.
import type { NameMention } from "../../../extract/people/schema.ts";
import { createEntity, type Entity } from "./entity.ts";
import { plainWords, nameParts, type NameParts } from "../../../names/parts.ts";
import { isSameFullName, isShortOf } from "../../../names/forms.ts";
import { jaroWinkler } from "../../../names/similarity.ts";

type Known = { readonly entity: Entity; readonly parts: NameParts };

/** More bearers of one word, or more persons to compare a misspelling with, only turn up in text that is no news. */
const MOST_BEARERS = 16;
const MOST_PERSONS = 60;
const MISSPELT = 0.95;
const SHORTEST_MISSPELT = 6;
/** Characters between two mentions that make the later one the nearer. */
const NEARER = 200;

/** Persons by every word of their names. */
export function createPersonIndex() {
  const byWord = new Map<string, Known[]>();
  const byForm = new Map<string, Entity>();
  const full: Known[] = [];
  const known = new Map<string, NameParts>();
  const partsOf = ({ name }: NameMention): NameParts => {
    const parts = known.get(name) ?? nameParts(name);
    known.set(name, parts);
    return parts;
  };
  const note = (entity: Entity, parts: NameParts): Entity => {
    const form = formOf(parts);
    if (byForm.get(form) === entity) return entity; // Named so before: no second bearer.
    byForm.set(form, entity);
    for (const word of parts.words) addBearer(byWord, word, { entity, parts });
    if (parts.words.length > 1 && full.length < MOST_PERSONS) full.push({ entity, parts });
    return entity;
  };
  const bearersOf = ({ words }: NameParts): readonly Known[] => byWord.get(words.at(-1) ?? "") ?? [];
  const sameFull = (parts: NameParts): Entity | undefined =>
    byForm.get(formOf(parts)) ??
    bearersOf(parts).find((bearer) => isSameFullName(parts, bearer.parts))?.entity;
  return {
    /** A name of several words; shorter ones wait until all of those are known. */
    addFull(name: NameMention): void {
      const parts = partsOf(name);
      if (parts.words.length < 2) return;
      const kind = name.kind === "person" ? "person" : "unknown";
      const entity = sameFull(parts) ?? createEntity(kind, { gender: name.gender });
      if (kind === "person") entity.kind = kind;
      note(entity, parts);
    },
    /** A name that nobody known bears: a new person, or a name of unknown kind. */
    addShort(name: NameMention): Entity {
      const parts = partsOf(name);
      const kind = name.kind === "person" ? "person" : "unknown";
      return misspelt(parts, full) ?? note(createEntity(kind), parts);
    },
    /** `compared`: a word before it tells that it is one of two. */
    find(name: NameMention, compared: boolean): Entity | null {
      if (name.kind === "organization") return null;
      const parts = partsOf(name);
      const same = parts.words.length > 1 ? sameFull(parts) : undefined;
      if (same) return same;
      const bearers = new Set<Entity>();
      for (const bearer of bearersOf(parts))
        if (name.kind === "place" ? isFamilyNameOf(parts, bearer) : isShortOf(parts, bearer.parts))
          bearers.add(bearer.entity);
      return compared && bearers.size > 1 ? openPerson() : chosen([...bearers], name);
    },
  };
}

/** The form of a name that only one person of an article has: "nils aker jr.". */
const formOf = ({ words, generation }: NameParts): string =>
  generation === "" ? words.join(" ") : `${words.join(" ")} ${generation.toLowerCase()}`;

function addBearer(byWord: Map<string, Known[]>, word: string, known: Known): void {
  const bearers = byWord.get(word);
  if (!bearers) byWord.set(word, [known]);
  else if (bearers.length < MOST_BEARERS) bearers.push(known);
}

/** "Jordan" is a country unless somebody of that family name is in the article. */
const isFamilyNameOf = ({ words }: NameParts, { entity, parts }: Known): boolean =>
  words.length === 1 && entity.kind === "person" && parts.given !== "" && parts.words.at(-1) === words[0];

/**
 * Of several who bear the name: by gender, by office, else the one the article is about so far (news gives one of a
 * couple the short form and names the other in full), else the one named nearer before. An open entity, which
 * is no speaker, where all that leaves two.
 */
function chosen(bearers: readonly Entity[], name: NameMention): Entity | null {
  if (bearers.length < 2) return bearers[0] ?? null;
  const certain = name.gender ? bearers.filter(({ gender }) => gender === name.gender) : []; // "Mrs. Aker"
  const gendered = certain.length
    ? certain
    : bearers.filter(({ gender }) => !name.gender || !gender || gender === name.gender);
  const words = plainWords(name.role ?? "");
  const grown = gendered.filter((bearer) => mayBe(bearer, name));
  const titled = grown.filter(({ roleWords }) => words.some((word) => roleWords.has(word)));
  const left = [...(titled.length ? titled : grown)].sort(
    (a, b) => b.mentions.length - a.mentions.length || lastOf(b) - lastOf(a),
  );
  const [best, second] = left;
  if (!best || !second) return best ?? null;
  const open = best.mentions.length === second.mentions.length && lastOf(best) - lastOf(second) < NEARER;
  return open && best.mentions.length > 0 ? openPerson() : best;
}

const openPerson = (): Entity => createEntity("person", { open: true });

const ADULT = 16;

/** No child is "Mr. Aker". */
const mayBe = ({ age }: Entity, { honorific }: NameMention): boolean =>
  honorific === null || age === null || age >= ADULT;

const lastOf = ({ mentions }: Entity): number => mentions.at(-1)?.start ?? -1;

/** "Marlstien" where only a "Marlstein" was named: newspapers misspell. */
function misspelt({ words }: NameParts, full: readonly Known[]): Entity | null {
  const [word] = words;
  if (words.length !== 1 || word!.length < SHORTEST_MISSPELT) return null;
  const close = full.filter(({ parts }) => {
    const family = parts.words.at(-1)!;
    return family[0] === word![0] && jaroWinkler(word!, family) >= MISSPELT;
  });
  return new Set(close.map(({ entity }) => entity)).size === 1 ? close[0]!.entity : null;
}
