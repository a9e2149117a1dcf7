import type { View } from "../kinds/entry.ts";
import { itemsOf } from "../kinds/own.ts";
import { shownIn } from "../kinds/own-shown.ts";
import { link, node, type JsonLdNode, type Linker } from "../kinds/shown.ts";
import type { Span } from "../span.ts";
import { codePointOffsets } from "../text/code-points.ts";
import { articleUrn, itemUrn } from "./addresses.ts";
import { viewOf, type ExportRecord } from "./records.ts";

/** Every name is schema.org's; nothing has to be fetched to read it. */
const CONTEXT: JsonLdNode = { "@vocab": "https://schema.org/" };

/**
 * A record as linked data in schema.org's words: a NewsArticle, its quotations and claims as `hasPart`, its
 * speakers, figures (Observation) and treaties as `mentions`. The text itself is not in it; `identifier` is the hash of it.
 * @throws TypeError for what is no record.
 */
export function toJsonLd(record: ExportRecord): JsonLdNode {
  const view = viewOf(record, "toJsonLd");
  return { "@context": CONTEXT, ...articleNode(view), ...partsOf(view) };
}

function articleNode({ record }: View): JsonLdNode {
  const { meta } = record;
  return node("NewsArticle", {
    "@id": articleUrn(record),
    identifier: record.id,
    headline: meta.title,
    author: meta.byline.map((name) => node("Person", { name })),
    publisher: meta.publisher === null ? null : node("Organization", { name: meta.publisher }),
    datePublished: meta.publishedAt,
    dateModified: meta.modifiedAt,
    articleSection: meta.section,
    inLanguage: meta.language,
    url: meta.url,
  });
}

/** The nodes of every kind that has one, where schema.org looks for them. */
function partsOf(view: View): Record<string, JsonLdNode[]> {
  const linker = createLinker(view);
  const parts: Record<string, JsonLdNode[]> = { hasPart: [], mentions: [] };
  for (const entry of shownIn(view.record))
    if (entry.linked)
      for (const item of itemsOf<never>(entry, view.record))
        parts[entry.linked.as]!.push(entry.linked.node(item, linker));
  return parts;
}

function createLinker(view: View): Linker {
  const { record } = view;
  const inCodePoints = codePointOffsets(record.text);
  return {
    view,
    article: link(articleUrn(record)),
    urn: (id) => itemUrn(record, id),
    place(span: Span) {
      const { start, end } = inCodePoints(span);
      return link(`${articleUrn(record)}#char=${start},${end}`);
    },
  };
}

/**
 * The linked data as an element for the head of a web page. No word of the article can end the element: `<` is written
 * `\u003c`, which JSON reads as the same sign.
 * @throws TypeError for what is no record.
 */
export const toJsonLdScript = (record: ExportRecord): string =>
  `<script type="application/ld+json">\n${embeddable(toJsonLd(record))}\n</script>\n`;

const embeddable = (node: JsonLdNode): string => JSON.stringify(node, null, 2).replaceAll("<", "\\u003c");
