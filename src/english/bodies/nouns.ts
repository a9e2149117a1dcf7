// Common nouns for bodies and the words that their names are built on; each word stands in one list, by what the lists below
// need to know of it. General knowledge; written for this project.
import { wordClass, wordTable, words } from "../word-class.ts";

const bodyWords = wordTable(`
  organizationNouns: municipality city county province junta monarchy palace conglomerate automaker lender
      insurer utility channel station brand chain business brokerage consultancy lab prosecution defence
      defense non-profit ngo militia think-tank tank journal
  organizationNouns organizationHeads companySuffixes: corporation
  organizationNouns organizationHeads derivedBodies personalBodies: campaign
  organizationNouns organizationHeads businessNouns anyOrganization companySuffixes: company
  organizationHeads: ferries trains breweries brewery therapeutics robotics semiconductors semiconductor
      transport transit buses nutrition biologics dairies brands diagnostics genomics biosciences sciences
      materials instruments optics cosmetics apparel wireless resorts casinos properties estates builders
      cement fertilizers biotech biopharma analytics advisory equities offshore drilling exploration minerals
      metals refining petrochemicals packaging footwear interactive microsystems dynamics appliances
      automotive tyres tires batteries renewables utilities engineering construction contractors architects
      realty leasing rentals financial lending mortgage payments healthcare hospitals clinics imaging
      beverages brewing distillers spirits tobacco bakeries poultry seafood fisheries farms agro grocers
      retail retailers wholesale drugstores chemicals plastics telecoms networks ventures reinsurance
      assurance mining aerospace pharmacies supermarkets laboratories archives knesset duma bundestag majlis
      rada commons pentagon kremlin interpol customs guard marines forces command brigade battalion regiment
      initiative project program programme conference congregation diocese front brotherhood caucus
      conservancy consortium partnership services registry observatory labs endowment lobby watch
      international nations states library gallery orchestra studios pictures records press books publishing
      entertainment media productions corp. inc. ltd. co. cos. bros. industries enterprises partners
      associates capital bancorp insurance airlines airways motors energy petroleum oil gas steel systems
      technologies technology software solutions logistics telecom communications pharmaceuticals pharma foods
      stores hotels securities investments consulting strategies advisors electronics railways shipping mail
      news daily weekly radio television tv broadcasting review reuters dispatch bulletin yorker economist
      grupo banco banque companhia compañía universidad universidade université ministerio ministério
      instituto institut fundação fundación partido sindicato cooperativa associação asociación médecins
      mineração petróleo fc reserve investigations advocates justice directorate circuit
  businessNouns: magazine
  anyOrganization describedBodies: agency
  freelyNamedKinds: union party coalition league
  derivedBodies: chapter household
  personalBodies: administration
  describedBodies: subsidiary affiliate arm maker
  companySuffixes: co spa ab oyj asa kk pty bhd sab limited
  outletHeads: sun mirror standard
  genericModifiers: federal north south east west central same new top largest biggest whole entire full
      independent influential powerful small big old two three nonprofit private public -
`);

/** Public bodies that mostly have the noun in their name, and that are named after somebody too: "the Okoro council". */
const ministries = words("ministry department council committee court foundation union party");

/** Public bodies that are named after somebody: "the Okoro administration". */
const governments = words("administration cabinet parliament senate embassy army");

/** Public bodies that mostly have the noun in their name. */
const institutes = words("bureau commission university institute association federation");

/** Other public bodies. */
const assemblies = words("congress assembly tribunal college school society agency");

/** Words of public bodies' names that are no common noun for one. */
const publicNames = words("centers centres institutes treasury police academy");

/** Parts of bodies, and bodies named after somebody: "the Okoro team". */
const panels = words(
  "office panel board mission presidency force fund trust team movement delegation division",
);

/** Bodies that mostly have the noun in their name and are no public ones. */
const leagues = words("authority bank coalition league");

/** What any body may be called that has no other noun. */
const groups = words("network alliance institution magazine");

/** The same, and they are named after somebody: "the Okoro group". */
const organizations = words("group organization organisation");

/** Nouns and parts of names, no more. */
const venues = words(
  "legislature house chamber subcommittee secretariat navy exchange hospital clinic laboratory museum",
  "theatre theater church confederation club taskforce corps service center centre",
);

