import type { AgreementKind } from "../schema.ts";
import type { Entry, Field, Row } from "./entry.ts";
import { keysOf } from "./keys.ts";
import { headOfName } from "./head-of-name.ts";

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

const kindOf = (name: string): AgreementKind => headOfName(name)?.kind ?? "other";
