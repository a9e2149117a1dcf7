import { kindNamed } from "../kinds.ts";
import type { View } from "../kinds/entry.ts";
import { contains, hull, isMention, isSpan, overlaps, type Span } from "../span.ts";
import { writeMarkedCopy, type Marking } from "../text/marked-copy.ts";
import { singular } from "../text/words.ts";

/** Something that stands in a record, under one of its fields. */
export type Entry = { readonly id: string };

/** The sentence or sentences that hold an item, its roles marked: `{source:Roe} {cue:said} {content:no}.` */
export function markedSentence(item: Entry, kind: string, view: View): string {
  const marks = [...ownMark(item, kind), ...partsOf(item), ...partsOf(beside(item, kind, view))];
  if (marks.length === 0) return "";
  const window = view.sentence(placeOf(item, kind, marks));
  const shown = withoutCrossing(marks.filter((mark) => contains(window, mark)));
  const { text } = view.record;
  return writeMarkedCopy(text.slice(window.start, window.end), shown.map((mark) => moved(mark, window.start))); // prettier-ignore
}

/** Where to look: at the item's own place; for a speaker where it is first named, not all over the article. */
function placeOf(item: Entry, kind: string, marks: readonly Marking[]): Span {
  if (isSpan(item)) return item;
  return hull(kind === "speakers" ? marks.slice(0, 1) : marks);
}

/** An item that is a stretch of the text is marked by its kind; a quote is shown by its parts. */
const ownMark = (item: Entry, kind: string): Marking[] =>
  isSpan(item) && kind !== "quotes" ? [{ start: item.start, end: item.end, role: singular(kind) }] : [];

/** Every field that is a mention, or a list of mentions, is marked by the field's name. */
const partsOf = (item: object): Marking[] =>
  Object.entries(item).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isMention)
      .map(({ start, end }) => ({ start, end, role: field === "mentions" ? "mention" : field })),
  );

/** What is marked beside it: a claim is shown with the source and cue of its quote. */
const beside = (item: Entry, kind: string, view: View): object =>
  kindNamed(kind)?.beside?.(item as never, view) ?? {};

/** Marks in curly brackets cannot cross: of two that do, the one named first stays. */
function withoutCrossing(marks: readonly Marking[]): Marking[] {
  const kept: Marking[] = [];
  for (const mark of marks)
    if (kept.every((other) => !overlaps(mark, other) || contains(mark, other) || contains(other, mark)))
      kept.push(mark);
  return kept;
}

const moved = ({ start, end, role }: Marking, by: number): Marking => ({
  start: start - by,
  end: end - by,
  role,
});
