import type { AnyShown } from "../kinds/shown.ts";
import type { View } from "../kinds/entry.ts";
import { itemsOf } from "../kinds/own.ts";
import { shownIn } from "../kinds/own-shown.ts";
import type { Span } from "../span.ts";
import { charactersAfter, charactersBefore, codePointOffsets } from "../text/code-points.ts";
import { singular } from "../text/words.ts";
import { articleUrn, itemUrn, webAddress } from "./addresses.ts";
import { viewOf, type ExportRecord } from "./records.ts";

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

/** Where the words stand: the article's address or URN, and two ways to find them in it. */
export type AnnotationTarget = { readonly source: string; readonly selector: Selectors };
/** What an annotation says: its kind as a tag, or a description in plain text. */
export type AnnotationBody = {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "describing";
  readonly format: "text/plain";
  readonly value: string;
};
/** One item of a record, and where it stands; a speaker stands in several places. */
export type WebAnnotation = {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing";
  readonly body: readonly AnnotationBody[];
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
};
/** The one page of a collection, with all its annotations. */
export type AnnotationPage = {
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: string;
  readonly startIndex: 0;
  readonly items: readonly WebAnnotation[];
};
/** A record as Web Annotations: what `toWebAnnotations` gives, ready for `JSON.stringify`. */
export type AnnotationCollection = {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: AnnotationPage;
};

/**
 * A record as Web Annotations (W3C Recommendation of 2017): a collection of one page, an annotation an item. A target's
 * source is the article's address on the web, or its URN where it has none; positions count code points, as the standard wants.
 * @throws TypeError for what is no record.
 */
export function toWebAnnotations(record: ExportRecord): AnnotationCollection {
  const view = viewOf(record, "toWebAnnotations");
  const id = itemUrn(record, "annotations");
  const inCodePoints = codePointOffsets(record.text);
  const source = webAddress(record) ?? articleUrn(record);
  const items = annotatedOf(view).map((annotated) =>
    annotationOf(itemUrn(record, annotated.id), annotated, (span) => ({
      source,
      selector: selectorsOf(record.text, span, inCodePoints),
    })),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: record.meta.title ?? articleUrn(record),
    total: items.length,
    first: { id: `${id}:1`, type: "AnnotationPage", partOf: id, startIndex: 0, items },
  };
}

/** What an annotation says of a stretch of the article: which kind of item it is, and the item in a few words. */
type Annotated = {
  readonly id: string;
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly note: string;
};

/** Every item of a record that stands somewhere in its text; who speaks, wherever it is mentioned, comes last. */
const annotatedOf = (view: View): Annotated[] =>
  shownIn(view.record)
    .sort((a, b) => Number(a.spans !== undefined) - Number(b.spans !== undefined))
    .flatMap((entry) => itemsOf<never>(entry, view.record).map((item) => annotated(entry, item, view)))
    .filter(({ spans }) => spans.length > 0);

function annotated({ kind, spans, note }: AnyShown, item: never, view: View): Annotated {
  const { id, start, end } = item as { id: string } & Span;
  return { id, kind, spans: spans ? spans(item) : [{ start, end }], note: note(item, view) };
}

function annotationOf(
  id: string,
  { kind, note, spans }: Annotated,
  targetOf: (span: Annotated["spans"][number]) => AnnotationTarget,
): WebAnnotation {
  const targets = spans.map(targetOf);
  return {
    id,
    type: "Annotation",
    motivation: "describing",
    body: [bodyOf("tagging", singular(kind)), bodyOf("describing", note)],
    target: targets.length === 1 ? targets[0]! : targets,
  };
}

const bodyOf = (purpose: AnnotationBody["purpose"], value: string): AnnotationBody => ({
  type: "TextualBody",
  purpose,
  format: "text/plain",
  value,
});

const CONTEXT_LENGTH = 32;

const selectorsOf = (text: string, span: Span, inCodePoints: (span: Span) => Span): Selectors => [
  {
    type: "TextQuoteSelector",
    exact: text.slice(span.start, span.end),
    prefix: charactersBefore(text, span.start, CONTEXT_LENGTH),
    suffix: charactersAfter(text, span.end, CONTEXT_LENGTH),
  },
  { type: "TextPositionSelector", ...inCodePoints(span) },
];
