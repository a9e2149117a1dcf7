import pc from "picocolors";
import type { AnswerFormat } from "../commands/options.ts";
import { csvLine, type Cell } from "../../export/index.ts";
import { print } from "../output.ts";
import type { Look } from "../table/record.ts";
import { readableWidth } from "../table/width.ts";

/** What a ledger answered, in every form in which it can be written. */
export type Answer<T> = {
  readonly items: readonly T[];
  /** Names of the columns of its CSV, and the rows of one item. */
  readonly columns: readonly string[];
  readonly rows: (item: T) => readonly (readonly Cell[])[];
  /** For people to read; `nothing` where there is no item. */
  readonly lines: (items: readonly T[], look: Look) => readonly string[];
  readonly nothing: string;
};

/** Writes an answer: a table on a terminal and JSON elsewhere, unless a format was asked for. */
export async function printAnswer<T>(answer: Answer<T>, format: AnswerFormat | undefined): Promise<void> {
  await print(WRITERS[format ?? (process.stdout.isTTY ? "table" : "json")](answer as Answer<unknown>));
}

const WRITERS: Readonly<Record<AnswerFormat, (answer: Answer<unknown>) => AsyncIterable<string>>> = {
  async *table({ items, lines, nothing }) {
    yield (items.length === 0 ? [nothing] : lines(items, lookOf(process.stdout))).join("\n") + "\n";
  },
  async *json({ items }) {
    yield JSON.stringify(items, null, 2) + "\n";
  },
  async *ndjson({ items }) {
    for (const item of items) yield JSON.stringify(item) + "\n";
  },
  async *csv({ items, columns, rows }) {
    yield csvLine(columns);
    for (const item of items) for (const row of rows(item)) yield csvLine(row.map(orNothing));
  },
};

/** "no role" is an empty list joined to an empty text: nothing, and not `""`. */
const orNothing = (cell: Cell): Cell => (cell === "" ? null : cell);

const USUAL_WIDTH = 80;

function lookOf({ columns = USUAL_WIDTH, isTTY }: NodeJS.WriteStream): Look {
  const colors = pc.createColors(pc.isColorSupported && (isTTY || "FORCE_COLOR" in process.env));
  return { width: readableWidth(columns), colors };
}
