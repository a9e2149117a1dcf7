/**
 * Words the agreement rules ask about. Written for this project from general knowledge of English news;
 * countries, their adjectives and capitals are facts of geography.
 */
import type { Field } from "./gazetteer/entry.ts";
import type { AgreementKind } from "./schema.ts";

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
export const looseHeads: ReadonlySet<string> = new Set(["accord", "agreement", "deal", "pact", "treaty"]);

/** Heads that a year alone does not tell from others: any two states sign an agreement any year. */
export const commonHeads: ReadonlySet<string> = new Set([
  "agreement",
  "deal",
  "pact",
  "accord",
  "treaty",
  "declaration",
]);

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
  ["friendship", "security"], ["alliance", "security"],
  ["refugee", "people"], ["migration", "people"], ["migrant", "people"], ["extradition", "people"],
  ["council", "council"], ["un", "council"], ["u.n.", "council"],
  ["grain", "other"], ["hostage", "other"], ["prisoner", "other"], ["swap", "other"], ["exchange", "other"],
  ["minerals", "other"], ["border", "other"], ["fisheries", "other"], ["unity", "other"], ["autonomy", "other"],
]); // prettier-ignore

/** Topic words that tell nothing alone ("an exchange agreement", "a border deal" may be private). */
export const weakTopics: ReadonlySet<string> = new Set([
  "security", "exchange", "customs", "unity", "missile", "weapons", "alliance", "un", "u.n.", "council", "swap", "tariffs",
]); // prettier-ignore

/** Stand between topic and head, or make up a topic with it: "arms-control treaty", "peace framework agreement". */
export const topicParts: ReadonlySet<string> = new Set([
  "free", "control", "reduction", "framework", "mutual", "non", "sharing", "test", "ban",
  "action", "limitation", "promotion", "change",
]); // prettier-ignore

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

/** Adjectives that may stand before topic and head and say nothing of which agreement it is. */
export const descriptive: ReadonlySet<string> = new Set([
  "landmark", "historic", "final", "comprehensive", "bilateral", "multilateral", "trilateral", "international", "regional",
  "global", "controversial", "signature", "interim", "lasting", "durable", "permanent", "fragile", "tentative", "temporary",
  "partial", "full", "broad", "broader", "wider", "sweeping", "secret", "formal", "informal", "separate", "so", "called",
  "original", "initial", "current", "existing", "key", "major", "big", "fair", "just", "binding", "good", "bad", "better",
  "worst", "best", "terrible", "great", "old", "recent", "latest", "long", "term", "limited", "immediate", "unconditional",
  "humanitarian", "sustainable", "lasting", "negotiated", "political", "diplomatic", "shaky", "month", "day", "week", "year",
  "similar", "same", "optional", "additional", "supplementary", "two", "three", "four", "ambitious", "failed", "stalled", "troubled",
]); // prettier-ignore

/** Adjectives and determiners of an agreement to come. */
export const prospective: ReadonlySet<string> = new Set([
  "any", "future", "possible", "potential", "proposed", "eventual", "prospective", "hoped", "planned", "draft", "new",
  "next", "elusive", "upcoming", "looming",
]); // prettier-ignore

/** "US-brokered": the word before the hyphen is no party. */
export const brokered: ReadonlySet<string> = new Set([
  "brokered", "backed", "led", "mediated", "sponsored", "drafted", "proposed", "negotiated", "imposed", "supported", "broker",
]); // prettier-ignore

export const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
/** Determiners that no plural follows. */
export const singular: ReadonlySet<string> = new Set(["this", "that"]);
export const indefinite: ReadonlySet<string> = new Set([
  "a",
  "an",
  "any",
  "no",
  "some",
  "another",
  "every",
  "each",
]);
export const possessive: ReadonlySet<string> = new Set([
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "'s",
  "whose",
]);
/** "another Minsk", "a second Munich", "a new Yalta". */
export const repeating: ReadonlySet<string> = new Set(["another", "second", "third", "new", "repeat"]);

