import type { Quote } from "../../extract/quotes/schema.ts";
import type { Linker } from "./linker.ts";
import { node, type JsonLdNode } from "./node.ts";
import { spoken } from "./speaker.ts";

/** “We start on Friday,” said Bo Marsh: a Quotation, its words, and whose they are. */
export const quotationNode = (quote: Quote, linker: Linker): JsonLdNode =>
  node("Quotation", {
    "@id": linker.urn(quote.id),
    text: quote.text,
    ...spoken(quote.speakerId, "spokenByCharacter", linker),
    // The wording is the speaker's own only where it stands in quotation marks.
    ...(quote.type === "direct" ? created(quote, linker) : {}),
    citation: linker.place(quote),
    isPartOf: linker.article,
    keywords: [quote.type, quote.act, ...(quote.negated ? ["negated"] : [])],
  });

function created({ speakerId }: Quote, { view, urn }: Linker): Record<string, JsonLdNode> {
  const speaker = view.speaker(speakerId);
  return speaker && speaker.kind !== "document" ? { creator: { "@id": urn(speaker.id) } } : {};
}
