import type { ArticleRecord } from "../record.ts";
import type { Speaker } from "../resolve/schema.ts";
import { isSpan } from "../span.ts";
import { describe } from "../text/describe.ts";
import { markedSentence, type Entry } from "./evidence.ts";
import type { Item, View } from "../kinds/entry.ts";
import { createView } from "../kinds/view.ts";
import { findView } from "./items.ts";

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