/** Words of one to come, before the agreement and in its sentence: "once a peace deal …", "push for a ceasefire". */
export const prospectiveBefore: ReadonlySet<string> = new Set([
  "reach", "reaching", "negotiate", "negotiating", "negotiations", "negotiation", "talks", "seek", "seeks", "seeking", "want",
  "wants", "wanted", "hope", "hopes", "hoping", "if", "once", "until", "unless", "when", "toward", "towards", "pursue",
  "pursuing", "would", "could", "will", "should", "may", "might", "must", "can", "to", "propose", "proposes", "proposing",
  "push", "pushing", "call", "calls", "calling", "called", "urge", "urges", "urged", "demand", "demands", "demanded", "need",
  "needs", "for", "soon", "before", "securing", "secure", "discuss", "discussed", "discussing", "ready", "without", "chances",
  "prospects", "ahead",
]); // prettier-ignore
/** Words of one that stands: "signed a peace treaty". */
export const concludedBefore: ReadonlySet<string> = new Set([
  "signed", "reached", "struck", "concluded", "ratified", "agreed", "violated", "violating", "broke", "breached", "brokered",
  "secured", "sealed", "clinched", "announced", "under", "since", "existing", "implement", "implementing",
]); // prettier-ignore
/** Words of one to come, right behind it: "a peace agreement is reached", "a treaty would". */
export const prospectiveBehind: ReadonlySet<string> = new Set([
  "is", "would", "will", "must", "could", "should", "can", "may", "might", "cannot",
]); // prettier-ignore
/** Words of one that is not there yet, whatever stands nearer: "once a truce is signed". */
export const conditional: ReadonlySet<string> = new Set([
  "if",
  "once",
  "until",
  "unless",
  "soon",
  "when",
  "before",
]);

/** What an agreement "to …" public ends is for; with these, "deal" and "agreement" need no topic. */
export const purposes: ReadonlySet<string> = new Set([
  "end",
  "ending",
  "halt",
  "stop",
  "pause",
  "settle",
  "resolve",
  "avert",
  "freeze",
]);
export const hostilities: ReadonlySet<string> = new Set([
  "war", "wars", "fighting", "conflict", "hostilities", "bloodshed", "invasion", "siege", "violence", "insurgency", "crisis",
  "blockade", "occupation", "attacks", "standoff",
]); // prettier-ignore

/** "Article 5 of …". */
export const provisions: ReadonlySet<string> = new Set([
  "article", "articles", "chapter", "annex", "section", "paragraph", "clause", "appendix", "protocol",
]); // prettier-ignore
export const romanNumeral = /^[ivx]{1,5}$/;

export const styleWords: ReadonlySet<string> = new Set(["style", "type", "like", "esque", "inspired"]);
/** What a "-style" may be said of besides a head: "Minsk-style guarantees". */
export const styleNouns: ReadonlySet<string> = new Set([
  "guarantee", "guarantees", "assurance", "assurances", "settlement", "settlements", "arrangement", "arrangements", "process",
  "framework", "commitment", "commitments", "protection", "protections", "promise", "promises", "formula", "peace", "talks",
  "scenario", "scenarios", "solution", "pledge", "pledges", "clause", "regime",
]); // prettier-ignore
/** Meetings that a place of peace talks may be the style of: "a Dayton-style conference", but not "Munich-style". */
export const gatherings: ReadonlySet<string> = new Set(["conference", "summit", "negotiations"]);
/** "modelled on the Dayton accords". */
export const modelVerbs: ReadonlySet<string> = new Set([
  "modelled",
  "modeled",
  "patterned",
  "based",
  "similar",
  "akin",
  "lines",
  "repeat",
  "replica",
  "version",
  "copy",
]);
export const modelLinks: ReadonlySet<string> = new Set(["on", "after", "to", "of"]);

