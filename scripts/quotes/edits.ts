/** A part of a text and what takes its place. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text with its edits made, which are in order and do not meet, and where each old offset then is. */
export function applyEdits(text: string, edits: readonly Edit[]) {
  let edited = "";
  let at = 0;
  const places = edits.map((edit) => {
    edited += text.slice(at, edit.start);
    at = edit.end;
    const start = edited.length;
    edited += edit.text;
    return { ...edit, newStart: start, newEnd: edited.length };
  });
  edited += text.slice(at);
  return { text: edited, move: (offset: number) => moved(offset, places) };
}

type Place = Edit & { readonly newStart: number; readonly newEnd: number };

/** An offset inside an edit stays as far from its start as it was, where the new text is that long. */
function moved(offset: number, places: readonly Place[]): number {
  const before = places[countBefore(offset, places) - 1];
  if (before === undefined) return offset;
  const { start, end, newStart, newEnd } = before;
  return offset >= end ? newEnd + offset - end : Math.min(newStart + offset - start, newEnd);
}

/** How many places start before the offset. */
function countBefore(offset: number, places: readonly Place[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
