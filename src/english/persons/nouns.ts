// Common nouns for people and papers: what "the minister", "three officials" and "the report" are; and what offices tell of
// one another. General vocabulary of news; written for this project. Singular unless said otherwise.
import { indefinitePronouns } from "../function-words.ts";
import { except, wordClass, wordTable } from "../word-class.ts";
import {
  dealers,
  femaleKin,
  makers,
  maleKin,
  men,
  occupations,
  sides,
  standings,
  wideOffices,
  women,
} from "./occupations.ts";

const personWords = wordTable(`
  nounsOfEither: producer contractor operator
  passingRoles: winner loser native new then
  passingRoles roleModifiers: former late acting longtime outgoing incoming retired
  passingRoles rolePrefixes roleModifiers: ex
  groupNouns: people men women children families members leaders critics proponents allies authorities police
      others many some several few most both all group number handful dozens scores hundreds thousands
      millions couple pair duo trio crowd everyone everybody public half spokesmen spokeswomen congressmen
      businessmen policemen firemen fishermen media outlets countries nations states governments companies
      firms banks agencies organizations organisations groups parties sides cities unions activists militants
      rebels troops forces youth elders clergy staff personnel crew jurors markets polls-goers docs folks
      americans wives enemies lawyers community residents population electorate jury
  groupNouns roleModifiers: majority minority opposition
  anonymousNouns: one another other nobody source
  documentNouns: report study survey poll analysis review paper research figures statistics statement memo
      memorandum letter email e-mail note message tweet post filing complaint lawsuit suit indictment
      affidavit verdict decision order opinion judgment judgement transcript recording tape video footage clip
      film documentary movie book novel memoir biography article story editorial column headline press-release
      release communique communiqué declaration resolution treaty agreement accord convention charter
      constitution amendment law bill act legislation regulation rule rules guideline guidance policy
      directive contract document dossier file record records evidence finding census index forecast estimate
      projection audit assessment inquiry investigation slide presentation chart map page sign poster banner
      ad advertisement program programme plan proposal manifesto platform petition case speech essay text
      warrant subpoena testimony autopsy exam test caption placard leaflet motion certificate bulletin
      newsletter diary script song lyrics polls texts tests leaks diaries studies analyses surveys censuses
      inquiries testimonies policies biographies
  documentNouns officeFields: data
  documentNouns roleModifiers: ruling
  rolePrefixes: sub
  rolePrefixes roleModifiers: co vice deputy under
  rolePrefixes officeRanks: lieutenant
  officeFields: operating medical scientific technical information marketing investment risk compliance
      nursing commercial product revenue sustainability diversity privacy
  officeFields officeRanks: financial
  officeFields roleModifiers: legal
  officeFields roleModifiers officeRanks: executive
  roleModifiers: interim assistant associate senior junior chief lead top current veteran honorary fellow
      presidential congressional foreign finance defense defence interior ranking special presiding lord high
      crown grand supreme national state federal local regional
  roleModifiers officeRanks: prime first managing general press home attorney permanent
  officeRanks: private artistic musical sporting solicitor
`);

/** Offices, professions and other words for one person: heads of a role ("chief executive", "Miami lawyer"). */
export const personNouns = wordClass(
  occupations,
  women,
  men,
  femaleKin,
  maleKin,
  wideOffices,
  standings,
  sides,
  dealers,
  makers,
);

/** What words for one person by profession end in: "glaciologist", "statistician", "videographer", "oarsman". */
export const professionEndings: readonly string[] = [
  "ologist", "ician", "ographer", "swoman", "sman", "sperson",
]; // prettier-ignore

/** Words for one woman. */
export const femaleNouns = wordClass(women, femaleKin, "baroness");

/** Words for one man. */
export const maleNouns = wordClass(men, maleKin);

/** What persons and bodies are called alike: "rival Ana Roe", "rival Marlow Foods". */
export const nounsOfEither = personWords("nounsOfEither", sides, dealers);

/** What somebody is to others, or in one story only: no office or trade that tells two people apart. */
export const passingRoles = personWords("passingRoles", sides, standings, femaleKin, maleKin);

/** Offices so wide that another word must agree: "the NATO chief". */
export const broadOffices = wordClass(wideOffices, "boss");

/** Words for several people; regular plurals of the person nouns need no entry. */
export const groupNouns = personWords("groupNouns");

/** Words for one of several people, nobody named: "one of the doctors", "someone". */
export const anonymousNouns = personWords(
  "anonymousNouns",
  except(indefinitePronouns, "everybody everyone something"),
);

/** Papers and other things that are quoted: "the report", "a poll". */
export const documentNouns = personWords("documentNouns");

/** What is joined to an office by a hyphen: "Co-author", "Ex-minister". */
export const rolePrefixes = personWords("rolePrefixes");

/** Fields of an office that is no field of a body: "Chief Financial Officer". */
export const officeFields = personWords("officeFields");

/** Modifiers of offices that are no part of an organisation's name: "former", "deputy". */
export const roleModifiers = personWords("roleModifiers");

/** Words that tell one office from another of its name, besides fields: "general secretary", "prime minister". */
export const officeRanks = personWords("officeRanks");

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
