// Answers that list one thing after the other: hits of a search, days of a timeline, lines of an explanation.
import type { SearchHit, TimelineEntry } from "../../../ledger/index.ts";
import { tableParts, tableLines } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable, wrapped } from "../../table/width.ts";
import type { Answer } from "../answer.ts";
import { CLAIM_COLUMNS, claimCells, claimColumns, whenWhoWhere } from "./claims.ts";

export const searchAnswer = (items: readonly SearchHit[]): Answer<SearchHit> => ({
  items,
  columns: ["score", ...CLAIM_COLUMNS],
  rows: ({ score, claim }) => [[score, ...claimCells(claim)]],
  lines: searchLines,
  nothing: "No claim has any of these words.",
});

/** Each hit with its id below it, by which `explain` and `split` know it. */
function searchLines(items: readonly SearchHit[], look: Look): string[] {
  const rows = items.map(({ claim }) => [...whenWhoWhere(claim, look), printable(claim.text)]);
  const columns = [...claimColumns(look), { heading: "claim" }];
  const { head, body } = tableParts(columns, rows, look.width, look.colors.dim);
  return [
    ...head,
    ...body.flatMap((lines, i) => [...lines, look.colors.dim(`  ${printable(items[i]!.claim.id)}`)]),
  ];
}

export const timelineAnswer = (items: readonly TimelineEntry[]): Answer<TimelineEntry> => ({
  items,
  columns: [...CLAIM_COLUMNS, "copies"],
  rows: ({ claim, copies }) => [[...claimCells(claim), copies]],
  lines: (entries, look) =>
    tableLines(
      [...claimColumns(look), { heading: "claim" }, { heading: "copies", style: look.colors.dim }],
      entries.map(({ claim, copies }) => [
        ...whenWhoWhere(claim, look),
        printable(claim.text),
        copies > 0 ? `+${copies}` : "",
      ]),
      look.width,
      look.colors.dim,
    ),
  nothing: "No claim fits that.",
});

type Explanation = { readonly id: string; readonly explanation: string };

export const explanationAnswer = (id: string, explanation: string): Answer<Explanation> => ({
  items: [{ id, explanation }],
  columns: ["id", "explanation"],
  rows: (item) => [[item.id, item.explanation]],
  lines: (items, { width }) =>
    items.flatMap((item) => item.explanation.split("\n").flatMap((line) => hanging(line, width))),
  nothing: "",
});

/** A line at a width; what is broken off stands under it, further in. */
function hanging(line: string, width: number): string[] {
  const indent = /^ */.exec(line)![0];
  const [first, ...rest] = wrapped(printable(line), width - indent.length - 2);
  return [indent + first!, ...rest.map((more) => `${indent}  ${more}`)];
}
