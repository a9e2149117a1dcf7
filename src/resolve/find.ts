import type { Span } from "../span.ts";

/** For spans asked in any order: the items of a sorted, gap-tolerant list that lie inside them. */
export function inside<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, span.start); i < items.length && items[i]!.start < span.end; i++)
    if (items[i]!.end <= span.end) found.push(items[i]!);
  return found;
}

/** Index of the first item that starts at `offset` or later; `items` are sorted by start. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
