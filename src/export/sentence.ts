import type { View } from "../kinds/entry.ts";
import type { Span } from "../span.ts";
import { charactersAfter, charactersBefore } from "./code-points.ts";

/** A text without a full stop is one sentence: copied whole beside each of its figures it would fill a disk. */
const LONGEST_SIDE = 1000;

/** The sentence or sentences that hold a span, at most 1,000 characters on each side of it. */
export function sentenceAround(view: View, span: Span): string {
  const { text } = view.record;
  const { start, end } = view.sentence(span);
  const before = charactersBefore(text, span.start, Math.min(LONGEST_SIDE, span.start - start));
  const after = charactersAfter(text, span.end, Math.min(LONGEST_SIDE, end - span.end));
  return before + text.slice(span.start, span.end) + after;
}
