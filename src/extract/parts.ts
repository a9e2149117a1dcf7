import { describe } from "../text/describe.ts";

/** The parts of an extractor, before anything is known of them. */
type Parts = {
  readonly kind: unknown;
  readonly schema: unknown;
  readonly after: unknown;
  readonly extract: unknown;
  readonly steps?: unknown;
  readonly columns?: unknown;
  readonly title?: unknown;
};

/** A name that can stand in a record as a field, and in an id: "vote" in "vote-1". */
const KIND = /^[a-zA-Z]\w*$/;

/** The same extractor; throws for the first part that is missing or is not what it should be. */
export function checkParts<E extends Parts>(extractor: E): E {
  const { kind, schema, after, extract, steps = {}, columns = {}, title = "" } = extractor;
  const need = (holds: boolean, part: string, needed: string, found: unknown): void => {
    if (holds) return;
    throw new TypeError(
      `ontherecord: ${part} of extractor ${describe(kind)}: expected ${needed}, got ${describe(found)}`,
    );
  };
  need(typeof kind === "string" && KIND.test(kind), "kind", 'a name such as "vote"', kind);
  need(isSchema(schema), "schema", "a zod schema for one item", schema);
  need(!hasId(schema), "schema", "one without an id, which the pipeline gives", schema);
  need(Array.isArray(after) && after.every(isExtractor), "after", "a list of extractors", after);
  need(typeof extract === "function", "extract", "a function that gives items", extract);
  need(isObject(steps) && Object.values(steps).every(isFunction), "steps", "functions by their names", steps);
  need(
    isObject(columns) && Object.values(columns).every(isObject),
    "columns",
    "columns by their names",
    columns,
  );
  need(typeof title === "string", "title", "a heading", title);
  return extractor;
}

export const isExtractor = (value: unknown): boolean =>
  isObject(value) && "kind" in value && isSchema(value["schema"]) && typeof value["extract"] === "function";

const isSchema = (value: unknown): boolean => isObject(value) && typeof value["safeParse"] === "function";

const hasId = (schema: unknown): boolean =>
  isObject(schema) && isObject(schema["shape"]) && "id" in schema["shape"];

const isFunction = (value: unknown): boolean => typeof value === "function";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
