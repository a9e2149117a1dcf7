// Common nouns for people, bodies and papers: what "the minister", "a court" and "the report" are.
// General vocabulary of news; written for this project. Singular unless said otherwise.
import { wordClass } from "../word-class.ts";
import { occupations } from "./occupations.ts";

/** Offices, professions and other words for one person: heads of a role ("chief executive", "Miami lawyer"). */
export const personNouns = wordClass(
  occupations,
  "president vice-president premier chancellor minister secretary undersecretary governor mayor senator",
  "representative congressman congresswoman lawmaker backbencher frontbencher legislator deputy",
  "parliamentarian councillor councilor councilman councilwoman alderman commissioner ambassador envoy",
  "diplomat consul attaché attache delegate speaker leader master keeper chairman chairwoman",
  "chairperson chair chief head director manager executive ceo cfo coo cto officer official",
  "administrator general treasurer comptroller president-elect nominee candidate contender challenger",
  "incumbent runner-up whip negotiator mediator adviser advisor aide strategist staffer operative",
  "organizer organiser coordinator co-ordinator adviser spokesman spokeswoman spokesperson spox mp mep",
  "member ombudsman regulator inspector investigator auditor prosecutor attorney lawyer solicitor",
  "barrister counsel judge justice magistrate sheriff king queen monarch prince princess pope pontiff",
  "bishop archbishop cardinal priest pastor reverend rabbi imam cleric ayatollah monk nun chaplain emir",
  "sultan emperor duke duchess taoiseach tánaiste admiral colonel major captain commander lieutenant",
  "sergeant corporal brigadier marshal soldier veteran fighter pilot sailor marine policeman",
  "policewoman detective constable superintendent trooper firefighter paramedic analyst economist",
  "strategist banker investor trader broker billionaire businessman businesswoman entrepreneur founder",
  "co-founder cofounder owner partner employer employee worker developer consultant engineer architect",
  "professor lecturer scholar academic researcher scientist historian economist physicist chemist",
  "biologist epidemiologist virologist climatologist geologist sociologist psychologist psychiatrist",
  "philosopher expert specialist fellow student teacher educator principal dean provost rector",
  "librarian doctor physician surgeon nurse gastroenterologist cardiologist pediatrician therapist",
  "dentist pharmacist midwife patient journalist reporter correspondent editor columnist commentator",
  "anchor broadcaster blogger publisher photographer author co-author writer novelist poet playwright",
  "critic host presenter moderator pundit actor actress singer musician composer conductor artist",
  "painter sculptor dancer comedian filmmaker producer screenwriter designer curator model celebrity",
  "rapper chef player coach captain striker winger flanker fullback batter wicketkeeper linebacker",
  "shortstop outfielder pitcher goaltender defenseman substitute rookie playmaker debutant newcomer",
  "medallist medalist finalist linesman snowboarder surfer hurdler marathoner goalkeeper midfielder",
  "defender quarterback athlete referee champion boxer golfer cyclist runner swimmer driver manager",
  "skipper batsman bowler sprinter farmer fisherman miner driver trucker carpenter electrician plumber",
  "mechanic shopkeeper clerk waiter waitress cook baker butcher tailor janitor contractor builder",
  "realtor landlord tenant gardener librarian astronaut explorer inventor activist campaigner advocate",
  "volunteer philanthropist humanitarian dissident whistleblower defender demonstrator protester",
  "organiser unionist ecologist environmentalist conservationist lobbyist politician statesman dictator",
  "ruler warlord rebel militant militiaman separatist republican democrat conservative liberal",
  "socialist communist independent libertarian man woman boy girl child teenager youth person resident",
  "citizen neighbor neighbour witness bystander victim survivor suspect defendant plaintiff complainant",
  "accuser prisoner detainee inmate refugee migrant immigrant friend colleague rival opponent ally",
  "supporter surrogate insider source informant customer client visitor tourist passenger voter",
  "taxpayer reader viewer listener user participant speaker observer skeptic sceptic proponent backer",
  "fan lady mother father parent son daughter brother sister sibling wife husband spouse widow widower",
  "uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter fiancé fiancée",
  "girlfriend boyfriend partner relative guardian chairman-elect predecessor successor counterpart host",
  "guest chaplain bassist guitarist drummer mogul tycoon magnate financier heir heiress laureate",
  "technician programmer undertaker ranger hunter guide interpreter translator archivist archaeologist",
  "astronomer mathematician statistician meteorologist oceanographer botanist zoologist ornithologist",
  "pollster lawmaker guard agent operator instructor trainer supervisor planner secretary-general",
  "trustee governor-general president-designate harbourmaster",
);

/** What words for one person by profession end in: "glaciologist", "statistician", "videographer", "oarsman". */
export const professionEndings: readonly string[] = [
  "ologist", "ician", "ographer", "swoman", "sman", "sperson",
]; // prettier-ignore

