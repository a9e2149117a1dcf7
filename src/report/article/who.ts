import { nameOf } from "../../export/who.ts";
import { markup, type Html } from "../html/template.ts";
import { words } from "../html/words.ts";
import { badgeText, tintOf, type Context } from "./context.ts";

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
