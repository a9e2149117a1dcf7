import type { Mention } from "../../../span.ts";
import type { Speaker } from "../../schema.ts";
import { isFamilyName, isFirstName } from "../../../names/words.ts";
import { documentNouns } from "../../../english/persons/nouns.ts";

/** Somebody or some body of the article while it is read: what becomes a `Speaker` once quoted. Filled in reading order. */
export type Entity = {
  kind: Speaker["kind"] | "unknown";
  name: string | null;
  role: string | null;
  affiliation: string | null;
  gender: "female" | "male" | null;
  /** In years, where it stands after the name: "Roe, 56,". */
  age: number | null;
  /** Name forms as the article writes them. */
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  readonly members: readonly Entity[];
  /** Lower-case words of every role it is given: what "the senator" looks for. */
  readonly roleWords: Set<string>;
  /** "the" stands before its name somewhere, as it does before no person's. */
  determined: boolean;
  /** Two persons may be meant by this form of a name, and the text does not tell which: no speaker. */
  open: boolean;
  /** It is the source of a quote. */
  spoke: boolean;
  /** A country, region or city. */
  place: boolean;
};

export const createEntity = (kind: Entity["kind"], own: Partial<Entity> = {}): Entity => ({
  kind,
  name: null,
  role: null,
  affiliation: null,
  gender: null,
  age: null,
  aliases: new Set(),
  mentions: [],
  members: [],
  roleWords: new Set(),
  determined: false,
  open: false,
  spoke: false,
  place: false,
  ...own,
});

/** A name of unknown kind that speaks: two words without "the" are a person, anything else is a body. */
export function settled(entity: Entity): Entity {
  if (entity.kind !== "unknown") return entity;
  const words = (entity.name ?? "").toLowerCase().split(" ");
  if (documentNouns.has(words.at(-1)!) && words.length > 1) {
    entity.kind = "document";
    return entity;
  }
  const personal = entity.gender !== null || words.length > 1 || isPersonal(words[0]!);
  entity.kind = personal && !entity.determined ? "person" : "organization";
  return entity;
}

const isPersonal = (word: string): boolean => isFamilyName(word) || isFirstName(word);

/** A name that a noun calls a body: "the data firm StatBarn". */
export function asBody(entity: Entity): Entity {
  if (entity.kind === "unknown") entity.kind = "organization";
  return entity;
}
