import type { SearchHit, TimelineEntry } from "../../../ledger/index.ts";
import { tableParts, tableLines } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable } from "../../table/width.ts";
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
