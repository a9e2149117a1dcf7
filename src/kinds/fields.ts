import type { Cell, Column, ColumnType } from "../extract/define.ts";
import { isMention } from "../span.ts";
import { wellFormed } from "../text/code-points.ts";
import type { View } from "./entry.ts";

/** What a table says of any item beside its own columns: a field of such a name gets the kind before it, "voteTitle". */
const TAKEN: ReadonlySet<string> = new Set("articleId file url title publishedAt id start end speaker speakerId rule sentence".split(" ")); // prettier-ignore
/** Fields that those columns tell. */
const TOLD: ReadonlySet<string> = new Set(["id", "start", "end", "speakerId", "rule"]);

type Columns = Readonly<Record<string, Column<object>>>;
type Leaf = { readonly path: readonly string[]; readonly type: ColumnType };

/** A column a field of a schema: `ayes: mention & { value }` gives "ayes", its words, and "ayesValue". */
export const columnsOfSchema = (schema: unknown, kind: string): Columns =>
  columnsOf(leavesOfShape(shapeOf(schema) ?? {}, []), kind);

/** The same for items of which nothing else is known. */
export const columnsOfItems = (items: readonly object[], kind: string): Columns =>
  columnsOf(
    items.flatMap((item) => leavesOfItem(item, [])),
    kind,
  );

/** The fields of an object's schema, whatever library's copy made it; undefined for another schema. */
export const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> | undefined =>
  (unwrapped(schema) as { shape?: Readonly<Record<string, unknown>> } | undefined)?.shape;

function columnsOf(leaves: readonly Leaf[], kind: string): Columns {
  const columns: Record<string, Column<object>> = {};
  for (const { path, type } of leaves) {
    if (path.length === 1 && TOLD.has(path[0]!)) continue;
    const own = path.reduce((name, part) => (name === "" ? part : name + capital(part)), "");
    const name = TAKEN.has(own) ? kind + capital(own) : own;
    const known = columns[name]?.type ?? type;
    columns[name] = { type: known === type ? type : "string", note: path.join("."), read: (item) => typed(at(item, path), known === type ? type : "string") };
  }
  return columns;
} // prettier-ignore

const at = (item: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], item);

/** A cell of the column's type; what is of another type is nothing, or in a column of texts JSON. */
function typed(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return null;
  if (type === "string") return cellOf(value, true);
  return typeof value === (type === "boolean" ? "boolean" : "number") ? (value as Cell) : null;
}

/** A value as a cell: of a mention its words, of a list its parts; what else there is as JSON. */
export function cellOf(value: unknown, asText = false): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return asText ? String(value) : value;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((part) => cellOf(part, true)).join("; ");
  return isMention(value) ? value.text : JSON.stringify(value);
}

/** A cell of a column: as it says, else the field of its name. Texts can be written as UTF-8. */
export function readCell<T extends object>(name: string, column: Column<T, View>, item: T, view: View): Cell {
  const value = column.read
    ? column.read(item, view)
    : cellOf((item as Readonly<Record<string, unknown>>)[name]);
  return typeof value === "string" ? wellFormed(value) : value;
}

/** Wrapped are optional, nullable and defaulted fields. */
function unwrapped(schema: unknown): object | undefined {
  let found = schema as { _zod?: { def?: { innerType?: unknown; type?: string } } } | undefined;
  while (found?._zod?.def?.innerType !== undefined) found = found._zod.def.innerType as typeof found;
  return found;
}

const typeOf = (schema: unknown): string | undefined =>
  (unwrapped(schema) as { _zod?: { def?: { type?: string } } } | undefined)?._zod?.def?.type;

const TYPES: Readonly<Record<string, ColumnType>> = { number: "double", boolean: "boolean" };

function leavesOfShape(shape: Readonly<Record<string, unknown>>, path: readonly string[]): Leaf[] {
  return Object.entries(shape).flatMap(([field, schema]) => {
    const own = [...path, field];
    const inner = shapeOf(schema);
    if (inner) return [...wordsOf(inner, own), ...leavesOfShape(withoutPlace(inner), own)];
    return [{ path: own, type: TYPES[typeOf(schema) ?? ""] ?? "string" }];
  });
}

function leavesOfItem(item: object, path: readonly string[]): Leaf[] {
  return Object.entries(item).flatMap(([field, value]): Leaf[] => {
    const own = [...path, field];
    if (typeof value !== "object") return [{ path: own, type: TYPES[typeof value] ?? "string" }];
    if (value === null) return [];
    if (Array.isArray(value)) return [{ path: own, type: "string" }];
    return [...wordsOf(value as object, own), ...leavesOfItem(withoutPlace(value as object), own)];
  });
}

/** A mention is a column of its words, and one more a field beside these and their place. */
const wordsOf = (inner: object, path: readonly string[]): Leaf[] =>
  "start" in inner && "end" in inner && "text" in inner ? [{ path, type: "string" }] : [];

function withoutPlace<T extends object>(inner: T): T {
  if (!("start" in inner && "end" in inner)) return inner;
  const { start: _, end: _end, text: _text, id: _id, ...rest } = inner as Record<string, unknown>;
  return rest as T;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