/** A name or head before one of these is part of some other name: "Treaty Organization", "Convention Center". */
export const otherNames: ReadonlySet<string> = new Set([
  "organization", "organisation", "center", "centre", "hall", "inc", "inc.", "corp", "corp.", "co.", "llc", "ltd", "ltd.", "plc",
  "group", "holdings", "school", "schools", "communications", "bureau", "committee", "act", "floor", "delegate", "delegates",
  "monitor", "institute", "foundation", "council", "forum", "secretariat", "museum", "conference", "healthcare", "partners", "flight", "flights", "fund", "capital",
]); // prettier-ignore

/** Words that make a capitalised run before a head something private, domestic or technical. */
export const otherModifiers: ReadonlySet<string> = new Set([
  "plea", "loan", "credit", "merger", "purchase", "sale", "asset", "license", "licensing", "user", "service", "services",
  "operating", "collective", "bargaining", "labor", "labour", "union", "employment", "confidentiality", "disclosure", "settlement",
  "lease", "rental", "prenuptial", "nuptial", "shareholder", "shareholders", "stockholders", "master", "franchise", "deferred",
  "prosecution", "consent", "gentleman", "gentlemen", "gentlemen's", "suicide", "honda", "internet", "transfer", "signal",
  "control", "communication", "messaging", "safety", "testing", "treatment", "clinical", "privacy", "presidential", "justice",
  "internal", "fbi", "memo", "legal", "democratic", "republican", "gop", "national", "party", "libertarian", "constitutional",
  "state", "county", "city", "annual", "comic", "baptist", "nra", "delegate", "brokered", "contested", "school", "home", "rule",
  "royal", "town", "village", "great", "book", "record", "tv", "real", "raw", "big", "package", "bundle", "green", "square",
  "house", "senate", "joint", "budget", "spending", "debt", "tax", "infrastructure", "year's", "secrecy", "naked", "public",
  "unilateral", "disaster", "emergency", "sworn", "statutory", "bankruptcy", "war", "financial", "asset", "mission",
  "fire", "ecumenical", "video", "hypertext", "art",
]); // prettier-ignore

/** A capitalised word that only begins its sentence. */
export const openers: ReadonlySet<string> = new Set([
  "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "under", "in", "on", "at", "by",
  "for", "from", "with", "after", "before", "when", "while", "if", "as", "since", "until", "unlike", "like", "and", "but", "or",
  "no", "any", "every", "each", "another", "both", "some", "most", "all", "new", "no", "without", "through", "via", "to", "of",
  "who", "what", "which", "where", "how", "why", "signing", "despite", "because", "about", "also", "report",
]); // prettier-ignore

export const monthsAndDays: ReadonlySet<string> = new Set([
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]); // prettier-ignore

/** "signed the Treaty of Harrow Bridge in June 1867". */
export const signingVerbs: ReadonlySet<string> = new Set([
  "signed",
  "concluded",
  "signing",
  "agreed",
  "adopted",
  "ratified",
  "negotiated",
  "sign",
  "reached",
]);

/** Bodies whose resolutions bind no state. */
export const domesticChambers: ReadonlySet<string> = new Set([
  "house", "senate", "joint", "concurrent", "city", "county", "town", "board", "committee", "assembly", "year's", "new", "budget",
  "continuing", "student",
]); // prettier-ignore

/** Two tokens read as one key. */
export const pairs: ReadonlyMap<string, string> = new Map([
  ["united nations", "un"], ["united states", "us"], ["united kingdom", "uk"], ["european union", "eu"],
  ["great britain", "uk"], ["soviet union", "soviet"], ["south korea", "south-korea"], ["south korean", "south-korea"],
  ["north korea", "north-korea"], ["north korean", "north-korea"], ["saudi arabia", "saudi"], ["new zealand", "new-zealand"],
  ["sri lanka", "sri-lanka"], ["sri lankan", "sri-lanka"], ["costa rica", "costa-rica"], ["costa rican", "costa-rica"],
  ["el salvador", "salvador"], ["south africa", "south-africa"], ["south african", "south-africa"],
  ["south sudan", "south-sudan"], ["hong kong", "hong-kong"], ["ivory coast", "ivory-coast"], ["papua new", "papua"],
  ["north macedonia", "macedonia"], ["west germany", "west-germany"], ["east germany", "east-germany"],
  ["north vietnam", "vietnam"], ["north vietnamese", "vietnam"], ["south vietnam", "vietnam"], ["viet minh", "vietnam"],
  ["northern ireland", "northern-ireland"], ["burkina faso", "burkina"], ["sierra leone", "sierra-leone"],
  ["south vietnamese", "vietnam"], ["czech republic", "czech"], ["puerto rico", "puerto-rico"],
]); // prettier-ignore

