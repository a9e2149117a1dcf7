import { heads, type Head } from "../../../english/documents/heads.ts";
import { keysOf } from "./keys.ts";
import type { AgreementKind } from "../schema.ts";

/** What an agreement is about; each file of the gazetteer holds one field. */
export type Field =
  "security" | "arms" | "peace" | "trade" | "climate" | "rights" | "law" | "europe" | "regional" | "historic";

/**
 * One agreement: its canonical name, the year it was signed (of several, the first; null where none was), and what else
 * news calls it. A `~` in a name stands for accord, agreement, deal, pact or treaty: "Iran nuclear ~".
 */
export type Row = readonly [name: string, year: number | null, more?: More];

export type More = {
  /** The slug of the name, unless another agreement has it. */
  readonly id?: string;
  /** What the last word of the name does not tell: "Warsaw Pact" is a pact, "New START" a treaty. */
  readonly kind?: AgreementKind;
  /** Other full names. */
  readonly also?: readonly string[];
  /** Other short names. */
  readonly short?: readonly string[];
  /** As news spells them: "NAFTA", "Nafta". One that ends in "?" is read only where the article holds the name too. */
  readonly acronyms?: readonly string[];
  /** The place that may stand for it: "another Minsk"; "Minsk ~" is read as well. */
  readonly place?: string;
  /** Where they are few; two make it findable as "the X-Y agreement". */
  readonly parties?: readonly string[];
  /** Words that tell it from others of the same name, when they stand near. */
  readonly clues?: readonly string[];
  /** The year it is often given instead: when it took effect. */
  readonly inForce?: number;
  /** A name that others may bear: read as this one only where a party, a clue or the year stands in the article. */
  readonly vague?: true;
  /** What a name shared by several means where nothing tells them apart. */
  readonly usual?: true;
};

/** A row made ready for matching. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly inForce: number | null;
  readonly kind: AgreementKind;
  readonly field: Field;
  readonly place: string | null;
  readonly usual: boolean;
  readonly vague: boolean;
  /** Key words of its parties and clues. */
  readonly parties: readonly string[];
  readonly clues: readonly string[];
};

/**
 * The head noun of a name: "Treaty of Harrow" and "Protocol to the Harrow Treaty" begin with it, "Harrow Accords" ends
 * with it; else the first head in the name.
 */
export function headOfName(name: string): Head | null {
  const words = name.toLowerCase().split(/[\s-]+/);
  const [first, last] = [heads.get(words[0]!), heads.get(words.at(-1)!)];
  return first ?? last ?? words.map((word) => heads.get(word)).find(Boolean) ?? null;
}

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
