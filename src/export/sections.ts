import type { View } from "../kinds/entry.ts";
import { itemsOf } from "../kinds/own.ts";
import { shownIn } from "../kinds/own-shown.ts";
import type { AnyShown, TerminalCell } from "../kinds/shown.ts";
import { viewOf, type ExportRecord } from "./records.ts";

/** A column of a section: its heading, and how its cells look. */
export type SectionColumn = { readonly heading: string; readonly style?: TerminalCell<never>["style"] };
/** Rows of a section, a text a column, that stand together under a name; null where they stand under none. */
export type SectionRows = { readonly under: string | null; readonly rows: readonly (readonly string[])[] };
/** What a record holds of one kind, as texts in rows and columns. */
export type RecordSection = {
  readonly kind: string;
  readonly title: string;
  readonly count: number;
  readonly columns: readonly SectionColumn[];
  readonly groups: readonly SectionRows[];
};

/**
 * What is on record as texts in rows and columns, a section a kind that there is something of: for a terminal, or a page of
 * your own. The texts are the article's, and not escaped.
 * @throws TypeError for what is no record.
 */
export function toSections(record: ExportRecord): RecordSection[] {
  const view = viewOf(record, "toSections");
  return shownIn(record).flatMap((entry) => sectionOf(entry, view));
}

function sectionOf({ kind, title, terminal, together }: AnyShown, view: View): RecordSection[] {
  const items = itemsOf<never>({ kind }, view.record);
  if (!terminal || items.length === 0) return [];
  const cells = Object.entries(terminal);
  const columns = cells.map(([heading, { style }]) => ({ heading, ...(style ? { style } : {}) }));
  const groups: { under: string | null; rows: string[][] }[] = [];
  for (const item of items) {
    const under = together ? together(item, view) : null;
    if (groups.length === 0 || groups.at(-1)!.under !== under) groups.push({ under, rows: [] });
    groups.at(-1)!.rows.push(cells.map(([, { read }]) => read(item, view) ?? ""));
  }
  return [{ kind, title, count: items.length, columns, groups }];
}
