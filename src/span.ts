/** A half-open range `[start, end)` of UTF-16 code units into the article's text as it was given. */
export type Span = { start: number; end: number };

/** A span together with the characters it covers: `text === article.slice(start, end)`, always. */
export type Mention = Span & { text: string };

export const isSpan = (value: unknown): value is Span =>
  typeof value === "object" &&
  value !== null &&
  "start" in value &&
  "end" in value &&
  typeof value.start === "number" &&
  typeof value.end === "number";

export const isMention = (value: unknown): value is Mention =>
  isSpan(value) && "text" in value && typeof value.text === "string";

/** The mention of `text` that a range covers. */
export const mentionOf = (text: string, start: number, end: number): Mention => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Whether `outer` holds every character of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order in the text: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of `spans`; `spans` must not be empty. */
export const hull = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
  end: spans.reduce((most, { end }) => Math.max(most, end), 0),
});

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
