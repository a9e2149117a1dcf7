import * as z from "zod";
import { describe } from "../text/describe.ts";
import { inOrder } from "./annotate.ts";
import { builtIn } from "./built-in.ts";
import { isExtractor, type AnyExtractor } from "./define.ts";

/** What a pipeline runs, and its extractors of the user's own among them. */
export type Checked = { readonly all: readonly AnyExtractor[]; readonly own: readonly AnyExtractor[] };

/**
 * The built-in extractors with those that replace some of them, and the user's own behind them; the first breach is thrown:
 * a kind that is taken, or needs something that does not run before it. `fields` are those that every record has.
 */
export function checkExtractors(
  extractors: readonly AnyExtractor[],
  replace: readonly AnyExtractor[],
  fields: readonly string[],
): Checked {
  const replaced = new Map(checkList("replace", replace).map((one) => [one.kind, checkReplacement(one)]));
  const before: AnyExtractor[] = builtIn.map((one) => replaced.get(one.kind) ?? one);
  inOrder(before);
  const own = checkList("extractors", extractors).map((extractor) => {
    checkKind(extractor.kind, before, fields);
    checkNeeds(extractor, before);
    before.push(extractor);
    return checked(extractor);
  });
  return { all: before.slice(0, builtIn.length), own };
}

function checkList(option: string, extractors: readonly AnyExtractor[]): readonly AnyExtractor[] {
  const given: unknown = extractors;
  if (Array.isArray(given) && given.every(isExtractor)) return extractors;
  const wrong: unknown = Array.isArray(given) ? given.find((one) => !isExtractor(one)) : given;
  throw new TypeError(
    `ontherecord: createPipeline() needs { ${option}: [ … ] }, each made by defineExtractor; got ${describe(wrong)}`,
  );
}

function checkKind(kind: string, before: readonly AnyExtractor[], fields: readonly string[]): void {
  if (builtIn.some((one) => one.kind === kind))
    fail(
      kind,
      "has the kind of a built-in one, which runs anyway; createPipeline({ replace }) puts it in its place",
    );
  if (fields.includes(kind)) fail(kind, "has the name of a field that every record has");
  if (before.some((other) => other.kind === kind))
    fail(kind, "stands in the pipeline twice, or two share its kind");
}

/** By its kind: a copy of this package, or what replaces a built-in extractor, gives the same items. */
function checkNeeds({ kind, after }: AnyExtractor, before: readonly AnyExtractor[]): void {
  for (const needed of after as readonly AnyExtractor[])
    if (!before.some((one) => one.kind === needed.kind))
      fail(kind, `builds on "${needed.kind}", which must stand before it in the pipeline`);
}

/** An extractor in place of a built-in one, whose items have all that the record's have. */
function checkReplacement(extractor: AnyExtractor): AnyExtractor {
  const { kind, schema, after } = extractor;
  const replaced = builtIn.find((one) => one.kind === kind);
  if (!replaced)
    return fail(kind, `replaces none: built-in are ${builtIn.map((one) => one.kind).join(", ")}`);
  const missing = fieldsOf(replaced.schema).filter((field) => !fieldsOf(schema, field).includes(field));
  if (missing.length > 0)
    fail(
      kind,
      `cannot replace the built-in one: its schema has no ${missing.join(", ")}, which a record's ${kind} have`,
    );
  checkNeeds(
    { ...extractor, after: (after as readonly AnyExtractor[]).filter((one) => one.kind !== kind) },
    builtIn,
  );
  return checked(extractor, replaced.schema);
}

/** The fields of an object's schema; of another one nothing is known before it has an item. */
const fieldsOf = (schema: object, ...unknown: string[]): string[] =>
  "shape" in schema ? Object.keys(schema.shape as object) : unknown;

/** The same extractor, each of whose items is checked against its schema and the text before anyone sees it. */
export const checked = <E extends AnyExtractor>(extractor: E, ...also: readonly z.ZodType[]): E => ({
  ...extractor,
  *extract(input: Parameters<E["extract"]>[0]) {
    const items: unknown = extractor.extract(input);
    if (typeof items !== "object" || items === null || !(Symbol.iterator in items))
      return fail(extractor.kind, `must give items, as a generator or a list; it gave ${describe(items)}`);
    for (const item of items as Iterable<object>) yield checkItem(extractor, item, input.segments.text, also);
  },
});

function checkItem(
  { kind, schema }: AnyExtractor,
  item: object,
  text: string,
  also: readonly z.ZodType[],
): object {
  const parsed = schema.safeParse(item);
  for (const { error } of [parsed, ...also.map((one) => one.safeParse(item))])
    if (error) fail(kind, `gave ${JSON.stringify(item)}, which ${error === parsed.error ? "its schema" : "a record"} refuses\n${z.prettifyError(error)}`); // prettier-ignore
  if (!parsed.success) return item;
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
