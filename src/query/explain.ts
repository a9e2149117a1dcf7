import type { ArticleRecord } from "../record.ts";
import type { Speaker } from "../resolve/schema.ts";
import { contains, hull, overlaps, type Mention, type Span } from "../span.ts";
import { describe } from "../text/describe.ts";
import { writeMarkedCopy, type Marking } from "../text/marked-copy.ts";
import { singular } from "../text/words.ts";
import { findView, type Item } from "./items.ts";
import { createView, type View } from "./view.ts";

/** What stands in a record: a quote, a figure, a speaker …, or an item of an extractor of your own. */
type Entry = { readonly id: string };

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
  const view = findEvidence(item, record);
  const kind = kindOf(item, view.record);
  const { window, marks } = evidenceOf(item, kind, view);
  return [marked(view.record.text, window, marks), ...notes(item, kind, view)].join("\n");
}

function findEvidence(item: unknown, record: ArticleRecord | undefined): View {
  const view = record ? createView(record) : isObject(item) ? findView(item) : undefined;
  if (isObject(item) && typeof item["id"] === "string" && view) return view;
  throw new TypeError(
    `ontherecord: explain() needs an item of a query, or an item and its record: explain(quote, record); got ${describe(item)}`,
  );
}

/** The field of the record that holds the item: "quotes", or the kind of an extractor of your own. */
function kindOf(item: Entry, record: ArticleRecord): string {
  const holds = ([, list]: [string, unknown]) => Array.isArray(list) && list.some((one) => isSame(one, item));
  const kind = Object.entries(record).find(holds)?.[0];
  if (kind !== undefined) return kind;
  throw new TypeError(
    `ontherecord: explain() needs the record that holds the item; record ${record.id} has no ${describe(item.id)} at that place`,
  );
}

const isSame = (one: unknown, item: Entry): boolean =>
  isObject(one) && one["id"] === item.id && (!isSpan(one) || (isSpan(item) && one.start === item.start && one.end === item.end)); // prettier-ignore

type Evidence = { readonly window: Span; readonly marks: readonly Marking[] };

function evidenceOf(item: Entry, kind: string, view: View): Evidence {
  const marks = [...ownMark(item, kind), ...partsOf(item), ...partsOf(quoteOfClaim(item, kind, view))];
  if (marks.length === 0) return { window: { start: 0, end: 0 }, marks };
  const spans = kind === "speakers" ? marks.slice(0, 1) : marks;
  return { window: view.sentence(hull(spans)), marks };
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

/** A claim is shown with the source and cue of the quote it was read in. */
function quoteOfClaim(item: Entry, kind: string, view: View): object {
  const quote = kind === "claims" ? view.quote((item as { quoteId?: string | null }).quoteId ?? null) : null;
  return { source: quote?.source, cue: quote?.cue };
}

function marked(text: string, window: Span, marks: readonly Marking[]): string {
  const inside = withoutCrossing(marks.filter((mark) => contains(window, mark)));
  const moved = inside.map(({ start, end, role }) => ({
    start: start - window.start,
    end: end - window.start,
    role,
  }));
  return writeMarkedCopy(text.slice(window.start, window.end), moved);
}

/** Marks in curly brackets cannot cross: of two that do, the one named first stays. */
function withoutCrossing(marks: readonly Marking[]): Marking[] {
  const kept: Marking[] = [];
  for (const mark of marks)
    if (kept.every((other) => !overlaps(mark, other) || contains(mark, other) || contains(other, mark)))
      kept.push(mark);
  return kept;
}

function notes(item: Entry, kind: string, view: View): string[] {
  const { speaker, rule, quoteId } = item as {
    speaker?: Speaker | null;
    rule?: string;
    quoteId?: string | null;
  };
  const who =
    speaker ?? (kind === "speakers" ? (item as unknown as Speaker) : view.speaker(speakerIdOf(item)));
  const how = rule ?? view.quote(quoteId ?? null)?.rule;
  return [...(who ? [`speaker: ${nameOf(who)}`] : []), ...(how === undefined ? [] : [`rule: ${how}`])];
}

const speakerIdOf = (item: object): string | null =>
  (item as { speakerId?: string | null }).speakerId ?? null;

const nameOf = ({ name, role, affiliation, kind }: Speaker): string =>
  [name ?? `unnamed ${kind}`, role, affiliation].filter((part) => part !== null).join(", ");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isSpan = (value: unknown): value is Span =>
  isObject(value) && typeof value["start"] === "number" && typeof value["end"] === "number";

const isMention = (value: unknown): value is Mention =>
  isSpan(value) && typeof (value as Mention).text === "string";
