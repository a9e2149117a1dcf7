import type { AnyExtractor } from "../extract/define.ts";
import { shown } from "../kinds.ts";
import type { ArticleRecord } from "../record.ts";
import { singular } from "../text/words.ts";
import type { View } from "./entry.ts";
import { columnsOfItems, columnsOfSchema, readCell, shapeOf } from "./fields.ts";
import { ownLists, speakerOfOwn, type OwnItem } from "./own.ts";
import type { AnyShown, Shown } from "./shown.ts";
import { speakerName } from "./who.ts";

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
      `- **${plain(item.text ?? item.id)}**${tail(own, item, view, plain)}${by(speakerOfOwn(item, view))}`,
    terminal: onTerminal(own, hasSpeaker),
    page: onPage(own, hasSpeaker),
    filters: (item, view) => ({ speakerId: speakerOfOwn(item, view), from: view.record.meta.publishedAt }),
  };
  return entry as unknown as AnyShown;
}

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
  ...(hasSpeaker ? { "said by": { style: "bold", read: (item, view) => speakerName(view, speakerOfOwn(item, view)) } } : {}),
}); // prettier-ignore

const onPage = (entry: OwnShown, hasSpeaker: boolean): NonNullable<Shown<OwnItem>["page"]> => ({
  Words: ({ text, id }) => (text === undefined ? id : { words: text }),
  ...Object.fromEntries(
    facts(entry).map(([name, read]) => [name, (item, view) => ({ words: read(item, view) })]),
  ),
  ...(hasSpeaker ? { "Said by": (item, view) => { const speakerId = speakerOfOwn(item, view); return speakerId === null ? "the article itself" : { speakerId }; } } : {}),
}); // prettier-ignore

/** All that a record holds, kind by kind as a page shows it: who speaks first, then what is said, the user's own kinds last. */
export function shownIn(record: ArticleRecord): AnyShown[] {
  const own = ownLists(record).map(({ kind, items, extractor }) => ownShown(kind, extractor, items));
  const speakersFirst = [...shown].sort(
    (a, b) => Number(b.kind === "speakers") - Number(a.kind === "speakers"),
  );
  return [...speakersFirst, ...own];
}

/** "no quote, figure, date or agreement": what is looked for in an article itself. */
export function nothingFound(): string {
  const names = shown
    .filter(({ page, under }) => page ?? under)
    .map(({ title }) => singular(title.toLowerCase()));
  return `no ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
