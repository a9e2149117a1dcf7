import pc from "picocolors";
import { toSections, type RecordSection } from "../../export/index.ts";
import type { ArticleRecord } from "../../index.ts";
import type { FiledRecord } from "../extract-all.ts";
import { tableLines, type Column } from "./layout.ts";
import { printable, readableWidth, widestOf, wrapped } from "./width.ts";

type Colors = ReturnType<typeof pc.createColors>;
export type Look = { readonly width: number; readonly colors: Colors };

const INDENT = "  ";
/** Rows under names have a narrow first column: a cue. */
const NARROW = 14;

/** What an article has on record, as sections for a terminal; it ends with a line break. */
export function renderRecord(file: string, record: ArticleRecord, look: Look): string {
  const width = readableWidth(look.width);
  const { bold, cyan, dim } = look.colors;
  const body = toSections(record).flatMap((section) => [
    "",
    bold(cyan(printable(section.title).toUpperCase())) + dim(` ${section.count}`),
    ...linesOf(section, { ...look, width: width - INDENT.length }).map((line) =>
      line === "" ? "" : INDENT + line,
    ),
  ]);
  const nothing = ["", "Nothing on record."];
  return [...headLines(file, record, width, look.colors), ...(body.length > 0 ? body : nothing), ""].join(
    "\n",
  );
}

function headLines(file: string, { meta }: ArticleRecord, width: number, { bold, dim }: Colors): string[] {
  const published = meta.publishedAt && `${meta.publishedAt} (${meta.publishedAtBasis})`;
  const about = [meta.byline.join(", "), meta.section, published, file].filter(Boolean).join(" · ");
  return [
    ...wrapped(printable(meta.title ?? "Untitled"), width).map(bold),
    ...wrapped(printable(about), width).map(dim),
  ];
}

/** A table; or rows without headings under the name that they belong to, with an empty line before the next name. */
function linesOf({ columns, groups }: RecordSection, { width, colors }: Look): string[] {
  const texts = groups.map(({ rows }) => rows.map((row) => row.map(printable)));
  const styled: Column[] = columns.map(({ heading, style }) => ({
    heading,
    ...(style ? { style: colors[style] } : {}),
  }));
  if (groups.every(({ under }) => under === null)) return tableLines(styled, texts.flat(), width, colors.dim);
  const narrowest = widestOf(texts.flat().map(([first]) => first!));
  const plain = styled.map(({ heading: _, ...column }, i) =>
    i === 0 ? { ...column, narrowest, widest: NARROW } : column,
  );
  return groups.flatMap(({ under }, i) => [
    ...(i > 0 ? [""] : []),
    ...wrapped(printable(under ?? ""), width).map(colors.bold),
    ...tableLines(plain, texts[i]!, width - INDENT.length, colors.dim).map((line) => INDENT + line),
  ]);
}

const USUAL_WIDTH = 80;

/** How wide what is written to is, and whether it shows colours. */
export type Screen = Pick<NodeJS.WriteStream, "isTTY"> & { readonly columns?: number };

/** A table an article, for people to read. */
export async function* asTables(
  records: AsyncIterable<FiledRecord>,
  terminal: Screen,
): AsyncIterable<string> {
  const width = terminal.columns ?? USUAL_WIDTH;
  const colors = pc.createColors(pc.isColorSupported && (terminal.isTTY || "FORCE_COLOR" in process.env));
  let between = "";
  for await (const { file, record } of records) {
    yield between + renderRecord(file, record, { width, colors });
    between = "\n";
  }
}
