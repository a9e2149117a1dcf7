const OA = "http://www.w3.org/ns/oa#";
const AS = "https://www.w3.org/ns/activitystreams#";
const link = (iri: string) => ({ "@id": iri, "@type": "@id" });

/** What the words of http://www.w3.org/ns/anno.jsonld mean, as far as we use them, so that no test asks the network. */
export const ANNO_CONTEXT = {
  "@context": {
    id: "@id",
    type: "@type",
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    describing: `${OA}describing`,
    tagging: `${OA}tagging`,
    motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
    purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    format: "http://purl.org/dc/elements/1.1/format",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    first: link(`${AS}first`),
    partOf: link(`${AS}partOf`),
    items: { ...link(`${AS}items`), "@container": "@list" },
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
  },
};