/** Countries and blocs, and the words that name them; each line: key, then its other words. */
const polityLines = `
afghanistan afghan; albania albanian; algeria algerian; angola angolan; argentina argentine argentinian; armenia armenian;
asean; australia australian; austria austrian; azerbaijan azerbaijani azeri; bahrain bahraini; bangladesh bangladeshi; belarus belarusian;
belgium belgian; bolivia bolivian; bosnia bosnian; brazil brazilian; bulgaria bulgarian; burundi burundian; cambodia cambodian;
cameroon cameroonian; canada canadian; chad chadian; chile chilean; china chinese sino; colombia colombian; congo congolese;
croatia croatian croat; cuba cuban; cyprus cypriot; czech czechia; czechoslovakia czechoslovak; denmark danish; ecuador ecuadorian; egypt egyptian;
eritrea eritrean; estonia estonian; ethiopia ethiopian; eu e.u.; europe european; finland finnish; france french franco; gaza gazan;
georgia georgian; germany german; ghana ghanaian; greece greek; greenland; guatemala guatemalan; guyana guyanese; haiti haitian; hamas;
hezbollah; honduras honduran; houthi houthis; hungary hungarian; iceland icelandic; india indian indo; indonesia indonesian; iran iranian; iraq iraqi;
ireland irish; israel israeli; italy italian; jamaica jamaican; japan japanese; jordan jordanian; kazakhstan kazakh; kenya kenyan; kosovo kosovar;
kurdistan kurdish; kuwait kuwaiti; kyrgyzstan kyrgyz; laos laotian; latvia latvian; lebanon lebanese; liberia liberian; libya libyan;
lithuania lithuanian; macedonia macedonian; malaysia malaysian; mali malian; malta maltese; mercosur; mexico mexican; moldova moldovan;
mongolia mongolian; montenegro montenegrin; morocco moroccan; mozambique mozambican; myanmar burmese; namibia namibian; nato; nepal nepalese;
netherlands dutch; nicaragua nicaraguan; niger nigerien; nigeria nigerian; norway norwegian; oman omani; pakistan pakistani;
palestine palestinian palestinians; panama panamanian; papua; paraguay paraguayan; peru peruvian; philippines philippine; plo; poland polish; portugal portuguese;
prussia prussian; qatar qatari; romania romanian; russia russian russo; rwanda rwandan; salvador salvadoran; saudi; senegal senegalese; serbia serbian serb;
singapore singaporean; slovakia slovak; slovenia slovenian; somalia somali; soviet ussr; spain spanish; sudan sudanese; sweden swedish;
switzerland swiss; syria syrian; taiwan taiwanese; tajikistan tajik; taliban; tanzania tanzanian; thailand thai; tunisia tunisian; turkey turkish turkiye;
turkmenistan turkmen; uae emirati emirates u.a.e.; uganda ugandan; uk u.k. britain british anglo; ukraine ukrainian; un u.n.; uruguay uruguayan;
us u.s. u.s america american; uzbekistan uzbek; vatican; venezuela venezuelan; vietnam vietnamese; yemen yemeni; yugoslavia yugoslav; zambia zambian;
zimbabwe zimbabwean; south-korea; north-korea; new-zealand; sri-lanka; costa-rica; south-africa; south-sudan; hong-kong; west-germany; east-germany;
northern-ireland; ivory-coast; burkina; sierra-leone`;