/** Words for one woman. */
export const femaleNouns = wordClass(
  "woman girl spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress",
  "waitress heiress queen princess duchess nun mother daughter sister wife widow aunt niece grandmother",
  "granddaughter fiancée girlfriend lady baroness midwife",
);

/** Words for one man. */
export const maleNouns = wordClass(
  "man boy spokesman chairman congressman councilman businessman policeman fisherman statesman batsman",
  "alderman king prince pope duke monk imam father son brother husband widower uncle nephew grandfather",
  "grandson fiancé boyfriend taoiseach ayatollah emir sultan ombudsman",
);

/** Words for several people; regular plurals of the person nouns need no entry. */
export const groupNouns = wordClass(
  "people men women children families members leaders critics proponents allies authorities police",
  "others many some several few most both all group number majority minority handful dozens scores",
  "hundreds thousands millions couple pair duo trio crowd everyone everybody public everybody half",
  "spokesmen spokeswomen congressmen businessmen policemen firemen fishermen media outlets countries",
  "nations states governments companies firms banks agencies organizations organisations groups parties",
  "sides cities unions activists militants rebels troops forces youth elders clergy staff personnel",
  "crew jurors markets polls-goers docs folks americans wives enemies lawyers community residents",
  "population opposition electorate jury",
);

/** Words for one of several people, nobody named: "one of the doctors", "someone". */
export const anonymousNouns = wordClass("someone somebody anyone anybody one another other nobody source");

/** Bodies that speak as one, as common nouns: "the ministry", "a court". */
export const organizationNouns = wordClass(
  "government ministry department agency administration authority bureau office cabinet parliament",
  "senate congress assembly legislature house chamber council committee subcommittee commission panel",
  "court tribunal board regulator watchdog municipality city state country nation kingdom republic",
  "county province embassy consulate mission secretariat presidency junta regime monarchy palace",
  "military army navy force company firm corporation conglomerate manufacturer maker carmaker automaker",
  "airline bank lender insurer retailer supplier utility operator startup start-up publisher",
  "broadcaster network channel newspaper paper magazine journal outlet agency site website station",
  "brand chain giant group business fund exchange brokerage consultancy contractor developer producer",
  "studio label hospital clinic university college school institute laboratory lab museum theatre",
  "theater church charity prosecution defence defense foundation trust nonprofit non-profit ngo",
  "organization organisation union association federation confederation alliance coalition bloc league",
  "club team party movement campaign faction militia think-tank tank society institution body",
  "delegation taskforce corps division unit branch service center centre camp side",
);

/** Papers and other things that are quoted: "the report", "a poll". */
export const documentNouns = wordClass(
  "report study survey poll analysis review paper research data figures statistics statement memo",
  "memorandum letter email e-mail note message tweet post filing complaint lawsuit suit indictment",
  "affidavit ruling verdict decision order opinion judgment judgement transcript recording tape video",
  "footage clip film documentary movie book novel memoir biography article story editorial column",
  "headline press-release release communique communiqué declaration resolution treaty agreement accord",
  "convention charter constitution amendment law bill act legislation regulation rule rules guideline",
  "guidance policy directive contract document dossier file record records evidence finding census",
  "index forecast estimate projection audit assessment inquiry investigation slide presentation chart",
  "map page sign poster banner ad advertisement program programme plan proposal manifesto platform",
  "petition case speech biography essay text warrant subpoena testimony autopsy exam test caption",
  "placard leaflet motion certificate bulletin newsletter diary script song lyrics polls texts tests",
  "leaks diaries studies analyses surveys censuses inquiries testimonies policies biographies",
);

/** What is joined to an office by a hyphen: "Co-author", "Ex-minister". */
export const rolePrefixes = wordClass("co ex vice deputy sub under lieutenant");

/** Fields of an office that is no field of a body: "Chief Financial Officer". */
export const officeFields = wordClass(
  "financial executive operating medical scientific technical information marketing investment risk",
  "compliance data legal nursing commercial product revenue sustainability diversity privacy",
);

/** Modifiers of offices that are no part of an organisation's name: "former", "deputy". */
export const roleModifiers = wordClass(
  "former ex acting interim deputy vice assistant associate senior junior chief lead top prime first",
  "late outgoing incoming current longtime veteran honorary executive managing general opposition",
  "retired fellow presidential congressional press foreign finance defense defence interior home",
  "attorney majority minority ranking special co ruling presiding legal lord high under permanent crown",
  "grand supreme national state federal local regional",
);

/** What persons and bodies are called alike: "rival Ana Roe", "rival Marlow Foods". */
export const nounsOfEither = wordClass(
  "rival partner opponent ally supporter backer client customer host guest user owner operator builder",
  "producer contractor successor predecessor landlord tenant",
);
