import { percent, table } from "../scoring/table.ts";
import type { Cell, SpeakerScores } from "./scorer.ts";

// The figures as they are shown at a terminal and in the guide.

const FORMS: Readonly<Record<string, string>> = {
  full: "full names",
  short: "short names",
  pronoun: "pronouns",
  role: "roles",
};

const rowsOf = ({ named, byForm, unnamed, document, kind }: SpeakerScores): [string, Cell][] => [
  ["named persons and organisations", named],
  ...Object.entries(FORMS).flatMap(([form, label]): [string, Cell][] =>
    byForm[form] ? [[`– by ${label}`, byForm[form]]] : [],
  ),
  ["named documents", document],
  ["groups and people nobody names", unnamed],
  ["kind of speaker", kind],
];

export function formatFigures(scores: SpeakerScores): string {
  const rows = rowsOf(scores).map(([label, { gold, found, right, accuracy }]) =>
    [label.padEnd(34), ...[gold, found, right].map((n) => String(n).padStart(7)), percent(accuracy).padStart(9)].join(""),
  ); // prettier-ignore
  return [`${"".padEnd(34)}   gold  found  right  right, %`, ...rows].join("\n");
}

export type Measured = { readonly scores: SpeakerScores; readonly corpus: string; readonly date: string };

export function formatTable({ scores, corpus, date }: Measured): string {
  return [
    `\`npm run score:speakers\` on ${scores.articles} articles of \`${corpus}\`, ${date}: of the sources of quotes that were found, those tied to the right speaker.`,
    table([
      ["sources", "found", "right", "%"],
      ...rowsOf(scores).map(([label, { found, right, accuracy }]) => [
        label,
        String(found),
        String(right),
        percent(accuracy),
      ]),
    ]),
  ].join("\n\n");
}
