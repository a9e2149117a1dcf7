// Words that stand for somebody. General grammar; written for this project.

import { wordClass } from "../word-class.ts";
import { commonPrepositions, demonstratives, relatives } from "../function-words.ts";
/** Third person singular, by gender. */
export const singularPronouns: ReadonlyMap<string, "female" | "male"> = new Map([
  ["he", "male"], ["him", "male"], ["his", "male"], ["himself", "male"],
  ["she", "female"], ["her", "female"], ["hers", "female"], ["herself", "female"],
]); // prettier-ignore

/** "his lawyer": whose. */
export const possessiveGenders: ReadonlyMap<string, "female" | "male"> = new Map([
  ["his", "male"],
  ["her", "female"],
]);

/** What may stand between a preposition and a role: "through his lawyer, Ana Roe". */
export const phraseDeterminers = wordClass("the his her its their");

/** "the nominee and his aides", "… and other senators". */
export const companionDeterminers = wordClass("his her their other");

export const pluralPronouns = wordClass("they them their theirs themselves");
export const neuterPronouns = wordClass("it its itself");
export const relativePronouns = wordClass(relatives, "that");
export const firstPersonPronouns = wordClass(
  "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've",
);

/** Determiners that say: known already. */
export const definiteDeterminers = wordClass(demonstratives, "the his her their its 's our my both");
export const possessiveDeterminers = wordClass("whose his her their its our my");
/** Determiners that say: new, and one. */
export const indefiniteDeterminers = wordClass("a an one another any every each");

/** Words that end the noun phrase they follow. */
export const phraseEnds = wordClass(
  relatives,
  commonPrepositions,
  "that close familiar about against under across around near including like such as inside within",
  "involved worried aboard among and or where being speaking not outside after before during over",
  "between working living",
);

/** They end a noun phrase behind its noun, "a report released on Monday", and stand in it before one: "a newly released report". */
export const phraseParticiples = wordClass(
  "released filed published conducted issued written signed sent seen obtained commissioned funded",
  "compiled prepared produced posted circulated submitted reviewed carried dated attributed addressed",
  "titled entitled called named known read made drawn given held carried broadcast aired delivered",
  "printed shown leaked shared attached handed tabled briefed reached surveyed polled interviewed",
  "consulted contacted questioned canvassed",
);

/** Nouns of quantity: "a group of doctors" is told by the doctors. */
export const quantityNouns = wordClass(
  "group number majority minority handful couple series set array range dozens scores hundreds",
  "thousands millions some many most several few all both two three four five six half more others lot",
  "slew host string pair trio none any percent %",
);

/** How many "the two" are. */
export const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2], ["pair", 2], ["couple", 2], ["duo", 2], ["three", 3], ["trio", 3], ["four", 4], ["five", 5],
]); // prettier-ignore

