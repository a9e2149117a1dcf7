// “Nils Aker … Mr. Aker … Aker”, “the Harbour Workers Union … the HWU”: which names are whose.
import { comparedAges } from "../../../english/persons/references.ts";
import type { NameMention } from "../../../extract/people/schema.ts";
import { createBodyIndex } from "./bodies.ts";
import type { Entity } from "./entity.ts";
import { plainWords } from "../../../names/parts.ts";
import { officesOfHonorific } from "../../../english/persons/nouns.ts";
import { createPersonIndex } from "./persons.ts";

/** The entity of each name mention, in the order of `people`. Full names are known before the first short one is read. */
export function clusterNames(text: string, people: readonly NameMention[]): Entity[] {
  const persons = createPersonIndex();
  for (const name of people) if (name.kind === "person" || name.kind === "unknown") persons.addFull(name);
  const bodies = createBodyIndex(
    text,
    people.filter(({ kind }) => kind === "organization" || kind === "place"),
  );
  return people.map((name) => {
    const entity =
      persons.find(name, isCompared(text, name.start)) ?? bodies.find(name) ?? persons.addShort(name);
    describe(entity, name, text);
    return entity;
  });
}

/** Notes on an entity what one more of its names tells. */
function describe(entity: Entity, name: NameMention, text: string): void {
  entity.aliases.add(name.name);
  entity.mentions.push({ start: name.start, end: name.end, text: name.text });
  entity.role ??= name.role;
  entity.affiliation ??= name.affiliation;
  entity.gender ??= name.gender;
  entity.age ??= ageAfter(text, name.end) ?? ageBefore(text, name.start);
  entity.determined ||= isDetermined(text, name.start);
  if (name.honorific !== null)
    for (const word of officesOfHonorific.get(name.honorific.toLowerCase()) ?? []) entity.roleWords.add(word);
  // "Senators Roe and Aker": each is a senator.
  if (name.role !== null)
    for (const word of plainWords(name.role)) entity.roleWords.add(word).add(word.replace(/s$/, ""));
  if (name.affiliation !== null) for (const word of plainWords(name.affiliation)) entity.roleWords.add(word);
  if (entity.name === null || isFuller(name.name, entity.name)) entity.name = name.name;
}

/** The longer form, and of "KYIV" and "Kyiv" the one that is not all capitals. */
const isFuller = (name: string, known: string): boolean =>
  name.length > known.length || (name !== known && known === name.toUpperCase());

/** "the " or "The " stands right before. */
const isDetermined = (text: string, start: number): boolean =>
  text.startsWith("he ", start - 3) && (text[start - 4] === "t" || text[start - 4] === "T");

const LONGEST_AGE = 8;

/** 56 in "Ana Roe, 56, a lawyer". */
function ageAfter(text: string, end: number): number | null {
  if (text[end] !== ",") return null;
  const age = /^, ?(\d{1,3})[,.;]/.exec(text.slice(end, end + LONGEST_AGE))?.[1];
  return age === undefined ? null : Number(age);
}

const YEARS_OLD = "123-year-old ";

/** 7 in "7-year-old Ana Roe". */
function ageBefore(text: string, start: number): number | null {
  const age = /(\d{1,3})-year-old $/.exec(text.slice(Math.max(0, start - YEARS_OLD.length), start))?.[1];
  return age === undefined ? null : Number(age);
}

/** "the elder Roe": the text tells that there are two, and not which is which. */
const isCompared = (text: string, start: number): boolean => {
  if (text[start - 1] !== " ") return false;
  const before = text.slice(Math.max(0, start - LONGEST_COMPARED), start - 1);
  return comparedAges.has(before.slice(before.lastIndexOf(" ") + 1));
};
const LONGEST_COMPARED = " younger ".length;
