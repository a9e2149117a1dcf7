import { FOUND_BY, type AnyExtractor } from "../extract/define.ts";
import { kindNamed, shown } from "../kinds.ts";
import type { ArticleRecord } from "../record.ts";
import { isSpan } from "../span.ts";
import { singular } from "../text/words.ts";
import type { AnyKind, Kind, Step, View } from "./entry.ts";
import { columnsOfItems, columnsOfSchema, readCell, shapeOf } from "./fields.ts";
import type { AnyShown, Shown } from "./shown.ts";
import { speakerName } from "./who.ts";

/** Fields that items of any kind may have, and mean the same in all. */
type OwnItem = {
  readonly id: string;
  readonly text?: string;
  readonly speakerId?: string | null;
  readonly quoteId?: string | null;
};

/** How items of a user's own kind are asked for: as its extractor says, and by what they have. */
export const ownKind = (kind: string, extractor?: AnyExtractor): AnyKind => {
  const entry: Kind<OwnItem> = {
    kind,
    steps: (extractor?.steps ?? {}) as Readonly<Record<string, Step<OwnItem>>>,
    speakerId: ({ speakerId, quoteId = null }, view) => speakerId ?? view.quote(quoteId)?.speakerId ?? null,
    words: (item, view) => (isSpan(item) ? view.sentenceText(item) : JSON.stringify(item)),
    topics: (item, view) => [isSpan(item) ? view.sentenceText(item) : JSON.stringify(item)],
  };
  return entry as unknown as AnyKind;
};

/** How they are shown: a column a field of the schema, or of the items where nothing else is known of them. */
export function ownShown(kind: string, extractor?: AnyExtractor, items: readonly object[] = []): AnyShown {
  const shape = shapeOf(extractor?.schema);
  const has = (field: string): boolean => (shape ? field in shape : items.some((item) => field in item));
  const told = singular(kind);
  const columns =
    extractor?.columns ?? (shape ? columnsOfSchema(extractor!.schema, told) : columnsOfItems(items, told));
  const hasSpeaker = has("speakerId") || has("quoteId");
  const own = { columns: columns as Shown<OwnItem>["columns"] };
  const entry: Shown<OwnItem> = {
    ...own,
    kind,
    title: extractor?.title ?? kind.charAt(0).toUpperCase() + kind.slice(1),
    ...(hasSpeaker ? {} : { hasSpeaker }),
    ...(has("rule") ? {} : { hasRule: false }),
    ...(has("start") && has("end") ? { mark: "own" } : { hasPlace: false, spans: () => [] }),
    note: (item, view) => noteOf(own, item, view),
    line: (item, { plain, by, view }) =>
      `- **${plain(item.text ?? item.id)}**${tail(own, item, view, plain)}${by(speakerOf(item, view))}`,
    terminal: onTerminal(own, hasSpeaker),
    page: onPage(own, hasSpeaker),
    filters: (item, view) => ({ speakerId: speakerOf(item, view), from: view.record.meta.publishedAt }),
  };
  return entry as unknown as AnyShown;
}

const speakerOf = ({ speakerId, quoteId = null }: OwnItem, view: View): string | null =>
  speakerId ?? view.quote(quoteId)?.speakerId ?? null;

type OwnShown = Pick<Shown<OwnItem>, "columns">;

/** What its columns say of an item beside its words. */
const facts = ({ columns }: OwnShown): [string, (item: OwnItem, view: View) => string][] =>
  Object.entries(columns)
    .filter(([name]) => name !== "text")
    .map(([name, column]) => [name, (item, view) => String(readCell(name, column, item, view) ?? "")]);

const tail = (entry: OwnShown, item: OwnItem, view: View, plain: (text: string) => string): string => {
  const told = facts(entry).flatMap(([name, read]) => {
    const value = read(item, view);
    return value === "" ? [] : [`${plain(name)} ${plain(value)}`];
  });
  return told.length > 0 ? `: ${told.join("; ")}` : "";
};

const noteOf = (entry: OwnShown, item: OwnItem, view: View): string =>
  item.text ?? facts(entry).map(([name, read]) => `${name} ${read(item, view)}`).join("; "); // prettier-ignore

const onTerminal = (entry: OwnShown, hasSpeaker: boolean): NonNullable<Shown<OwnItem>["terminal"]> => ({
  ...("text" in entry.columns ? { words: { style: "bold", read: ({ text }) => text } } : {}),
  ...Object.fromEntries(facts(entry).map(([name, read]) => [name, { read }])),
  ...(hasSpeaker ? { "said by": { style: "bold", read: (item, view) => speakerName(view, speakerOf(item, view)) } } : {}),
}); // prettier-ignore

const onPage = (entry: OwnShown, hasSpeaker: boolean): NonNullable<Shown<OwnItem>["page"]> => ({
  Words: ({ text, id }) => (text === undefined ? id : { words: text }),
  ...Object.fromEntries(
    facts(entry).map(([name, read]) => [name, (item, view) => ({ words: read(item, view) })]),
  ),
  ...(hasSpeaker ? { "Said by": (item, view) => { const speakerId = speakerOf(item, view); return speakerId === null ? "the article itself" : { speakerId }; } } : {}),
}); // prettier-ignore

/** A list of a record that none of our extractors made, by the name of its field. */
export type OwnList = {
  readonly kind: string;
  readonly items: readonly object[];
  readonly extractor: AnyExtractor | undefined;
};

/** The lists of a record that extractors of the user's own found; one from a file does not tell which extractor it was. */
export const ownLists = (record: ArticleRecord): OwnList[] =>
  Object.entries(record).flatMap(([kind, items]: [string, unknown]) =>
    Array.isArray(items) && kind !== "blocks" && !kindNamed(kind) && items.every((item) => typeof item === "object" && item !== null)
      ? [{ kind, items, extractor: (items as { [FOUND_BY]?: AnyExtractor })[FOUND_BY] }]
      : [],
  ); // prettier-ignore

/** All that a record holds, kind by kind as a page shows it: who speaks first, then what is said, the user's own kinds last. */
export function shownIn(record: ArticleRecord): AnyShown[] {
  const own = ownLists(record).map(({ kind, items, extractor }) => ownShown(kind, extractor, items));
  const speakersFirst = [...shown].sort(
    (a, b) => Number(b.kind === "speakers") - Number(a.kind === "speakers"),
  );
  return [...speakersFirst, ...own];
}

/** The items of a kind that a record holds. */
export const itemsOf = <T extends object>(
  { kind }: { readonly kind: string },
  record: ArticleRecord,
): readonly T[] => ((record as unknown as Readonly<Record<string, unknown>>)[kind] ?? []) as readonly T[];

/** "no quote, figure, date or agreement": what is looked for in an article itself. */
export function nothingFound(): string {
  const names = shown
    .filter(({ page, under }) => page ?? under)
    .map(({ title }) => singular(title.toLowerCase()));
  return `no ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
