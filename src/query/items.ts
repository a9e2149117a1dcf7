import type { Speaker } from "../resolve/schema.ts";
import { describe } from "../text/describe.ts";
import type { View } from "./view.ts";

/** Where an item of a query comes from and who stands behind it. */
export type Provenance = {
  /** Id of the record it stands in. */
  readonly articleId: string;
  /** When the article was published, ISO 8601; null where that is not known. */
  readonly publishedAt: string | null;
  /** Who said it: the speaker itself, not only an id; null for an unknown one and for the article's own voice. */
  readonly speaker: Speaker | null;
};

/** An item of a query: a copy of what stands in the record, and where it comes from. */
export type Item<T extends object> = T & Provenance;

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
