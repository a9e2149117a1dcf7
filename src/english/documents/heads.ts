// Parts of an agreement that news cites: "Article 5".
import { wordClass } from "../word-class.ts";
import type { AgreementKind } from "../../extract/agreements/schema.ts";

// Nouns that an agreement is called by. Written for this project from general knowledge of English news.

/** What a head noun says of the agreement; `weak` heads name public agreements only beside other evidence. */
export type Head = {
  readonly word: string;
  readonly kind: AgreementKind;
  readonly plural: boolean;
  readonly weak: boolean;
};

const headRows: readonly (readonly [one: string, many: string, kind: AgreementKind, weak: boolean])[] = [
  ["treaty", "treaties", "treaty", false],
  ["accord", "accords", "accord", false],
  ["ceasefire", "ceasefires", "ceasefire", false],
  ["truce", "truces", "ceasefire", false],
  ["armistice", "armistices", "ceasefire", false],
  ["agreement", "agreements", "accord", true],
  ["deal", "deals", "deal", true],
  ["pact", "pacts", "pact", true],
  ["memorandum", "memoranda", "memorandum", true],
  ["mou", "mous", "memorandum", true],
  ["protocol", "protocols", "protocol", true],
  ["convention", "conventions", "convention", true],
  ["charter", "charters", "charter", true],
  ["resolution", "resolutions", "resolution", true],
  ["covenant", "covenants", "convention", true],
  ["concordat", "concordats", "treaty", true],
  ["declaration", "declarations", "other", true],
];

/** Head nouns by every form. "Agreement" has no kind of its own in the records: it is an accord. */
export const heads: ReadonlyMap<string, Head> = new Map(
  headRows.flatMap(([word, many, kind, weak]): [string, Head][] => [
    [word, { word, kind, plural: false, weak }],
    [many, { word, kind, plural: true, weak }],
  ]),
);

/** Heads that "~" stands for in the gazetteer. */
export const looseHeads = wordClass("accord agreement deal pact treaty");

/** Heads that a year alone does not tell from others: any two states sign an agreement any year. */
export const commonHeads = wordClass(looseHeads, "declaration");

/** Kinds that an anaphor's head may take up: "the deal" is never a resolution. */
export const headFits: ReadonlyMap<string, readonly AgreementKind[]> = new Map<string, AgreementKind[]>([
  ["treaty", ["treaty", "convention", "pact"]],
  ["accord", ["accord", "treaty", "deal", "pact", "protocol", "memorandum", "convention", "other"]],
  ["agreement", ["accord", "treaty", "deal", "pact", "protocol", "memorandum", "convention", "ceasefire", "other"]],
  ["deal", ["accord", "treaty", "deal", "pact", "ceasefire", "memorandum", "other"]],
  ["pact", ["accord", "treaty", "deal", "pact", "convention", "other"]],
  ["ceasefire", ["ceasefire"]],
  ["truce", ["ceasefire"]],
  ["armistice", ["ceasefire"]],
  ["memorandum", ["memorandum"]],
  ["mou", ["memorandum"]],
  ["protocol", ["protocol"]],
  ["convention", ["convention"]],
  ["charter", ["charter"]],
  ["resolution", ["resolution"]],
  ["declaration", []], // takes up declarations alone
]); // prettier-ignore

/** Heads that a name may begin with; a "Convention of …" is mostly a gathering. */
export const leadingHeads: ReadonlyMap<string, readonly string[]> = new Map([
  ["treaty", ["of", "on", "against", "concerning", "relating", "between", "for"]],
  ["convention", ["on", "against", "concerning", "relating", "for"]],
  ["protocol", ["on", "to", "concerning", "relating", "against"]],
  ["pact", ["of", "on"]],
  ["accord", ["of", "on"]],
  ["agreement", ["of", "on", "concerning", "between"]],
  ["concordat", ["of"]],
  ["covenant", ["on"]],
  ["armistice", ["of"]],
  ["truce", ["of"]],
]); // prettier-ignore

/** Heads that a bare "a pact" may have. "A deal" is mostly somebody's business. */
export const bareHeads = wordClass("agreement pact");

/** With any topic, these are of states: "a security pact", where a security agreement may be a firm's. */
export const ofStates = wordClass("pact treaty accord ceasefire truce");

/** "Article 5 of …". */
export const provisions = wordClass(
  "article articles chapter annex section paragraph clause appendix protocol",
);

export const romanNumeral = /^[ivx]{1,5}$/;

/** Provisions news names without their treaty; `owner` is a key word that must stand in the article. */
export const famousProvisions: readonly { provision: string; owner: string; agreement: string }[] = [
  { provision: "article 4", owner: "nato", agreement: "North Atlantic Treaty" },
  { provision: "article 5", owner: "nato", agreement: "North Atlantic Treaty" },
  { provision: "article 50", owner: "eu", agreement: "Treaty on European Union" },
  { provision: "article 51", owner: "un", agreement: "Charter of the United Nations" },
  { provision: "chapter vii", owner: "un", agreement: "Charter of the United Nations" },
];

/** Between the numbers of provisions: "Articles 3 and 4". */
export const numeralJoints = wordClass("and or , to ( ) - –");
