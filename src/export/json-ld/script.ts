import type { ExportRecord } from "../records.ts";
import { toJsonLd } from "./json-ld.ts";
import type { JsonLdNode } from "./node.ts";

/**
 * The linked data as an element for the head of a web page. No word of the article can end the element: `<` is written
 * `\u003c`, which JSON reads as the same sign.
 * @throws TypeError for what is no record.
 */
export const toJsonLdScript = (record: ExportRecord): string =>
  `<script type="application/ld+json">\n${embeddable(toJsonLd(record))}\n</script>\n`;

const embeddable = (node: JsonLdNode): string => JSON.stringify(node, null, 2).replaceAll("<", "\\u003c");
