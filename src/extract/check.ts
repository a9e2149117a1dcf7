import * as z from "zod";
import { describe } from "../text/describe.ts";
import { builtIn } from "./built-in.ts";
import type { AnyExtractor } from "./define.ts";
import { isExtractor } from "./parts.ts";

const builtInKinds: readonly string[] = builtIn.map(({ kind }) => kind);

/** Fields of a record that no extractor fills. */
const RECORD_FIELDS: readonly string[] = ["schema", "id", "text", "meta", "blocks", "speakers", "claims"];

/** Every kind is free, and every extractor runs after those it builds on; the first breach is thrown. */
export function checkOrder(extractors: readonly AnyExtractor[]): void {
  const before: AnyExtractor[] = [...builtIn];
  for (const extractor of checkList(extractors)) {
    checkKind(extractor.kind, before);
    checkNeeds(extractor, before);
    before.push(extractor);
  }
}

function checkList(extractors: readonly AnyExtractor[]): readonly AnyExtractor[] {
  const given: unknown = extractors;
  if (Array.isArray(given) && given.every(isExtractor)) return extractors;
  const wrong: unknown = Array.isArray(given) ? given.find((one) => !isExtractor(one)) : given;
  throw new TypeError(
    `ontherecord: createPipeline() needs { extractors: [ … ] }, each made by defineExtractor; got ${describe(wrong)}`,
  );
}

function checkKind(kind: string, before: readonly AnyExtractor[]): void {
  if (RECORD_FIELDS.includes(kind)) fail(kind, "has the name of a field that every record has");
  if (builtInKinds.includes(kind)) fail(kind, "has the kind of a built-in one, which runs anyway");
  if (before.some((other) => other.kind === kind))
    fail(kind, "stands in the pipeline twice, or two share its kind");
}

function checkNeeds({ kind, after }: AnyExtractor, before: readonly AnyExtractor[]): void {
  for (const needed of after as readonly AnyExtractor[])
    if (!before.includes(needed))
      fail(kind, `builds on "${needed.kind}", which must stand before it in the pipeline`);
}

/** The same extractor, each of whose items is checked against its schema and the text before anyone sees it. */
export const checked = <E extends AnyExtractor>(extractor: E): E => ({
  ...extractor,
  *extract(input: Parameters<E["extract"]>[0]) {
    const items: unknown = extractor.extract(input);
    if (typeof items !== "object" || items === null || !(Symbol.iterator in items))
      return fail(extractor.kind, `must give items, as a generator or a list; it gave ${describe(items)}`);
    for (const item of items as Iterable<object>) yield checkItem(extractor, item, input.segments.text);
  },
});

function checkItem({ kind, schema }: AnyExtractor, item: object, text: string): object {
  const parsed = schema.safeParse(item);
  if (!parsed.success)
    return fail(
      kind,
      `gave ${JSON.stringify(item)}, which its schema refuses\n${z.prettifyError(parsed.error)}`,
    );
  if ("id" in parsed.data) fail(kind, "gave an item with an id; the pipeline numbers the items");
  checkSpans(kind, parsed.data, text);
  return parsed.data;
}

/** Whatever has a start and an end, at any depth, must lie in the article; its text, if any, must be what stands there. */
function checkSpans(kind: string, value: unknown, text: string): void {
  if (typeof value !== "object" || value === null) return;
  const { start, end, text: own } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof start === "number" && typeof end === "number") checkSpan(kind, start, end, own, text);
  for (const part of Object.values(value)) checkSpans(kind, part, text);
}

function checkSpan(kind: string, start: number, end: number, own: unknown, text: string): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
    fail(kind, `gave the span [${start}, ${end}), which is none in a text of length ${text.length}`);
  const there = text.slice(start, end);
  if (typeof own === "string" && own !== there)
    fail(
      kind,
      `gave the text ${describe(own)} for [${start}, ${end}), where the article has ${describe(there)}`,
    );
}

function fail(kind: string, what: string): never {
  throw new TypeError(`ontherecord: extractor "${kind}" ${what}`);
}