/** The offices that a noun may mean when news refers back: "the lawmaker" for a senator. */
export const officesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["lawmaker", ["legislator", "parliamentarian", "senator", "sen.", "congressman", "congresswoman", "representative", "rep.", "mp", "mep", "member", "deputy", "councillor"]],
  ["legislator", ["lawmaker", "senator", "sen.", "congressman", "congresswoman", "representative", "rep.", "mp", "deputy"]],
  ["parliamentarian", ["lawmaker", "mp", "mep", "deputy", "senator"]], ["member", ["lawmaker", "representative", "rep.", "mp", "senator", "sen."]], ["senator", ["sen."]], ["sen.", ["senator"]],
  ["governor", ["gov."]], ["gov.", ["governor"]], ["general", ["gen."]], ["colonel", ["col."]], ["captain", ["capt."]], ["lieutenant", ["lt."]], ["sergeant", ["sgt."]], ["admiral", ["adm."]], ["detective", ["det."]],
  ["congressman", ["rep.", "representative", "congresswoman"]], ["congresswoman", ["rep.", "representative"]], ["representative", ["rep.", "congressman", "congresswoman"]],
  ["lawyer", ["attorney", "counsel", "solicitor", "barrister"]], ["attorney", ["lawyer", "counsel"]], ["prosecutor", ["attorney"]],
  ["doctor", ["physician", "surgeon", "cardiologist", "gastroenterologist", "pediatrician", "psychiatrist"]], ["physician", ["doctor", "surgeon"]],
  ["nominee", ["candidate"]], ["candidate", ["nominee", "contender", "challenger"]], ["adviser", ["advisor", "aide"]], ["advisor", ["adviser", "aide"]], ["aide", ["adviser", "advisor"]], ["premier", ["minister"]],
  ["chief", ["head", "leader", "director", "chairman", "chairwoman", "president", "secretary", "general", "executive", "ceo", "commander", "commissioner"]],
  ["head", ["chief", "leader", "director", "chairman", "chairwoman", "president", "secretary", "ceo", "executive"]], ["leader", ["head", "chief", "chairman", "chairwoman", "president", "secretary", "premier"]], ["boss", ["chief", "head", "director", "manager", "executive", "ceo"]],
  ["executive", ["ceo", "chief", "director", "president"]], ["ceo", ["executive"]], ["chair", ["chairman", "chairwoman", "chairperson"]],
  ["scholar", ["professor", "academic", "lecturer", "researcher", "historian"]], ["academic", ["professor", "lecturer", "scholar", "researcher"]], ["researcher", ["scientist", "professor", "scholar", "fellow"]], ["expert", ["professor", "analyst", "specialist", "scholar", "researcher"]],
  ["scientist", ["physicist", "chemist", "biologist", "epidemiologist", "climatologist", "geologist", "researcher", "professor"]],
  ["spokesman", ["spokesperson", "secretary"]], ["spokeswoman", ["spokesperson", "secretary"]], ["spokesperson", ["spokesman", "spokeswoman"]], ["journalist", ["reporter", "correspondent", "editor", "columnist"]], ["reporter", ["journalist", "correspondent"]],
  ["diplomat", ["ambassador", "envoy", "consul", "attaché"]], ["envoy", ["ambassador", "diplomat"]], ["politician", ["lawmaker", "senator", "sen.", "mayor", "governor", "minister", "president", "mp", "candidate"]],
  ["officer", ["sergeant", "lieutenant", "detective", "captain", "constable"]], ["official", ["secretary", "director", "commissioner", "minister", "administrator", "chief"]], ["businessman", ["ceo", "entrepreneur", "founder", "executive", "billionaire", "mogul", "developer"]],
  ["filmmaker", ["director", "producer"]], ["author", ["writer", "novelist", "historian"]], ["writer", ["author", "novelist", "columnist"]], ["singer", ["musician", "rapper"]], ["monarch", ["king", "queen"]], ["pontiff", ["pope"]], ["cleric", ["imam", "priest", "bishop", "archbishop", "cardinal", "ayatollah"]],
]); // prettier-ignore

/** What an honorific tells of its bearer: "the professor" is "Prof. Roe". */
export const officesOfHonorific: ReadonlyMap<string, readonly string[]> = new Map([
  ["prof", ["professor"]], ["prof.", ["professor"]], ["dr", ["doctor"]], ["dr.", ["doctor"]], ["doctor", ["doctor"]], ["rev", ["reverend"]], ["rev.", ["reverend"]],
  ["king", ["king"]], ["queen", ["queen"]], ["prince", ["prince"]], ["princess", ["princess"]], ["pope", ["pope"]], ["imam", ["imam"]], ["sheikh", ["sheikh"]], ["sister", ["nun"]], ["father", ["priest"]],
]); // prettier-ignore

/** Nouns that any body may be called by. */
export const anyOrganization = wordClass(
  "agency company firm organization organisation group body alliance bloc newspaper paper magazine",
  "outlet network institution nonprofit charity regulator watchdog carmaker airline publisher",
  "broadcaster website site retailer maker",
);

/** Those of businesses, which no body with one of `publicHeads` in its name is … */
export const businessNouns = wordClass(
  "company firm newspaper paper magazine carmaker airline publisher retailer maker",
);

/** … and heads of the names of public bodies. */
export const publicHeads = wordClass(
  "ministry department agency administration bureau cabinet parliament senate congress assembly council",
  "committee commission court tribunal embassy treasury police army university college school institute",
  "institutes centers centres academy union association federation society party foundation",
);

