import type { AgreementReference } from "../../extract/agreements/schema.ts";
import type { Linker } from "./linker.ts";
import { node, type JsonLdNode } from "./node.ts";

/** An agreement that the article speaks of; a name says which one it is. */
export const agreementNode = (agreement: AgreementReference, linker: Linker): JsonLdNode =>
  node("CreativeWork", {
    "@id": linker.urn(agreement.id),
    name: agreement.name ?? agreement.text,
    alternateName: agreement.name !== null && agreement.name !== agreement.text ? agreement.text : null,
    dateCreated: agreement.year === null ? null : String(agreement.year),
    genre: agreement.kind,
    subjectOf: linker.place(agreement),
  });