/** Any word for a country or bloc → its key: "iranian" → "iran". */
export const polities: ReadonlyMap<string, string> = new Map(
  polityLines.split(";").flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** Capitals that stand for their governments: "the nuclear deal with Tehran". */
export const capitals: ReadonlyMap<string, string> = new Map([
  ["tehran", "iran"], ["washington", "us"], ["beijing", "china"], ["moscow", "russia"], ["kyiv", "ukraine"], ["kiev", "ukraine"],
  ["london", "uk"], ["brussels", "eu"], ["ankara", "turkey"], ["jerusalem", "israel"], ["cairo", "egypt"], ["tokyo", "japan"],
  ["seoul", "south-korea"], ["pyongyang", "north-korea"], ["delhi", "india"], ["islamabad", "pakistan"], ["ottawa", "canada"],
  ["berlin", "germany"], ["riyadh", "saudi"], ["baghdad", "iraq"], ["damascus", "syria"], ["kabul", "afghanistan"],
  ["havana", "cuba"], ["caracas", "venezuela"], ["hanoi", "vietnam"], ["taipei", "taiwan"], ["canberra", "australia"],
]); // prettier-ignore

/** Nouns that make a head the first half of something else: "ceasefire talks", "treaty ally", "deal maker". */
export const compoundTails: ReadonlySet<string> = new Set([
  "talks", "negotiations", "negotiator", "negotiators", "line", "lines", "monitor", "monitors", "monitoring", "violation",
  "violations", "maker", "makers", "breaker", "ally", "allies", "port", "ports", "obligation", "obligations", "rights",
  "commitments", "body", "bodies", "efforts", "framework",
]); // prettier-ignore

/** Provisions news names without their treaty; `owner` is a key word that must stand in the article. */
export const famousProvisions: readonly { provision: string; owner: string; agreement: string }[] = [
  { provision: "article 4", owner: "nato", agreement: "North Atlantic Treaty" },
  { provision: "article 5", owner: "nato", agreement: "North Atlantic Treaty" },
  { provision: "article 50", owner: "eu", agreement: "Treaty on European Union" },
  { provision: "article 51", owner: "un", agreement: "Charter of the United Nations" },
  { provision: "chapter vii", owner: "un", agreement: "Charter of the United Nations" },
];

/** Small words inside a name: "the Use of Northern Straits". */
export const nameJoints: ReadonlySet<string> = new Set([
  "of",
  "and",
  "the",
  "on",
  "in",
  "for",
  "to",
  "with",
  "against",
  "or",
  "its",
  "from",
]);
/** Small words inside the name of a place: "Dar es Salaam", "Rio de Janeiro". */
export const nameParticles: ReadonlySet<string> = new Set([
  "es", "de", "da", "do", "dos", "del", "di", "du", "la", "le", "las", "el", "al", "am", "sur", "der", "upon",
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
/** Begin a clause that says by itself which agreement is meant: "the accord that saved the bay". */
export const restrictive: ReadonlySet<string> = new Set(["that", "which"]);
/** Heads that a bare "a pact" may have. "A deal" is mostly somebody's business. */
export const bareHeads: ReadonlySet<string> = new Set(["agreement", "pact"]);
/** Behind a bare head, these make it private: "an agreement to run the port", "an agreement worth $3m", "a pact of silence". */
export const bareStops: ReadonlySet<string> = new Set(["to", "worth", "of", "for", "valued", "-", "in"]);
/** Words that tell by themselves whom the agreement is with. */
export const ownComplements: ReadonlySet<string> = new Set(["with", "between", "among"]);
/** Between an agreement and the year of its signing: "was signed in late June". */
export const datingWords: ReadonlySet<string> = new Set([
  "was",
  "were",
  "in",
  "on",
  "at",
  ",",
  "the",
  "late",
  "early",
  "st",
  "nd",
  "rd",
  "th",
]);
/** Between the numbers of provisions: "Articles 3 and 4". */
export const numeralJoints: ReadonlySet<string> = new Set(["and", "or", ",", "to", "(", ")", "-", "–"]);
/** Before a purpose: "to end the war", "on ending the war". */
export const purposeLinks: ReadonlySet<string> = new Set(["to", "on", "for", "aimed"]);
