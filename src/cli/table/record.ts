import type pc from "picocolors";
import type { ArticleRecord } from "../../index.ts";
import { tableLines, type Column, type Row } from "./layout.ts";
import { agreementRows, dateRows, figureRows, quoteGroups, speakerRows } from "./rows.ts";
import { printable, readableWidth, widestOf, wrapped } from "./width.ts";

type Colors = ReturnType<typeof pc.createColors>;
export type Look = { readonly width: number; readonly colors: Colors };

const INDENT = "  ";
const CUE_WIDTH = 14;

type Section = { readonly title: string; readonly count: number; readonly lines: readonly string[] };

/** What an article has on record, as sections for a terminal; it ends with a line break. */
export function renderRecord(file: string, record: ArticleRecord, look: Look): string {
  const width = readableWidth(look.width);
  const { bold, cyan, dim } = look.colors;
  const sections = sectionsOf(record, { ...look, width: width - INDENT.length }).filter(
    ({ count }) => count > 0,
  );
  const body = sections.flatMap(({ title, count, lines }) => [
    "",
    bold(cyan(title)) + dim(` ${count}`),
    ...lines.map((line) => (line === "" ? "" : INDENT + line)),
  ]);
  const nothing = ["", "Nothing on record: no quote, figure, date or agreement."];
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

function sectionsOf(record: ArticleRecord, { width, colors }: Look): Section[] {
  const { bold, dim, green, yellow, magenta } = colors;
  const who: Column = { heading: "said by", style: bold };
  const table = (title: string, rows: readonly Row[], columns: readonly Column[]): Section => ({
    title,
    count: rows.length,
    lines: tableLines(columns, rows, width, dim),
  });
  return [
    table("SPEAKERS", speakerRows(record), [
      { heading: "name", style: bold },
      { heading: "role" },
      { heading: "quotes" },
      { heading: "also called", style: dim },
    ]),
    { title: "QUOTES", count: record.quotes.length, lines: quoteLines(record, { width, colors }) },
    table("FIGURES", figureRows(record), [
      { heading: "figure", style: yellow },
      { heading: "of what" },
      { heading: "whose" },
      { heading: "when" },
      who,
    ]),
    table("DATES", dateRows(record), [
      { heading: "date", style: green },
      { heading: "from – until" },
      { heading: "in the text", style: dim },
    ]),
    table("AGREEMENTS", agreementRows(record), [
      { heading: "agreement", style: magenta },
      { heading: "in the text", style: dim },
      who,
    ]),
  ];
}

/** What each says stands under their name, with an empty line before the next speaker. */
function quoteLines(record: ArticleRecord, { width, colors }: Look): string[] {
  const groups = quoteGroups(record);
  const cues = groups.flatMap(({ rows }) => rows.map(([cue]) => cue!));
  const columns = [{ style: colors.dim, narrowest: widestOf(cues), widest: CUE_WIDTH }, {}];
  return groups.flatMap(({ who, rows }, i) => [
    ...(i > 0 ? [""] : []),
    ...wrapped(who, width).map(colors.bold),
    ...tableLines(columns, rows, width - INDENT.length, colors.dim).map((line) => INDENT + line),
  ]);
}
