import type { Quote } from "../../extract/quotes/schema.ts";
import { grouped } from "../../kinds/iterables.ts";
import type { View } from "../../kinds/entry.ts";
import { plain } from "./escape.ts";
import { nameAndOffice, speakerName } from "../who.ts";

/** What each speaker says, under their name; speakers in the order in which they first speak. */
export function quoteLines(view: View): string[] {
  return [...grouped(view.record.quotes, (quote) => headingOf(view, quote))].flatMap(([who, quotes]) => [
    "",
    `### ${who}`,
    "",
    ...quotes.map((quote) => quoteLine(view, quote)),
  ]);
}

function headingOf(view: View, { speakerId, source }: Quote): string {
  const speaker = view.speaker(speakerId);
  return plain(speaker ? nameAndOffice(speaker) : (source?.text ?? "")) || "Nobody named";
}

/** `- “We start on Friday” (said)`, `- fares will not rise (announced; passed on by Bo Marsh)` */
function quoteLine(view: View, { type, text, cue, via }: Quote): string {
  const words = type === "direct" ? `“${plain(text)}”` : plain(text);
  const bearer = speakerName(view, via);
  const notes = [plain(cueWords(cue)), bearer === null ? "" : `passed on by ${plain(bearer)}`];
  return `- ${[words, inBrackets(notes.filter(Boolean).join("; "))].filter(Boolean).join(" ")}`;
}

/** The colon of an interview is a cue too, but no word. */
const cueWords = (cue: Quote["cue"]): string => cue?.text.replace(/[:,]$/, "") ?? "";

const inBrackets = (note: string): string => note && `(${note})`;
