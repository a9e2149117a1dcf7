import type { AnyExtractor, Cell, Column, ColumnType } from "../extract/define.ts";
import { kindNamed, shown, type kinds } from "../kinds.ts";
import type { AnyKind, View } from "../kinds/entry.ts";
import { readCell } from "../kinds/fields.ts";
import { itemsOf, ownKind, ownLists } from "../kinds/own.ts";
import { ownShown } from "../kinds/own-shown.ts";
import type { AnyShown } from "../kinds/shown.ts";
import { isSpan, type Span } from "../span.ts";
import { charactersAfter, charactersBefore } from "../text/code-points.ts";
import { describe } from "../text/describe.ts";
import { fileOf, viewsOf, type ExportRecord, type ExportRecords } from "./records.ts";

/** What a column is called, its type, and what it holds. */
export type ColumnInfo = { readonly name: string; readonly type: ColumnType; readonly note: string };

/** A table: its columns, and the rows that a record gives, a cell a column. */
export type Table = {
  readonly columns: readonly ColumnInfo[];
  readonly rowsOf: (view: View) => Iterable<readonly Cell[]>;
  /** The items themselves. */
  readonly itemsOf: (view: View) => readonly object[];
};

/** What a table can be had of: the kinds that every record has, and the articles themselves. */
export type ExportKind = (typeof kinds)[number]["kind"] | "articles";

/** The same of some records, with the kinds that extractors of the user's own put there, by name or by extractor. */
export type KindOf<R> = ExportKind | AnyExtractor | OwnListOf<R>;
type OwnListOf<R> = {
  [K in Exclude<keyof R, ExportKind | "blocks">]: R[K] extends readonly object[] ? K & string : never;
}[Exclude<keyof R, ExportKind | "blocks">];

/** Every kind of table there is. */
export const EXPORT_KINDS: readonly ExportKind[] = Object.freeze([...shown.map(({ kind }) => kind as ExportKind), "articles" as const]); // prettier-ignore

/**
 * The table of a kind. One that no record of ours has must be held by the records, or be given by its extractor.
 * @throws TypeError for a kind that there is none of.
 */
export function tableOf(
  kind: string | AnyExtractor,
  caller: string,
  records: readonly ExportRecord[] = [],
): Table {
  if (kind === "articles") return articles();
  const entry = typeof kind === "string" ? shown.find((one) => one.kind === kind) : undefined;
  if (entry) return tableOfItems(entry, kindNamed(entry.kind)!);
  if (typeof kind === "object" && kind !== null)
    return tableOfItems(ownShown(kind.kind, kind), ownKind(kind.kind, kind));
  const lists = records.flatMap((record) => ownLists(record).filter((list) => list.kind === kind));
  if (lists.length === 0) return refused(kind, caller, records);
  const extractor = lists.find((list) => list.extractor)?.extractor;
  const own = ownShown(kind, extractor, lists.flatMap(({ items }) => items)); // prettier-ignore
  return tableOfItems(own, ownKind(kind, extractor));
}

function refused(kind: unknown, caller: string, records: readonly ExportRecord[]): never {
  const own = new Set(records.flatMap((record) => ownLists(record).map((list) => list.kind)));
  throw new TypeError(
    `ontherecord: ${caller}() needs a kind, one of ${[...EXPORT_KINDS, ...own].join(", ")}, got ${describe(kind)}`,
  );
}

/** The table of a kind over some records, which are read one after the other unless the kind must be looked for in them. */
export function tableIn(
  records: ExportRecords,
  kind: string | AnyExtractor,
  caller: string,
): { table: Table; views: Iterable<View> } {
  const isKnown = typeof kind !== "string" || EXPORT_KINDS.includes(kind as ExportKind);
  if (isKnown) return { table: tableOf(kind, caller), views: viewsOf(records, caller) };
  const views = [...viewsOf(records, caller)];
  return { table: tableOf(kind, caller, views.map(({ record }) => record)), views }; // prettier-ignore
}

/** The columns of a kind's table, in order: what each is called, its type, and what it holds. */
export const columnsOf = (kind: ExportKind | AnyExtractor): readonly ColumnInfo[] =>
  tableOf(kind, "columnsOf").columns;

type Columns = Readonly<Record<string, Column<never, View>>>;

