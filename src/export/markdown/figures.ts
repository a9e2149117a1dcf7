import type { View } from "../../kinds/entry.ts";
import { COMPARED, figuresOf, type Figure } from "../figures.ts";
import { plain } from "./escape.ts";
import { speakerName } from "../who.ts";

/** `- more than **40 percent**: of the islanders; the past year (Ines Okafor)` */
export const figureLines = (view: View): string[] =>
  figuresOf(view).map((figure) => {
    const who = speakerName(view, figure.speakerId);
    const about = [ofWhat(figure), figure.subject?.text, figure.period?.text]
      .filter(Boolean)
      .map((part) => plain(part!));
    const tail = about.length > 0 ? `: ${about.join("; ")}` : "";
    const compared = COMPARED[figure.comparator];
    return `- ${compared === null ? "" : `${compared} `}**${plain(figure.text)}**${tail}${who === null ? "" : ` (${plain(who)})`}`;
  });

function ofWhat({ noun, denominator, per, change }: Figure): string {
  const parts = [
    denominator ? `of ${denominator.text}` : noun?.text,
    per && `per ${per}`,
    change && `(${change.direction})`,
  ];
  return parts.filter(Boolean).join(" ");
}
