import type { Span } from "../../src/span.ts";
import type { Kept } from "./read.ts";

/** One item that is read otherwise now: `before` or `after` is missing where it is new, or gone. */
export type Change = {
  readonly key: string;
  readonly kind: string;
  readonly before: Item | null;
  readonly after: Item | null;
};
type Item = Readonly<Record<string, unknown>>;

/** The items of one input that differ; those at the same place are held against each other. */
export function changesOf(before: Kept, after: Kept, ignored: ReadonlySet<string>): Change[] {
  const kinds = new Set([...Object.keys(before.hashes), ...Object.keys(after.hashes)]);
  return [...kinds]
    .filter((kind) => before.hashes[kind] !== after.hashes[kind])
    .flatMap((kind) => changedItems(after.key, kind, listOf(before, kind), listOf(after, kind), ignored));
}

const listOf = ({ items }: Kept, kind: string): Item[] => (items[kind] ?? []) as Item[];

function changedItems(
  key: string,
  kind: string,
  before: readonly Item[],
  after: readonly Item[],
  ignored: ReadonlySet<string>,
): Change[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((place) => ({ key, kind, before: old.get(place) ?? null, after: now.get(place) ?? null }))
    .filter(
      ({ before, after }) => before === null || after === null || differing(before, after, ignored).length,
    );
}

/** Items by where they stand, the second at one place apart from the first; those without a place by their number. */
function byPlace(items: readonly Item[]): Map<string, Item> {
  const places = new Map<string, Item>();
  for (const [n, item] of items.entries()) {
    const place = placeOf(item) ?? `number ${n}`;
    const same = [...places.keys()].filter((known) => known.startsWith(`${place} `)).length;
    places.set(`${place} ${same}`, item);
  }
  return places;
}

/** Speakers have no place of their own; they stand where they are first mentioned. */
function placeOf(item: Item): string | null {
  const { start, end } = (Array.isArray(item["mentions"]) ? item["mentions"][0] : item) as Partial<Span>;
  return start === undefined ? null : `${start}-${end}`;
}

/** The fields in which two items differ; ids of other items move with every item that comes or goes, so none counts. */
export const differing = (before: Item, after: Item, ignored: ReadonlySet<string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) =>
      !ignored.has(field) &&
      !/^(?:id|.*Ids?)$/.test(field) &&
      JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
