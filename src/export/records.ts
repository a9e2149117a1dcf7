import type { View } from "../kinds/entry.ts";
import { isIterable } from "../kinds/iterables.ts";
import { createView } from "../kinds/view.ts";
import type { ArticleRecord } from "../record.ts";
import { describe } from "../text/describe.ts";

/** A record, with the file it was read from where that is known: `ontherecord extract` writes it so. */
export type ExportRecord = ArticleRecord & { readonly file?: string };

/** One record, or any iterable of them: an array, a set, a generator. */
export type ExportRecords = ExportRecord | Iterable<ExportRecord>;

/** Each record with its look-ups, one at a time, so that a generator is never held as a whole. */
export function* viewsOf(records: ExportRecords, caller: string): Iterable<View> {
  for (const record of isIterable(records) ? records : [records]) yield viewOf(record, caller);
}

/** @throws TypeError for what is no record. */
export function viewOf(record: ExportRecord, caller: string): View {
  if (typeof record === "object" && record !== null && record.schema === "ontherecord/1")
    return createView(record);
  throw new TypeError(
    `ontherecord: ${caller}() needs a record as extract() gives it, got ${describe(record)}`,
  );
}

export const fileOf = ({ record }: View): string | null => (record as ExportRecord).file ?? null;
