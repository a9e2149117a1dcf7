import type { Span } from "../../span.ts";
import { charactersAfter, charactersBefore } from "../code-points.ts";

/** The words, and so much before and behind them that they are found again in a changed text. */
export type TextQuoteSelector = {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};
/** Where the words stand: half-open, in code points, not in UTF-16 code units as everywhere else. */
export type TextPositionSelector = {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
};
/** By its words and by its place: a reader may take either. */
export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

const CONTEXT_LENGTH = 32;

export const selectorsOf = (text: string, span: Span, inCodePoints: (span: Span) => Span): Selectors => [
  {
    type: "TextQuoteSelector",
    exact: text.slice(span.start, span.end),
    prefix: charactersBefore(text, span.start, CONTEXT_LENGTH),
    suffix: charactersAfter(text, span.end, CONTEXT_LENGTH),
  },
  { type: "TextPositionSelector", ...inCodePoints(span) },
];
