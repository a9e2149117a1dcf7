import { markup, type Html } from "../html/template.ts";

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
  markup`id="${anchor}" data-entry data-kind="${kind}" data-speaker="${speakers.join(" ")}" data-from="${from}"
  data-last="${last}" data-until="${until}"`;