/** Of two columns of one name the later says what it holds, where the earlier stands. */
function table(columns: Columns, items: (view: View) => readonly object[]): Table {
  const all = Object.entries(columns);
  return {
    columns: all.map(([name, { type = "string", note = "" }]) => ({ name, type, note })),
    *rowsOf(view) {
      for (const item of items(view))
        yield all.map(([name, column]) => readCell(name, column as never, item, view));
    },
    itemsOf: items,
  };
}

const tableOfItems = (entry: AnyShown, kind: AnyKind): Table =>
  table(merged(ARTICLE, entry.hasPlace === false ? ID : placeOf(entry), entry.hasSpeaker === false ? {} : speakerOf(kind), entry.columns, entry.hasRule === false ? {} : RULE, entry.hasPlace === false ? {} : sentenceOf(entry)), (view) => itemsOf(entry, view.record)); // prettier-ignore

function merged(...groups: readonly Columns[]): Columns {
  const all: Record<string, Column<never, View>> = {};
  for (const group of groups)
    for (const [name, column] of Object.entries(group)) all[name] = { ...all[name], ...column };
  return all;
}

/** What every row says of its article. */
const ARTICLE: Columns = {
  articleId: { note: "id of the record", read: (_, { record }) => record.id },
  file: { note: "file it was read from", read: (_, view) => fileOf(view) },
  url: { note: "address of the article", read: (_, { record }) => record.meta.url },
  title: { note: "title of the article", read: (_, { record }) => record.meta.title },
  publishedAt: { note: "when it was published, ISO 8601", read: (_, { record }) => record.meta.publishedAt },
};

const ID: Columns = { id: { note: "id of the item, unique in its article" } };
const RULE: Columns = { rule: { note: "what found it" } };

/** The first place that an item stands at. */
const firstOf = ({ spans }: AnyShown, item: object): Span | undefined =>
  spans ? spans(item as never)[0] : isSpan(item) ? item : undefined;

const placeOf = (entry: AnyShown): Columns => ({
  ...ID,
  start: { type: "int32", note: "where it starts in the text, in UTF-16 code units", read: (item) => firstOf(entry, item)?.start ?? null },
  end: { type: "int32", note: "where it ends, half-open", read: (item) => firstOf(entry, item)?.end ?? null },
}); // prettier-ignore

const sentenceOf = (entry: AnyShown): Columns => ({
  sentence: {
    note: "the sentence or sentences that hold it, at most 1,000 characters on each side of it",
    read(item, view) {
      const place = firstOf(entry, item);
      return place ? sentenceAround(view, place) : null;
    },
  },
});

/** A text without a full stop is one sentence: copied whole beside each of its figures it would fill a disk. */
const LONGEST_SIDE = 1000;

function sentenceAround(view: View, span: Span): string {
  const { text } = view.record;
  const { start, end } = view.sentence(span);
  const before = charactersBefore(text, span.start, Math.min(LONGEST_SIDE, span.start - start));
  const after = charactersAfter(text, span.end, Math.min(LONGEST_SIDE, end - span.end));
  return before + text.slice(span.start, span.end) + after;
}

/** Who said it: the name in full, and the id that tells two unnamed speakers apart. */
const speakerOf = ({ speakerId }: AnyKind): Columns => ({
  speaker: { note: "full name of who said it", read: (item, view) => view.speaker(speakerId(item, view))?.name ?? null },
  speakerId: { note: "id of who said it", read: speakerId },
}); // prettier-ignore

const articles = (): Table =>
  table(
    merged(ARTICLE, {
      publishedAtBasis: { note: "where that date was read: given, stated or inferred", read: (_, { record: { meta } }) => meta.publishedAtBasis },
      modifiedAt: { note: "when it was last changed, ISO 8601", read: (_, { record: { meta } }) => meta.modifiedAt },
      byline: { note: "who wrote it", read: (_, { record: { meta } }) => meta.byline.join("; ") || null },
      publisher: { note: "who published it", read: (_, { record: { meta } }) => meta.publisher },
      section: { note: "section of the paper", read: (_, { record: { meta } }) => meta.section },
      language: { note: "language tag", read: (_, { record: { meta } }) => meta.language },
      length: { type: "int32", note: "length of the text in UTF-16 code units", read: (_, { record }) => record.text.length },
      ...Object.fromEntries(
        shown.map((entry) => [entry.kind, { type: "int32" as const, note: `how many ${entry.kind} it has`, read: (_: never, { record }: View) => itemsOf(entry, record).length }]),
      ),
    }),
    ({ record }) => [record.meta],
  ); // prettier-ignore
