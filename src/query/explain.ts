import { kindNamed } from "../kinds.ts";
import type { Item, View } from "../kinds/entry.ts";
import { createView } from "../kinds/view.ts";
import type { ArticleRecord } from "../record.ts";
import type { Speaker } from "../resolve/schema.ts";
import { contains, hull, isMention, isSpan, overlaps, type Span } from "../span.ts";
import { describe } from "../text/describe.ts";
import { writeMarkedCopy, type Marking } from "../text/marked-copy.ts";
import { singular } from "../text/words.ts";
import { findView } from "./kind-query.ts";

/** Something that stands in a record, under one of its fields. */
export type Entry = { readonly id: string };

/**
 * Shows where an item was read: its sentence with the roles marked, who said it, and the rule that found it.
 *
 *     {source:Jane Doe} {cue:said} {content:the bridge is safe}.
 *     speaker: Jane Doe, mayor
 *     rule: quotes/model
 *
 * @throws TypeError for an item that neither a query gave nor the record beside it holds.
 */
export function explain(item: Item<Entry>): string;
export function explain(item: Entry, record: ArticleRecord): string;
export function explain(item: Entry, record?: ArticleRecord): string {
  const view = viewFor(item, record);
  const kind = kindOf(item, view.record);
  return [markedSentence(item, kind, view), ...notes(item, view)].join("\n");
}

function viewFor(item: Entry, record: ArticleRecord | undefined): View {
  const isItem = typeof item === "object" && item !== null && typeof item.id === "string";
  const view = record ? createView(record) : isItem ? findView(item) : undefined;
  if (isItem && view) return view;
  throw new TypeError(
    `ontherecord: explain() needs an item of a query, or an item and its record: explain(quote, record); got ${describe(item)}`,
  );
}

/** The field of the record that holds the item: "quotes", or the kind of an extractor of your own. */
function kindOf(item: Entry, record: ArticleRecord): string {
  const holds = (list: unknown): boolean => Array.isArray(list) && list.some((one) => isSame(one, item));
  const kind = Object.entries(record).find(([, field]) => holds(field))?.[0];
  if (kind !== undefined) return kind;
  throw new TypeError(
    `ontherecord: explain() needs the record that holds the item; record ${record.id} has no ${describe(item.id)} at that place`,
  );
}

function isSame(one: unknown, item: Entry): boolean {
  if ((one as Partial<Entry>).id !== item.id) return false;
  return !isSpan(one) || (isSpan(item) && one.start === item.start && one.end === item.end);
}

/** What an item may say of who said it and how it was found. */
type Notes = { speaker?: Speaker | null; speakerId?: string | null; quoteId?: string | null; rule?: string };

function notes(item: Entry & Notes, view: View): string[] {
  const who = item.speaker ?? view.speaker(item.speakerId ?? null) ?? view.speaker(item.id);
  const rule = item.rule ?? view.quote(item.quoteId ?? null)?.rule;
  return [...(who ? [`speaker: ${nameOf(who)}`] : []), ...(rule === undefined ? [] : [`rule: ${rule}`])];
}

function nameOf({ name, role, affiliation, kind }: Speaker): string {
  const office = role !== null && affiliation !== null && role.includes(affiliation) ? null : affiliation;
  return [name ?? `unnamed ${kind}`, role, office].filter((part) => part !== null).join(", ");
}

/** The sentence or sentences that hold an item, its roles marked: `{source:Roe} {cue:said} {content:no}.` */
function markedSentence(item: Entry, kind: string, view: View): string {
  const marks = [...ownMark(item, kind), ...partsOf(item), ...partsOf(beside(item, kind, view))];
  if (marks.length === 0) return "";
  const window = view.sentence(placeOf(item, kind, marks));
  const shown = withoutCrossing(marks.filter((mark) => contains(window, mark)));
  const { text } = view.record;
  return writeMarkedCopy(text.slice(window.start, window.end), shown.map((mark) => moved(mark, window.start))); // prettier-ignore
}

/** Where to look: at the item's own place; for a speaker where it is first named, not all over the article. */
function placeOf(item: Entry, kind: string, marks: readonly Marking[]): Span {
  if (isSpan(item)) return item;
  return hull(kind === "speakers" ? marks.slice(0, 1) : marks);
}

/** An item that is a stretch of the text is marked by its kind; a quote is shown by its parts. */
const ownMark = (item: Entry, kind: string): Marking[] =>
  isSpan(item) && kind !== "quotes" ? [{ start: item.start, end: item.end, role: singular(kind) }] : [];

/** Every field that is a mention, or a list of mentions, is marked by the field's name. */
const partsOf = (item: object): Marking[] =>
  Object.entries(item).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isMention)
      .map(({ start, end }) => ({ start, end, role: field === "mentions" ? "mention" : field })),
  );

/** What is marked beside it: a claim is shown with the source and cue of its quote. */
const beside = (item: Entry, kind: string, view: View): object =>
  kindNamed(kind)?.beside?.(item as never, view) ?? {};

/** Marks in curly brackets cannot cross: of two that do, the one named first stays. */
function withoutCrossing(marks: readonly Marking[]): Marking[] {
  const kept: Marking[] = [];
  for (const mark of marks)
    if (kept.every((other) => !overlaps(mark, other) || contains(mark, other) || contains(other, mark)))
      kept.push(mark);
  return kept;
}

const moved = ({ start, end, role }: Marking, by: number): Marking => ({
  start: start - by,
  end: end - by,
  role,
});
