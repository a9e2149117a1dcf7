import type { View } from "../../kinds/entry.ts";
import { webAddress } from "../address.ts";
import { viewOf, type ExportRecord } from "../records.ts";
import { agreementLines } from "./agreements.ts";
import { dateLines } from "./dates.ts";
import { plain } from "./escape.ts";
import { figureLines } from "./figures.ts";
import { quoteLines } from "./quotes.ts";

/**
 * Notes on an article for a person to read: title, where it is from, quotes by speaker, figures, dates, agreements.
 * What comes from the article is escaped: it can become neither markup nor HTML.
 * @throws TypeError for what is no record.
 */
export function toMarkdown(record: ExportRecord): string {
  const view = viewOf(record, "toMarkdown");
  const sections = [
    ...section("Quotes", quoteLines(view)),
    ...section("Figures", listed(figureLines(view))),
    ...section("Dates", listed(dateLines(view))),
    ...section("Agreements", listed(agreementLines(view))),
  ];
  const nothing = ["", "Nothing on record: no quote, figure, date or agreement."];
  return [...headLines(view), ...(sections.length > 0 ? sections : nothing), ""].join("\n");
}

function headLines({ record }: View): string[] {
  const { title, byline, publisher, section, publishedAt, url } = record.meta;
  const address = webAddress(record);
  const parts = [byline.join(", "), publisher, section, publishedAt, address === null ? url : null];
  const source = [...parts.map((part) => plain(part ?? "")), address === null ? "" : `<${address}>`];
  const line = source.filter(Boolean).join(" · ");
  return [`# ${plain(title ?? "") || "Untitled"}`, ...(line === "" ? [] : ["", line])];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ["", `## ${title}`, ...lines] : [];

const listed = (lines: readonly string[]): string[] => (lines.length > 0 ? ["", ...lines] : []);
