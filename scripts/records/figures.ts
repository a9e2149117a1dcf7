import { percent, table } from "../scoring/table.ts";
import type { Kind } from "./arguments.ts";
import type { RecordScores } from "./scorer.ts";

// The figures as they are shown at a terminal and in the guide.

/** What each figure of a scorer says, in the order shown. */
const LABELS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  statistics: { value: "value", unit: "value and unit", change: "value, and comparator or direction" },
  dates: { relaxed: "found", strict: "found, to the character", value: "found, with its TIMEX3 value" },
  agreements: { found: "found", name: "found, by its right name" },
};
const SHARES: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  statistics: { subjectRecall: "subject, denominator or noun met" },
  dates: { intervalAccuracy: "right interval, of those found" },
  agreements: { yearAccuracy: "right year, of those found" },
};

export function rowsOf(kind: Kind, scores: RecordScores): string[][] {
  const measures = Object.entries(LABELS[kind]).flatMap(([name, label]) => {
    const figure = scores[name];
    return typeof figure === "object"
      ? [[label, percent(figure.p), percent(figure.r), percent(figure.f1)]]
      : [];
  });
  const shares = Object.entries(SHARES[kind]).flatMap(([name, label]) => {
    const share = scores[name];
    return typeof share === "number" ? [[label, "", percent(share), ""]] : [];
  });
  return [[kind, "P", "R", "F1"], ...measures, ...shares];
}

export type Measured = {
  readonly kind: Kind;
  readonly scores: RecordScores;
  readonly corpus: string;
  readonly date: string;
};

export const formatTable = ({ kind, scores, corpus, date }: Measured): string =>
  [
    `\`npm run score:records -- --kind ${kind}\` on \`${corpus}\`, ${date}, in percent.`,
    table(rowsOf(kind, scores)),
  ].join("\n\n");
