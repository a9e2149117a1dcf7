import type { Thread } from "../../../ledger/index.ts";
import { tableParts, type Column } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable, wrapped } from "../../table/width.ts";
import type { Answer } from "../answer.ts";
import { counted } from "../summary.ts";
import { alignedColumns, CLAIM_COLUMNS, claimCells, whenWhoWhere } from "./claims.ts";
import { because } from "./reasons.ts";

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

const INDENT = "  ";
