import { wordTable } from "../word-class.ts";

import type { Field } from "../../extract/agreements/gazetteer/entry.ts";

const topicWords = wordTable(`
  weakTopics: security exchange customs unity missile weapons alliance un u.n. council swap tariffs water
      power fishing
  topicParts: free control reduction framework mutual non sharing test ban action limitation promotion change
  purposes: end ending halt stop pause settle resolve avert freeze
  hostilities: war wars fighting conflict hostilities bloodshed invasion siege violence insurgency crisis
      blockade occupation attacks standoff
  purposeLinks: to on for aimed
`);

// What agreements are about. Written for this project from general knowledge of English news.

export type Topic =
  | "peace"
  | "ceasefire"
  | "trade"
  | "nuclear"
  | "arms"
  | "climate"
  | "security"
  | "people"
  | "council"
  | "other";

/** Words before a head that make it public business: "trade deal", "arms-control treaty". */
export const topics: ReadonlyMap<string, Topic> = new Map<string, Topic>([
  ["peace", "peace"], ["ceasefire", "ceasefire"], ["truce", "ceasefire"], ["armistice", "ceasefire"],
  ["trade", "trade"], ["tariff", "trade"], ["tariffs", "trade"], ["customs", "trade"],
  ["nuclear", "nuclear"], ["nonproliferation", "nuclear"], ["proliferation", "nuclear"], ["denuclearization", "nuclear"],
  ["arms", "arms"], ["disarmament", "arms"], ["missile", "arms"], ["weapons", "arms"],
  ["climate", "climate"], ["emissions", "climate"],
  ["security", "security"], ["defense", "security"], ["defence", "security"], ["aggression", "security"], ["neutrality", "security"],
  ["friendship", "security"], ["military", "security"], ["demilitarization", "security"], ["alliance", "security"],
  ["refugee", "people"], ["migration", "people"], ["migrant", "people"], ["extradition", "people"],
  ["council", "council"], ["un", "council"], ["u.n.", "council"],
  ["water", "other"], ["power", "other"], ["pandemic", "other"], ["fishing", "other"], ["grain", "other"], ["hostage", "other"], ["prisoner", "other"], ["swap", "other"], ["exchange", "other"],
  ["minerals", "other"], ["border", "other"], ["boundary", "other"], ["fisheries", "other"], ["unity", "other"], ["autonomy", "other"],
]); // prettier-ignore

/** Topic words that tell nothing alone ("an exchange agreement", "a border deal" may be private). */
export const weakTopics = topicWords("weakTopics");

/** Stand between topic and head, or make up a topic with it: "arms-control treaty", "peace framework agreement". */
export const topicParts = topicWords("topicParts");

/** Fields that a topic may speak of. */
export const topicFields: ReadonlyMap<Topic, readonly Field[]> = new Map<Topic, Field[]>([
  ["peace", ["peace", "historic", "regional", "security"]],
  ["ceasefire", ["peace", "historic"]],
  ["trade", ["trade"]],
  ["nuclear", ["arms", "security"]],
  ["arms", ["arms"]],
  ["climate", ["climate"]],
  ["security", ["security", "historic"]],
  ["people", ["europe", "regional", "rights", "law"]],
]);

/** What an agreement "to …" public ends is for; with these, "deal" and "agreement" need no topic. */
export const purposes = topicWords("purposes");

export const hostilities = topicWords("hostilities");

/** Before a purpose: "to end the war", "on ending the war". */
export const purposeLinks = topicWords("purposeLinks");
