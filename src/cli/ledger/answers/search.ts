import type { SearchHit } from "../../../ledger/index.ts";
import { tableParts } from "../../table/layout.ts";
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
