import type { Meta } from "../article/schema.ts";
import type { Segments } from "../segment/segments.ts";
import { byPosition, isSpan } from "../span.ts";
import { singular } from "../text/words.ts";
import type { AnyExtractor, Annotations, Numbered } from "./define.ts";

type Found = Record<string, readonly Numbered<object>[]>;

/** Runs extractors over one article, each after those it builds on; it sees what those it names in `after` have found, and no more. */
export function annotate<const A extends readonly AnyExtractor[]>(
  extractors: A,
  segments: Segments,
  meta: Meta,
  known: Found = {},
): Annotations<A> {
  const found: Found = { ...known };
  for (const { kind, after, extract } of inOrder(extractors))
    found[kind] = numbered(kind, extract({ segments, meta, annotations: pick(found, after) }));
  return pick(found, extractors) as Annotations<A>;
}

/** Each behind those that it names in `after`, or that stand in for them; else as they were. @throws TypeError for a circle */
export function inOrder(extractors: readonly AnyExtractor[]): AnyExtractor[] {
  const ordered = new Set<AnyExtractor>();
  const visit = (one: AnyExtractor, waiting: readonly AnyExtractor[]): void => {
    if (waiting.includes(one))
      throw new TypeError(`ontherecord: extractor "${one.kind}" builds on itself: ${[...waiting, one].map(({ kind }) => kind).join(" after ")}`); // prettier-ignore
    for (const { kind } of one.after as readonly AnyExtractor[]) {
      const needed = extractors.find((other) => other.kind === kind);
      if (needed && !ordered.has(needed)) visit(needed, [...waiting, one]);
    }
    ordered.add(one);
  };
  for (const one of extractors) if (!ordered.has(one)) visit(one, []);
  return [...ordered];
}

const pick = (found: Found, extractors: readonly AnyExtractor[]): Found =>
  Object.fromEntries(extractors.map(({ kind }) => [kind, found[kind] ?? []]));

/** Items in text order with ids: "quote-1", "quote-2" …; those without a place keep their order, at the end. */
export function numbered<T extends object>(kind: string, items: Iterable<T>): Numbered<T>[] {
  const name = singular(kind);
  return [...items].sort(inTextOrder).map((item, i) => ({ id: `${name}-${i + 1}`, ...item }));
}

function inTextOrder(a: object, b: object): number {
  if (isSpan(a) && isSpan(b)) return byPosition(a, b);
  return Number(isSpan(b)) - Number(isSpan(a));
}
