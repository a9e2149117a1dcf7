// Claims that are tied together: made again, in conflict, or changed; each with why.
import { counted } from "../../output.ts";
import type { Answer } from "../answer.ts";
import { CLAIM_COLUMNS, alignedColumns, because, claimCells, whenWhoWhere } from "./claims.ts";
import { tableLines, tableParts, type Column } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable, wrapped } from "../../table/width.ts";
import type { Change, Conflict, Thread } from "../../../ledger/index.ts";

const INDENT = "  ";

export const threadsAnswer = (items: readonly Thread[]): Answer<Thread> => ({
  items,
  columns: ["thread", "judgement", "publications", "link", "linkJudgement", "reasons", ...CLAIM_COLUMNS],
  rows: ({ id, judgement, publications, claims }) =>
    claims.map(({ claim, link }) => [
      id, judgement, publications, link?.id ?? null, link?.judgement ?? null, link?.reasons.join("; ") ?? null,
      ...claimCells(claim),
    ]), // prettier-ignore
  lines: threadsLines,
  nothing: "No claim was made more than once.",
});

function threadsLines(threads: readonly Thread[], look: Look): string[] {
  const all = threads.flatMap(({ claims }) => claims.map(({ claim }) => claim));
  const columns = [...alignedColumns(all, look), {}];
  return threads.flatMap((thread, i) => [...(i > 0 ? [""] : []), ...threadLines(thread, columns, look)]);
}

/** What was said first, then each time it was said, and why that is taken for the same. */
function threadLines(thread: Thread, columns: readonly Column[], look: Look): string[] {
  const { width, colors } = look;
  const { bold, dim, cyan } = colors;
  const about = [
    thread.judgement,
    `${counted(thread.appearances, "appearance")} in ${counted(thread.publications, "publication")}`,
  ];
  const rows = thread.claims.map(({ claim }) => [...whenWhoWhere(claim, look), printable(claim.text)]);
  const { body } = tableParts(columns, rows, width - INDENT.length, dim);
  return [
    ...wrapped(printable(thread.text), width).map((line) => bold(cyan(line))),
    ...wrapped(about.join(" · "), width).map(dim),
    ...thread.claims.flatMap(({ claim, link }, i) => [
      ...body[i]!.map((line) => INDENT + line),
      dim(`${INDENT}${printable(claim.id)}`),
      ...(link ? because(link, look, INDENT) : []),
    ]),
  ];
}

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
