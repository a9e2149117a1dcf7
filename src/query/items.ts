import type { Item, View } from "../kinds/entry.ts";
import type { Speaker } from "../resolve/schema.ts";
import { describe } from "../text/describe.ts";

// Not enumerable: an item prints, compares and turns into JSON without its record.
const VIEW: unique symbol = Symbol("ontherecord.view");

export function toItem<T extends object>(view: View, entry: T, speaker: Speaker | null): Item<T> {
  const { id, meta } = view.record;
  const item = { ...entry, articleId: id, publishedAt: meta.publishedAt, speaker };
  return Object.defineProperty(item, VIEW, { value: view });
}

/** The record behind an item; undefined for an object that no query gave. */
export const findView = (item: object): View | undefined => (item as { [VIEW]?: View })[VIEW];

/** The record behind an item of a query. */
export function viewOf(item: object): View {
  const view = findView(item);
  if (!view) throw new TypeError(`ontherecord: needs an item of a query, got ${describe(item)}`);
  return view;
}
