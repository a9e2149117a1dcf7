import type { Items } from "./items.ts";
import { Tag } from "./words.ts";
import { Word } from "./words.ts";

/** Feature ids as they are found, each below `2 ** ID_BITS`. */
export type FeatureList = { readonly ids: Int32Array; length: number };

/** A feature's id has so many bits: few enough for a table with a row for every id, many enough that few ids are shared. */
export const ID_BITS = 18;
const TEMPLATE = 0x3c6ef372;
const SPREAD = 0x85ebca6b;

export const featureList = (capacity: number): FeatureList => ({ ids: new Int32Array(capacity), length: 0 });

/** Adds what template number `template` sees: one number, or several mixed. */
export function add(list: FeatureList, template: number, value: number): void {
  list.ids[list.length++] = idOf(template, value);
}

/** Features of one template and value have a block of so many ids, in order; reading one brings its neighbours near. */
export const BLOCK = 32;

/** Adds what a template sees together with a number below `BLOCK`. */
export function addIn(list: FeatureList, template: number, value: number, slot: number): void {
  list.ids[list.length++] = (idOf(template, value) & -BLOCK) | slot;
}

function idOf(template: number, value: number): number {
  const hash = (value + Math.imul(template, TEMPLATE)) | 0;
  return Math.imul(hash ^ (hash >>> 15), SPREAD) >>> (32 - ID_BITS);
}

/** The word id at `i`, within `[from, to)`. */
export const wordAt = ({ word }: Items, i: number, from: number, to: number): number =>
  i < from || i >= to ? Word.edge : word[i]!;

export const tagAt = ({ tag }: Items, i: number, from: number, to: number): number =>
  i < from || i >= to ? Tag.edge : tag[i]!;
