// What tables of claims have in common: their columns, and the line that says why claims are tied.
import type { Column } from "../../table/layout.ts";
import type { Look } from "../../table/record.ts";
import { printable, widestOf, wrapped } from "../../table/width.ts";
import type { Cell } from "../../../export/index.ts";
import type { Judgement, LedgerClaim } from "../../../ledger/index.ts";

/** The columns of a claim in CSV, and its cells. */
export const CLAIM_COLUMNS = [
  "id", "text", "modality", "negated", "speaker", "role", "madeAt", "title", "publisher", "publishedAt", "version", "url",
] as const; // prettier-ignore

export const claimCells = ({ id, text, modality, negated, speaker, madeAt, article, url }: LedgerClaim): Cell[] => [
  id, text, modality, negated, speaker?.name ?? null, speaker?.role ?? null, madeAt, article?.title ?? null,
  article?.publisher ?? null, article?.publishedAt ?? null, article?.version ?? null, url,
]; // prettier-ignore

/** When, who, where: the columns before a claim's words, narrow enough to leave most of the width to them. */
export const claimColumns = ({ width, colors: { bold, dim } }: Look): Column[] => [
  { heading: "when", style: dim, narrowest: DAY },
  { heading: "who", style: bold, widest: Math.floor(width / 5) },
  { heading: "where", style: dim, widest: Math.floor(width / 5) },
];
const DAY = "2026-02-03".length;

/** The same without headings, as wide for some claims as for all: tables below one another stand in line. */
export function alignedColumns(all: readonly LedgerClaim[], look: Look): Column[] {
  const rows = all.map((claim) => whenWhoWhere(claim, look));
  return claimColumns(look).map(({ heading: _, ...column }, i) => {
    const needed = Math.min(column.widest ?? DAY, widestOf(rows.map((row) => row[i]!)));
    return { ...column, narrowest: needed, widest: needed };
  });
}

export const whenWhoWhere = (claim: LedgerClaim, { width }: Look): string[] => [
  claim.madeAt?.slice(0, DAY) ?? "",
  who(claim),
  onOneLine(where(claim), Math.floor(width / 5)),
];

/** Who is not named has a role at least: "a spokesman". */
const who = ({ speaker, article }: LedgerClaim): string =>
  printable(speaker ? (speaker.name ?? speaker.role ?? "(unnamed)") : article ? "(the article)" : "");

const where = ({ article, url }: LedgerClaim): string =>
  printable(article?.publisher ?? article?.title ?? host(url) ?? "");

const host = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;

/** A title says enough by its beginning: whole ones would make every row three lines high. */
function onOneLine(text: string, width: number): string {
  const [first, ...rest] = wrapped(text, width - 1);
  return rest.length === 0 ? text : `${first}…`;
}

type Judged = { readonly id: string; readonly judgement: Judgement; readonly reasons: readonly string[] };

/** "link-7, suggested: both by Ada Brook; both say: port, sell", under what it ties. */
export function because({ id, judgement, reasons }: Judged, look: Look, indent: string): string[] {
  const { dim, green, yellow } = look.colors;
  const style = judgement === "confirmed" ? green : yellow;
  const told = `${judgement}: ${reasons.map(printable).join("; ")}`;
  const lines = wrapped(told, look.width - indent.length - id.length - 2);
  return lines.map((line, i) => indent + (i === 0 ? style(id) : " ".repeat(id.length)) + "  " + dim(line));
}
