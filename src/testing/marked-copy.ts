import { byPosition, isSpan, type Span } from "../span.ts";
import type { Marking } from "../text/marked-copy.ts";
import { singular } from "../text/words.ts";
import type { ReadItem } from "./read-items.ts";

export { writeMarkedCopy } from "../text/marked-copy.ts";

/** A marked span: `{cue:said}` gives role "cue" over "said". */
export type Mark = Marking & { readonly text: string };
/** Plain text, and what the marks said of it: offsets into that text, outer marks before inner ones. */
export type MarkedCopy = { readonly text: string; readonly marks: readonly Mark[] };

/**
 * Reads news copy with its expectation in it: `{content:“No,”} {cue:said} {source:Una O’Neill}.` gives the plain
 * text and the marks, offsets into that text. Marks may nest; `\{`, `\}`, `\:` and `\\` stand for the signs themselves.
 * @throws SyntaxError for a mark that is not closed, or a closing brace without one.
 */
export function readMarkedCopy(copy: string): MarkedCopy {
  const marks: Mark[] = [];
  const open: { role: string; start: number }[] = [];
  let text = "";
  for (let i = 0; i < copy.length; i++) {
    const role = /^\{([a-zA-Z][\w-]*):/.exec(copy.slice(i, i + 40));
    if (role) {
      open.push({ role: role[1]!, start: text.length });
      i += role[0].length - 1;
    } else if (copy[i] === "}") marks.push(close(open.pop(), text, copy));
    else text += copy[i] === "\\" && "{}:\\".includes(copy[i + 1]!) ? copy[++i] : copy[i];
  }
  if (open.length) throw new SyntaxError(`the mark "${open.at(-1)!.role}" is not closed in: ${copy}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function close(mark: { role: string; start: number } | undefined, text: string, copy: string): Mark {
  if (!mark) throw new SyntaxError(`a closing brace without a mark in: ${copy}`);
  return { ...mark, end: text.length, text: text.slice(mark.start) };
}

/**
 * The marks of an item: its own span under its kind in the singular, every mention in it under its field's name, at any
 * depth. A vote `{ start, end, text, ayes: { start, end, text } }` has the marks "vote" and "ayes".
 */
export function marksOf(kind: string, item: object): Marking[] {
  return [...markOf(singular(kind), item), ...partsOf(item)];
}

/** The marks of several items in text order; what two items share, as two votes the council, is marked once. */
export function marksOfAll(items: readonly ReadItem[]): Marking[] {
  const seen = new Map<string, Marking>();
  const copies = new Map<string, number>();
  for (const { kind, item } of items) {
    // An item that stands there twice is no shared mention, but an error that must show.
    const same = JSON.stringify({ ...item, id: kind });
    copies.set(same, (copies.get(same) ?? 0) + 1);
    for (const mark of marksOf(kind, item))
      seen.set(`${mark.role} ${mark.start} ${mark.end} ${copies.get(same)}`, mark);
  }
  return [...seen.values()].sort(byPosition);
}

/**
 * The marks of several items with their numbers behind the roles: `{ayes1:31} … {ayes2:20}`. Of two items that share
 * their first mention, the council that voted twice, the one whose next mention comes first is the first.
 */
export function numberedMarks(items: readonly ReadItem[]): Marking[] {
  return items
    .map(({ kind, item }) => marksOf(kind, item))
    .filter((marks) => marks.length > 0)
    .sort(byStarts)
    .flatMap((marks, i) => marks.map((mark) => ({ ...mark, role: `${mark.role}${i + 1}` })))
    .sort(byPosition);
}

/** By their first marks, where those are the same by their second, and so on. */
function byStarts(a: readonly Span[], b: readonly Span[]): number {
  const [mine, theirs] = [sorted(a), sorted(b)];
  const at = mine.findIndex((start, i) => start !== theirs[i]);
  return at < 0 ? -1 : mine[at]! - (theirs[at] ?? -1);
}

const sorted = (spans: readonly Span[]): number[] =>
  [...new Set(spans.map(({ start }) => start))].sort((a, b) => a - b);

const partsOf = (item: object): Marking[] =>
  Object.entries(item).flatMap(([field, value]) => (Array.isArray(value) ? value : [value]).flatMap((part) => inField(field, part))); // prettier-ignore

const inField = (field: string, part: unknown): Marking[] =>
  typeof part === "object" && part !== null ? [...markOf(field, part), ...partsOf(part)] : [];

const markOf = (role: string, value: object): Marking[] =>
  isSpan(value) ? [{ role, start: value.start, end: value.end }] : [];
