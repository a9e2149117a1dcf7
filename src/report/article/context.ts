import type { View } from "../../kinds/entry.ts";
import { createView } from "../../kinds/view.ts";
import type { ArticleRecord } from "../../record.ts";
import type { Speaker } from "../../resolve/schema.ts";

/** A record as its page shows it: what each thing in it is called by links, and which number a speaker has. */
export type Context = {
  readonly view: View;
  /** "quote-3": by its place in the record, whatever its own id may hold. */
  anchor(item: object): string;
  /** From 1, in the record's order; 0 for nobody. */
  numberOf(speakerId: string | null): number;
  speaker(id: string | null): Speaker | null;
};

export const KINDS = ["speakers", "quotes", "statistics", "dates", "agreements", "claims"] as const;
export type Kind = (typeof KINDS)[number];

export function contextOf(record: ArticleRecord): Context {
  const view = createView(record);
  const anchors = new Map<object, string>();
  for (const kind of KINDS)
    record[kind].forEach((item, i) => anchors.set(item, `${kind.slice(0, -1)}-${i + 1}`));
  const numbers = new Map(record.speakers.map(({ id }, i) => [id, i + 1]));
  return {
    view,
    anchor: (item) => anchors.get(item)!,
    numberOf: (id) => numbers.get(id ?? "") ?? 0,
    speaker: (id) => view.speaker(id),
  };
}

/** "3 OS": a number no other speaker has, and initials; colour alone says nothing. */
export function badgeText(context: Context, speakerId: string | null): string {
  const speaker = context.speaker(speakerId);
  return speaker ? `${context.numberOf(speakerId)} ${initialsOf(speaker.name ?? "")}`.trim() : "?";
}

const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)].map(([letter]) => letter).slice(0, 2).join(""); // prettier-ignore

const COLOURS = 8;

/** A tint; after eight speakers they come round again, the number tells them apart. */
export const tintOf = (context: Context, speakerId: string | null): string => {
  const number = context.numberOf(speakerId);
  return number === 0 ? "s0" : `s${1 + ((number - 1) % COLOURS)}`;
};
