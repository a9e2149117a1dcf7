import type { Column } from "../extract/define.ts";
import type { Span } from "../span.ts";
import type { View } from "./entry.ts";

/** How items of one kind are shown, in every form: what a table, a page, notes or linked data say of one. */
export type Shown<T extends object> = {
  readonly kind: string;
  /** The heading over them: "Figures". */
  readonly title: string;
  /** The columns of their table, between where an item stands and the sentence around it. */
  readonly columns: Readonly<Record<string, Column<T, View>>>;
  /** False where the table does not tell where it stands, who said it, or which rule found it. */
  readonly hasPlace?: false;
  readonly hasSpeaker?: false;
  readonly hasRule?: false;
  /** Where an item stands, if not at its own span. */
  readonly spans?: (item: T) => readonly Span[];
  /** The item in a few words, beside the name of who said it or without. */
  readonly note: (item: T, view: View) => string;
  /** Its node in linked data, among the parts of the article or what it mentions. */
  readonly linked?: {
    readonly as: "hasPart" | "mentions";
    readonly node: (item: T, linker: Linker) => JsonLdNode;
  };
  /** Its line of Markdown; what is under one heading stands together. */
  readonly line?: (item: T, notes: Notes) => string;
  readonly under?: (item: T, notes: Notes) => string;
  /** Its row on a terminal, a cell a heading; neighbours that are under one name stand together. */
  readonly terminal?: Readonly<Record<string, TerminalCell<T>>>;
  readonly together?: (item: T, view: View) => string;
  /** How it is marked in the text of a page. */
  readonly mark?: string;
  /** Its row on a page, a cell a heading, and by what the page's filters find it. */
  readonly page?: Readonly<Record<string, (item: T, view: View) => PageCell>>;
  readonly filters?: (item: T, view: View) => Filters;
  /** Its row in a table of the ledger, beside its claim and its place in it; `table` declares the further columns. */
  readonly stored?: { readonly table: string; readonly row: (item: T) => object };
};

/** How items of a kind are shown that is not known: what iterates over kinds hands items from one function to another. */
export type AnyShown = Shown<never>;

/** A record being turned into linked data: how its things are called, and where they stand. */
export type Linker = {
  readonly view: View;
  readonly article: JsonLdNode;
  urn(id: string): string;
  /** Where words stand, as RFC 5147 says it of plain text, in code points: `urn:ontherecord:4f0c…#char=12,80`. */
  place(span: Span): JsonLdNode;
};

/** What a line of notes is written with: any words as Markdown that marks up nothing, and who a speaker is. */
export type Notes = {
  readonly view: View;
  plain(text: string): string;
  /** " (Bo Marsh)", or nothing. */
  by(speakerId: string | null): string;
};

/** A cell on a terminal, and how it looks. */
export type TerminalCell<T extends object> = {
  readonly style?: "bold" | "dim" | "green" | "yellow" | "magenta";
  readonly read: (item: T, view: View) => string | null | undefined;
};

/** A cell of a page: words of ours; an article's words, with ours around them; or who said it. */
export type PageCell =
  | string
  | null
  | { readonly words: string; readonly before?: string; readonly after?: string; readonly note?: string }
  | { readonly ours: string; readonly note: string }
  | { readonly speakerId: string | null };

/** Whom an item is of, and from when until when: ISO dates, the end left out. */
export type Filters = {
  readonly speakerId?: string | null;
  readonly from?: string | null;
  readonly until?: string | null | undefined;
};

/** A value in JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];
/** An object in JSON-LD: plain JSON, its keys schema.org's properties. */
export type JsonLdNode = { readonly [property: string]: JsonLdValue };

type Unsaid = null | undefined;

/** A node without the properties that nothing is known of. */
export function node(type: string, properties: Readonly<Record<string, JsonLdValue | Unsaid>>): JsonLdNode {
  const said = Object.entries(properties).filter(([, value]) => isSaid(value));
  return { "@type": type, ...(Object.fromEntries(said) as JsonLdNode) };
}

const isSaid = (value: JsonLdValue | Unsaid): boolean =>
  value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0);

/** A link to a node that stands elsewhere. */
export const link = (id: string): JsonLdNode => ({ "@id": id });
