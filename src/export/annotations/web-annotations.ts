import { singular } from "../../text/words.ts";
import { webAddress } from "../address.ts";
import { codePointOffsets } from "../code-points.ts";
import { viewOf, type ExportRecord } from "../records.ts";
import { articleUrn, itemUrn } from "../urn.ts";
import { annotatedOf, type Annotated } from "./annotated.ts";
import { selectorsOf, type Selectors } from "./selectors.ts";

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
