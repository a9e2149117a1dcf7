import { mix } from "./hash.ts";
import type { Items } from "./items.ts";
import { Tag } from "./tags.ts";
import { Word } from "./words.ts";

/** Feature ids as they are found; the model's tables know them by `KEY_BITS` bits. */
export type FeatureList = { readonly ids: Int32Array; length: number };

export const KEY_BITS = 22;
const KEY_MASK = (1 << KEY_BITS) - 1;
const TEMPLATE = 0x1000193;

export const featureList = (capacity: number): FeatureList => ({ ids: new Int32Array(capacity), length: 0 });

/** Adds what template number `template` sees: one number, or several mixed. */
export function add(list: FeatureList, template: number, value: number): void {
  list.ids[list.length++] = mix(Math.imul(template, TEMPLATE), value) & KEY_MASK;
}

/** The word id at `i`, within `[from, to)`. */
export const wordAt = ({ word }: Items, i: number, from: number, to: number): number =>
  i < from || i >= to ? Word.edge : word[i]!;

export const tagAt = ({ tag }: Items, i: number, from: number, to: number): number =>
  i < from || i >= to ? Tag.edge : tag[i]!;
