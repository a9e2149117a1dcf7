import { markup, type Html, type Part } from "../html/template.ts";

/** What the filters know of an entry; `until` is the end of a half-open interval, `last` a last day. */
export type EntryFacts = {
  readonly anchor: string;
  readonly kind: string;
  readonly speakers?: readonly string[];
  readonly from?: string | null | undefined;
  readonly last?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export const entryAttributes = ({ anchor, kind, speakers = [], from, last, until }: EntryFacts): Html =>
  markup`id="${anchor}" data-entry data-kind="${kind}"${[
    known("speaker", speakers.join(" ")),
    known("from", from),
    known("last", last),
    known("until", until),
  ]}`;

/** Nothing where nothing is known: a long list has many entries. */
const known = (name: string, value: string | null | undefined): Part =>
  Boolean(value) && markup` data-${name}="${value}"`;
