import type { View } from "../../kinds/entry.ts";
import { figuresOf } from "../figures.ts";
import { viewOf, type ExportRecord } from "../records.ts";
import { articleUrn } from "../urn.ts";
import { agreementNode } from "./agreement.ts";
import { claimNode } from "./claim.ts";
import { createLinker } from "./linker.ts";
import { node, type JsonLdNode } from "./node.ts";
import { observationNode } from "./observation.ts";
import { quotationNode } from "./quotation.ts";
import { speakerNode } from "./speaker.ts";

/** Every name is schema.org's; nothing has to be fetched to read it. */
const CONTEXT: JsonLdNode = { "@vocab": "https://schema.org/" };

/**
 * A record as linked data in schema.org's words: a NewsArticle, its quotations and claims as `hasPart`, its
 * speakers, figures (Observation) and agreements as `mentions`. The text itself is not in it; `identifier` is the hash of it.
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

function partsOf(view: View): Record<string, JsonLdNode[]> {
  const linker = createLinker(view);
  const { quotes, claims, agreements, speakers } = view.record;
  return {
    hasPart: [
      ...quotes.map((quote) => quotationNode(quote, linker)),
      ...claims.map((claim) => claimNode(claim, linker)),
    ],
    mentions: [
      ...speakers.map((speaker) => speakerNode(speaker, linker)),
      ...figuresOf(view).map((figure) => observationNode(figure, linker)),
      ...agreements.map((agreement) => agreementNode(agreement, linker)),
    ],
  };
}
