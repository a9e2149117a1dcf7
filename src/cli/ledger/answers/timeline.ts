import type { TimelineEntry } from "../../../ledger/index.ts";
import { tableLines } from "../../table/layout.ts";
import { printable } from "../../table/width.ts";
import type { Answer } from "../answer.ts";
import { CLAIM_COLUMNS, claimCells, claimColumns, whenWhoWhere } from "./claims.ts";

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