/** Nouns that a body mostly has in its name: only one known by its initials is called so without. */
export const namedKinds = wordClass(
  "union party court bank campaign ministry department university institute association foundation",
  "coalition federation league council committee commission authority bureau",
);

/** Of these the ones whose initials need not tell what they are: "the HWU", "the AfD". */
export const freelyNamedKinds = wordClass("union party coalition league");

/** Bodies that are named after somebody or some body and are another: "the Okoro campaign". */
export const derivedBodies = wordClass(
  "campaign administration camp government regime presidency cabinet team office side foundation board",
  "council committee panel court delegation mission embassy parliament senate party faction movement",
  "military army force unit branch division chapter union ministry department group organization",
  "organisation trust fund studio label household consulate",
);

/** Bodies that a name before them only describes: "the U.N. agency" is one of several, "the Marlow maker" makes it. */
export const describedBodies = wordClass(
  "agency maker manufacturer producer developer operator supplier contractor subsidiary affiliate arm",
  "giant startup start-up",
);

/** Of these the ones that have somebody's name also where they are only said to be theirs: "her campaign". */
export const personalBodies = wordClass("campaign administration");

/** Nouns for a country or its rulers. */
export const countryNouns = wordClass("country nation government kingdom republic state regime island");

/** What a company's name may end in and is called without: "Marlow Shipping Ltd." */
export const companySuffixes = wordClass(
  "plc ltd inc llc corp co company corporation gmbh ag sa nv spa ab oyj asa kk pty bhd sab limited",
  "holdings",
);

/** Last words of outlets' names that stand for the whole: "the Post". */
export const outletHeads = wordClass(
  "times post journal herald tribune gazette observer guardian telegraph chronicle examiner inquirer",
  "globe courier independent sun mirror standard",
);

/** Titles that are no part of a name when names are compared. */
export const courtesyWords = wordClass(
  "mr mrs ms miss mx dr prof sir dame lord lady president monsieur madame sheikh shaikh haji mullah llc",
);

/** Particles that tell little when names are compared. */
export const lightNameWords = wordClass(
  "al el bin ben ibn de da do dos das di del du y van von abd abdul la der ur abu",
);

/** Words of bodies' names that a common noun stands for. */
export const bodySynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ["panel", ["committee", "commission", "subcommittee", "council", "board"]], ["watchdog", ["authority", "commission", "agency", "inspectorate"]], ["regulator", ["authority", "commission", "agency"]],
  ["lender", ["bank"]], ["carmaker", ["motors"]], ["airline", ["airlines", "airways"]], ["newspaper", ["times", "post", "journal", "herald", "tribune", "gazette", "guardian", "telegraph"]], ["paper", ["times", "post", "journal", "herald"]],
]); // prettier-ignore

/** Words that tell one office from another of its name, besides fields: "general secretary", "prime minister". */
export const officeRanks = wordClass(
  "general prime home press first private permanent managing executive financial artistic musical",
  "sporting attorney solicitor lieutenant",
);

/** Offices so wide that another word must agree: "the NATO chief". */
export const broadOffices = wordClass("chief head leader boss official executive officer member expert");

/** Modifiers that tell no body from another. */
export const genericModifiers = wordClass(
  "federal north south east west central same new top largest biggest whole entire full independent",
  "influential powerful small big old two three nonprofit private public -",
);

/** Words before a name inside a source that make something else its head: "the head of …", "critics like …". */
export const headBarriers = wordClass(
  commonPrepositions,
  "and or 's like including about under through within against near who that",
);

/** What may stand between names that speak together. */
export const chainWords = wordClass(", and & the 's");

/** Words that a name hangs on when it is no subject. */
export const governors = wordClass(
  commonPrepositions,
  "against about after before under over between among near 's and or",
);

/** Words that bring examples: "critics such as Roe". */
export const exampleWords = wordClass("like including such include");

/** Labels of an interview's turns. */
export const turnLabels: ReadonlyMap<string, "asks" | "answers"> = new Map([
  ["q", "asks"],
  ["question", "asks"],
  ["a", "answers"],
  ["answer", "answers"],
]);

/** What stands between "name" and the name that somebody gave: "who gave her name as Ana". */
export const nameJoints = wordClass(", as is");