/** Businesses, which any firm may be called. */
const businesses = words("firm carmaker airline retailer publisher newspaper paper maker");

/** What any body of the kind may be called. */
const watchdogs = words("regulator watchdog broadcaster outlet site website charity nonprofit bloc body");

/** Bodies that a name before them only describes: "the Marlow manufacturer". */
const producers = words(
  "manufacturer supplier operator startup start-up giant contractor developer producer",
);

/** Parts of a body that are named after it or after somebody: "the Okoro camp". */
const branches = words("consulate military studio label faction unit branch camp side");

/** Countries. */
const countries = words("state country nation");

/** Their rulers. */
const regimes = words("government regime");

/** Countries by their name: "the Kingdom of …". */
const realms = words("kingdom republic");

/** Last words of outlets' names that other bodies' names have, too. */
const outletNames = words(
  "times post herald tribune gazette observer guardian telegraph chronicle examiner inquirer globe",
  "courier independent journal",
);

/** How a company's name ends that tells a body: "Marlow Shipping Ltd." */
const corporateForms = words("corp inc ltd llc plc gmbh ag sa nv holdings");

/** Bodies that speak as one, as common nouns: "the ministry", "a court". */
export const organizationNouns = bodyWords(
  "organizationNouns",
  ministries,
  governments,
  institutes,
  assemblies,
  panels,
  leagues,
  groups,
  organizations,
  venues,
  businesses,
  watchdogs,
  producers,
  branches,
  countries,
  regimes,
  realms,
);

/** The word a body's name is built on: "Ministry of …", "… University". */
export const organizationHeads = bodyWords(
  "organizationHeads",
  ministries,
  governments,
  institutes,
  assemblies,
  publicNames,
  panels,
  leagues,
  groups,
  organizations,
  venues,
  realms,
  outletNames,
  corporateForms,
);

/** Heads of the names of public bodies: none is "the company". */
export const publicHeads = wordClass(ministries, governments, institutes, assemblies, publicNames);

/** Nouns of businesses, which no body with one of `publicHeads` in its name is. */
export const businessNouns = bodyWords("businessNouns", businesses);

/** Nouns that any body may be called by. */
export const anyOrganization = bodyWords("anyOrganization", groups, organizations, businesses, watchdogs);

/** Nouns that a body mostly has in its name: only one known by its initials is called so without. */
export const namedKinds = wordClass(ministries, institutes, leagues, "campaign");

/** Of these the ones whose initials need not tell what they are: "the HWU", "the AfD". */
export const freelyNamedKinds = bodyWords("freelyNamedKinds");

/** Bodies that are named after somebody or some body and are another: "the Okoro campaign". */
export const derivedBodies = bodyWords(
  "derivedBodies",
  ministries,
  governments,
  panels,
  organizations,
  branches,
  regimes,
);

/** Of these the ones that have somebody's name also where they are only said to be theirs: "her campaign". */
export const personalBodies = bodyWords("personalBodies");

/** Bodies that a name before them only describes: "the U.N. agency" is one of several, "the Marlow maker" makes it. */
export const describedBodies = bodyWords("describedBodies", producers);

/** Nouns for a country or its rulers. */
export const countryNouns = wordClass(countries, regimes, realms, "island");

/** What a company's name may end in and is called without: "Marlow Shipping Ltd." */
export const companySuffixes = bodyWords("companySuffixes", corporateForms);

/** Last words of outlets' names that stand for the whole: "the Post". */
export const outletHeads = bodyWords("outletHeads", outletNames);

/** Words of bodies' names that a common noun stands for. */
export const bodySynonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ["panel", ["committee", "commission", "subcommittee", "council", "board"]], ["watchdog", ["authority", "commission", "agency", "inspectorate"]], ["regulator", ["authority", "commission", "agency"]],
  ["lender", ["bank"]], ["carmaker", ["motors"]], ["airline", ["airlines", "airways"]], ["newspaper", ["times", "post", "journal", "herald", "tribune", "gazette", "guardian", "telegraph"]], ["paper", ["times", "post", "journal", "herald"]],
]); // prettier-ignore

/** Modifiers that tell no body from another. */
export const genericModifiers = bodyWords("genericModifiers");
