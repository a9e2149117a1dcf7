import type { Claim } from "../../resolve/schema.ts";
import type { Linker } from "./linker.ts";
import { link, node, type JsonLdNode } from "./node.ts";
import { spoken } from "./speaker.ts";

/** What somebody put on record; a claim without an author is the article's own. */
export const claimNode = (claim: Claim, linker: Linker): JsonLdNode =>
  node("Claim", {
    "@id": linker.urn(claim.id),
    text: claim.text,
    ...spoken(claim.speakerId, "author", linker),
    appearance: linker.article,
    datePublished: claim.madeAt,
    citation: linker.place(claim),
    isPartOf: claim.quoteId === null ? null : link(linker.urn(claim.quoteId)),
    about: [...claim.statisticIds, ...claim.agreementIds].map((id) => link(linker.urn(id))),
    keywords: [claim.modality, ...(claim.negated ? ["negated"] : [])],
  });
