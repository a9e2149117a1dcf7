import type { Mention } from "../../span.ts";
import type { Speaker } from "../schema.ts";

/** Somebody or some body of the article while it is read: what becomes a `Speaker` once quoted. Filled in reading order. */
export type Entity = {
  kind: Speaker["kind"] | "unknown";
  name: string | null;
  role: string | null;
  affiliation: string | null;
  gender: "female" | "male" | null;
  /** In years, where it stands behind the name: "Roe, 56,". */
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
