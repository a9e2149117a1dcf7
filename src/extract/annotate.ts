import type { Meta } from "../article/schema.ts";
import type { Segments } from "../segment/segments.ts";
import { byPosition, type Span } from "../span.ts";
import type { AnyExtractor, Annotations, Numbered } from "./define.ts";

type Found = Record<string, readonly Numbered<object>[]>;

/** Runs extractors in their order over one article; each sees what those it names in `after` have found. */
export function annotate<const A extends readonly AnyExtractor[]>(
  extractors: A,
  segments: Segments,
  meta: Meta,
  known: Found = {},
): Annotations<A> {
  const annotations: Found = { ...known };
  for (const extractor of extractors)
    annotations[extractor.kind] = numbered(
      extractor.kind,
      extractor.extract({ segments, meta, annotations }),
    );
  return annotations as Annotations<A>;
}

/** Items in text order with ids: "quote-1", "quote-2" …; those without a place keep their order, at the end. */
export function numbered<T extends object>(kind: string, items: Iterable<T>): Numbered<T>[] {
  const noun = kind.endsWith("s") ? kind.slice(0, -1) : kind;
  return [...items].sort(inTextOrder).map((item, i) => ({ id: `${noun}-${i + 1}`, ...item }));
}

function inTextOrder(a: object, b: object): number {
  if (isSpan(a) && isSpan(b)) return byPosition(a, b);
  return Number(isSpan(b)) - Number(isSpan(a));
}

const isSpan = (item: object): item is Span =>
  "start" in item && "end" in item && typeof item.start === "number" && typeof item.end === "number";
