import type { View } from "../../kinds/entry.ts";
import { itemsOf } from "../../kinds/own.ts";
import { shownIn } from "../../kinds/own-shown.ts";
import { createView } from "../../kinds/view.ts";
import { nameOf } from "../../kinds/who.ts";
import type { ArticleRecord } from "../../record.ts";
import type { Speaker } from "../../resolve/schema.ts";
import { singular } from "../../text/words.ts";
import { markup, type Html, words } from "../html/template.ts";

/** A record as its page shows it: what each thing in it is called by links, and which number a speaker has. */
export type Context = {
  readonly view: View;
  /** "quote-3": by its place in the record, whatever its own id may hold. */
  anchor(item: object): string;
  /** From 1, in the record's order; 0 for nobody. */
  numberOf(speakerId: string | null): number;
  speaker(id: string | null): Speaker | null;
};

export function contextOf(record: ArticleRecord): Context {
  const view = createView(record);
  const anchors = new Map<object, string>();
  for (const { kind } of shownIn(record))
    itemsOf({ kind }, record).forEach((item, i) => anchors.set(item, `${singular(kind)}-${i + 1}`));
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

/** A speaker's sign and name, linked to the card. */
export function whoOf(context: Context, speakerId: string | null): Html {
  const speaker = context.speaker(speakerId);
  const badge = markup`<span class="badge ${tintOf(context, speakerId)}"
    >${badgeText(context, speakerId)}</span
  >`;
  if (speaker === null) return markup`${badge} somebody not named`;
  return markup`${badge} <a href="#${context.anchor(speaker)}">${words(nameOf(speaker))}</a>`;
}

/** What the filters know a speaker by. */
export const speakerKeys = (context: Context, ...ids: readonly (string | null)[]): string[] =>
  ids.map((id) => String(context.numberOf(id))).filter((key) => key !== "0");
