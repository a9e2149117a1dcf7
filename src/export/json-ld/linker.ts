import type { View } from "../../kinds/entry.ts";
import type { Span } from "../../span.ts";
import { codePointOffsets } from "../code-points.ts";
import { articleUrn, itemUrn } from "../urn.ts";
import { link, type JsonLdNode } from "./node.ts";

/** A record being turned into linked data: how its things are called, and where they stand. */
export type Linker = {
  readonly view: View;
  readonly article: JsonLdNode;
  urn(id: string): string;
  /** Where words stand, as RFC 5147 says it of plain text, in code points: `urn:ontherecord:4f0c…#char=12,80`. */
  place(span: Span): JsonLdNode;
};

export function createLinker(view: View): Linker {
  const { record } = view;
  const inCodePoints = codePointOffsets(record.text);
  return {
    view,
    article: link(articleUrn(record)),
    urn: (id) => itemUrn(record, id),
    place(span) {
      const { start, end } = inCodePoints(span);
      return link(`${articleUrn(record)}#char=${start},${end}`);
    },
  };
}
