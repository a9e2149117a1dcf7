import * as z from "zod";
import type { Segments } from "../segment/segments.ts";
import { builtIn } from "./built-in.ts";
import type { AnyExtractor } from "./define.ts";

const RESERVED = [
  "schema",
  "id",
  "text",
  "meta",
  "blocks",
  "speakers",
  "claims",
  ...builtIn.map((e) => e.kind),
];

/** Every kind is free, and every extractor runs after those it builds on; the first breach is thrown. */
export function checkOrder(extractors: readonly AnyExtractor[]): void {
  const before: AnyExtractor[] = [...builtIn];
  const kinds = new Set<string>(RESERVED);
  for (const extractor of extractors) {
    if (kinds.has(extractor.kind))
      throw new TypeError(`ontherecord: the kind "${extractor.kind}" is already taken`);
    for (const needed of extractor.after as readonly AnyExtractor[])
      if (!before.includes(needed))
        throw new TypeError(
          `ontherecord: extractor "${extractor.kind}" builds on "${needed.kind}", which must stand before it in the pipeline`,
        );
    kinds.add(extractor.kind);
    before.push(extractor);
  }
}

/** The same extractor, each of whose items is checked against its schema and the text before anyone sees it. */
export const checked = <E extends AnyExtractor>(extractor: E): E => ({
  ...extractor,
  *extract(input: { segments: Segments; meta: never; annotations: never }) {
    for (const item of extractor.extract(input)) yield checkItem(extractor, item, input.segments.text);
  },
});

function checkItem(extractor: AnyExtractor, item: object, text: string): object {
  const parsed = extractor.schema.safeParse(item);
  if (!parsed.success)
    throw new TypeError(
      `ontherecord: extractor "${extractor.kind}" gave ${JSON.stringify(item)}\n${z.prettifyError(parsed.error)}`,
    );
  checkMentions(extractor.kind, parsed.data, text);
  return parsed.data;
}

/** Whatever has start, end and text, at any depth, must be the article's own characters. */
function checkMentions(kind: string, value: unknown, text: string): void {
  if (typeof value !== "object" || value === null) return;
  const { start, end, text: own } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (
    typeof start === "number" &&
    typeof end === "number" &&
    typeof own === "string" &&
    text.slice(start, end) !== own
  )
    throw new TypeError(
      `ontherecord: extractor "${kind}" gave the text ${JSON.stringify(own)} for [${start}, ${end}), where the article has ${JSON.stringify(text.slice(start, end))}`,
    );
  for (const part of Object.values(value)) checkMentions(kind, part, text);
}
