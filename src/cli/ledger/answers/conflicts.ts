import type { Change, Conflict } from "../../../ledger/index.ts";
import { tableLines, type Column } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable } from "../../table/width.ts";
import type { Answer } from "../answer.ts";
import { alignedColumns, CLAIM_COLUMNS, claimCells, whenWhoWhere } from "./claims.ts";
import { because } from "./reasons.ts";

type Pair = Conflict | Change;

export const conflictsAnswer = (items: readonly Conflict[]): Answer<Conflict> =>
  pairsAnswer(items, "No claim contradicts another.");
export const changesAnswer = (items: readonly Change[]): Answer<Change> =>
  pairsAnswer(items, "No figure changed.");

const pairsAnswer = <T extends Pair>(items: readonly T[], nothing: string): Answer<T> => ({
  items,
  columns: ["link", "relation", "judgement", "reasons", ...side("a"), ...side("b")],
  rows: ({ id, relation, judgement, reasons, a, b }) => [
    [
      id,
      relation,
      judgement,
      reasons.join("; "),
      a.figure,
      ...claimCells(a.claim),
      b.figure,
      ...claimCells(b.claim),
    ],
  ],
  lines: pairsLines,
  nothing,
});

function pairsLines(pairs: readonly Pair[], look: Look): string[] {
  const all = pairs.flatMap(({ a, b }) => [a.claim, b.claim]);
  const columns = [...alignedColumns(all, look), {}];
  return pairs.flatMap((pair, i) => [...(i > 0 ? [""] : []), ...pairLines(pair, columns, look)]);
}

/** "a.figure", "a.id", "a.text" … */
const side = (name: string): string[] => ["figure", ...CLAIM_COLUMNS].map((column) => `${name}.${column}`);

const HEADINGS: Readonly<Record<Pair["relation"], string>> = {
  contradicts: "Two figures", denies: "Said and denied", "takes back": "Promised and taken back", change: "Then and later",
}; // prettier-ignore

/** Both sentences, one below the other, the earlier one first; then why they were held against each other. */
function pairLines(pair: Pair, columns: readonly Column[], look: Look): string[] {
  const { id, relation, judgement, reasons, a, b } = pair;
  const { colors, width } = look;
  const figures = [a, b].flatMap(({ figure }) => figure ?? []).map(printable);
  const head = [HEADINGS[relation], figures.join(relation === "change" ? " → " : " / ")].filter(Boolean);
  const rows = [a, b].map(({ claim }) => [...whenWhoWhere(claim, look), printable(claim.text)]);
  return [
    colors.bold(colors.cyan(head.join(": "))),
    ...tableLines(columns, rows, width - INDENT.length, colors.dim).map((line) => INDENT + line),
    ...because({ id, judgement, reasons }, look, INDENT),
  ];
}

const INDENT = "  ";
