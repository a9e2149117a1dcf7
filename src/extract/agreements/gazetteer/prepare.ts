import { heads } from "../lexicon.ts";
import type { AgreementKind } from "../schema.ts";
import type { Entry, Field, Row } from "./entry.ts";
import { keysOf } from "./keys.ts";

/** A row of the gazetteer made ready for matching. */
export function toEntry([name, year, more = {}]: Row, field: Field): Entry {
  return {
    id: more.id ?? slug(name),
    name,
    year,
    inForce: more.inForce ?? null,
    kind: more.kind ?? kindOf(name),
    field,
    place: more.place ? keysOf(more.place).join(" ") : null,
    usual: more.usual ?? false,
    vague: more.vague ?? false,
    parties: joined(more.parties),
    clues: joined(more.clues),
  };
}

const joined = (words: readonly string[] = []): string[] => words.map((word) => keysOf(word).join(" "));

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}’'.]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** "Oslo Accords" is an accord, "Treaty of Paris" a treaty: the head at the end of the name, else the first in it. */
function kindOf(name: string): AgreementKind {
  const words = name.toLowerCase().split(/[\s-]+/);
  const known = heads.get(words.at(-1)!) ?? words.map((word) => heads.get(word)).find(Boolean);
  return known?.kind ?? "other";
}
