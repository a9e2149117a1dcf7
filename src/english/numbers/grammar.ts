import { wordClass } from "../word-class.ts";
import {
  additions,
  articles,
  beForms,
  commonPrepositions,
  coordinators as baseCoordinators,
  demonstratives,
  directions,
  doForms,
  haveForms,
  modals as baseModals,
  placePrepositions,
  possessiveDeterminers,
  quantifiers,
  relativeTimes,
  relatives as baseRelatives,
  selectors,
  setAgainst,
  subjectPronouns as baseSubjectPronouns,
  subordinators,
  timeConjunctions,
} from "../function-words.ts";

import { changeVerbs } from "./change.ts";

export const determiners = wordClass(articles, demonstratives, possessiveDeterminers, quantifiers, selectors);

export const possessives = wordClass(possessiveDeterminers, "'s '");

export const pronouns = wordClass(demonstratives, baseSubjectPronouns, "them him me who which there what");

/** Pronouns whose noun stands elsewhere in the sentence, where it stands there at all. */
export const personalPronouns = wordClass("he she it they");

/** Pronouns that stand as a subject alone. */
export const subjectPronouns = wordClass(baseSubjectPronouns);

export const relatives = wordClass(baseRelatives, "that where");

export const prepositions = wordClass(
  commonPrepositions,
  placePrepositions,
  setAgainst,
  directions,
  "about into over after before under between during through within without since until amid via upon",
  "vs as along worth",
);

/** Before a length of time they say over which a figure holds: "over two years". */
export const durationPrepositions = wordClass("over in during for within throughout");

/** Before a count or a length of time they open a phrase of place or time: "at 12 sites", "within three days". */
export const adjunctPrepositions = wordClass(
  "in at on within into among across near during after before around outside inside over until since",
  "through throughout",
);

/** Verbs that hold or put their object at a figure: "kept its rate at 4%". */
export const settingVerbs = wordClass(
  "keep keeps kept keeping hold holds held holding put puts putting set sets setting leave leaves left",
  "leaving fix fixed fixing cap capped capping",
);

/** Verbs whose object is the subject of the infinitive behind it: "expects sales to rise". */
export const raisingVerbs = wordClass(
  "expect expects expected see sees saw cause causes caused causing allow allows allowed want wants",
  "wanted force forces forced help helps helped enable enables enabled predict predicts predicted",
  "forecast forecasts estimate estimates estimated require requires required lead leads led push pushes",
  "pushed",
);

/** What something does at a level: "expects the rate to peak at 5%". */
export const levelVerbs = wordClass(
  "peak reach hit average total exceed top settle stand remain stay cost be bottom equal",
);

/** Before a second figure they set it against the first: "up from", "compared with". */
export const comparingLinks = wordClass("from to than with against versus");

/** Between a figure and a date they part the two: another clause begins or ends. */
export const clauseOpeners = wordClass(
  subordinators,
  'but when as after before since until which who whose where ; : — – ” "',
);

/** Cues of speech that take no figure as their object, so that a date beside them is the time of speaking. */
export const speechVerbs = wordClass(
  "said says say told tells warned insisted argued claimed stated noted acknowledged concluded denied",
);

/** Open a clause of its own. */
export const conjunctions = wordClass(
  subordinators,
  timeConjunctions,
  "but as so yet whether than where why how",
);

export const coordinators = wordClass(baseCoordinators, "plus");

/** No noun phrase holds one of these, whatever else it may be. */
export const phraseBreakers = wordClass(
  directions,
  relativeTimes,
  additions,
  "not already still now then there here never ever so very however yesterday today tomorrow again",
  "instead rather meanwhile currently recently annually worldwide nationwide alone together apiece each",
  "respectively compared according due because per across off away back ahead overall both either",
  "neither",
);

export const auxiliaries = wordClass(
  beForms,
  haveForms,
  doForms,
  baseModals,
  "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't",
  "'ve 're 'll 'd cannot",
);

/** Nouns in a verb's form where "of" follows: "a forecast of 3%". */
export const nounsOrVerbs = wordClass(
  "forecast forecasts estimate estimates cost costs cut cuts bid bids report reports claim claims plan",
  "plans hope hopes offer offers supply supplies exports imports charge charges call calls vote votes",
  "set sets work works use uses means need needs lead leads read spread cover hit run runs start end",
  "total average record lack fear fears aim aims rise rises fall falls loss growth reach show shows",
);

/** Whatever word follows one, adverbs apart, is its verb. */
export const modals = wordClass(
  doForms,
  baseModals,
  "won't wouldn't can't couldn't don't doesn't didn't 'll cannot",
);

const irregularPasts =
  "said told made took gave got went came saw knew thought found left felt put brought began kept held wrote stood heard let meant set met ran paid sat spoke led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose sought sold won taught caught fought threw shot hit shut beat struck swore flew hid bore lay laid dealt slept drank ate sang hung bound fed forecast cost bet split spread burst quit rode shook stole swung swept became overcame underwent withdrew undertook lent leapt sank shrank sprang tied slid bid".split(
    " ",
  );
const irregularParticiples =
  "made taken given gone come seen known found left felt put brought begun kept held written stood heard meant set met run paid spoken led read grown lost fallen sent built drawn broken spent cut risen driven bought worn chosen sought sold won taught caught fought thrown shot hit shut beaten struck flown hidden born borne laid dealt eaten hung bound fed forecast become withdrawn undertaken lent sunk spread swept stolen done shown grown hurt slain held".split(
    " ",
  );
const presents =
  "says ranges scores boasts tells makes takes gives gets goes comes sees knows thinks finds leaves puts brings begins keeps holds writes stands means sets meets runs pays leads reads loses sends builds spends costs sells buys wins expects estimates plans wants needs hopes believes reports shows suggests remains includes contains consists accounts represents employs produces owns operates serves supplies provides covers reaches hits hosts faces aims seeks calls asks warns claims adds announces predicts projects forecasts offers requires carries uses works lives earns receives generates contributes exceeds totals averages equals ranks features measures weighs stretches extends lasts boasts attracts lacks appears seems becomes allows agrees helps starts ends opens closes trades charges delivers imports exports invests boosts averages supports opposes votes sees backs approves rejects shoots weighs travels flies sits hangs plays wears eats drinks teaches writes spans contains emits absorbs captures collects handles donates loses owes borrows allocates dedicates produces assembles manufactures imports kills injures detains arrests sues settles swims recommends batters threatens helps prepares signs tells urges vows pledges promises kills strikes faces considers proposes demands spends saves creates raises maintains manages intends monitors joins follows passes wins beats defeats receives accepts refuses denies adopts launches unveils competes qualifies advertises publishes downloads".split(
    " ",
  );
const bases =
  "say range score boast tell make take give get go come see know think find leave put bring begin keep hold write stand mean set meet run pay lead lose send build spend cost sell buy win expect estimate plan want need hope believe report show suggest remain include contain consist account represent employ produce own operate serve supply provide cover reach hit host face aim seek call ask warn claim announce predict project offer require carry use work live earn receive generate contribute exceed average equal rank weigh stretch extend last attract lack appear seem become allow agree help start trade charge deliver import export invest have be do fire kill fly stay support oppose vote approve reject spend play recommend threaten prepare sign urge vow pledge promise strike consider propose demand save fight create maintain manage target intend monitor test treat back favour favor impose levy fine award inject visit join follow pass beat defeat accept refuse deny adopt launch unveil post value earn fly teach drive ride".split(
    " ",
  );

const changing = [...changeVerbs.keys()];
/** Nouns first of all: "a rise in", "the cut"; as verbs they follow a subject, which the rules see to. */
export const nounsToo = wordClass(
  "rise increase gain drop fall decline cut growth growing jump surge slump hike dip contract advance",
  "average account cost plan report project need use work charge trade claim call offer export import",
  "vote support host face lead set spread read record supply aim hope lack help start show bid",
);

/** Forms that are finite verbs wherever they follow a noun phrase. */
export const finiteVerbs = wordClass(
  auxiliaries,
  irregularPasts,
  presents,
  changing.filter((verb) => !verb.endsWith("ing") && !nounsToo.has(verb)),
);

/** Plain forms: verbs behind a plural noun, "to" or a modal, nouns elsewhere. */
export const baseVerbs = wordClass(
  bases,
  changing.filter((verb) => !verb.endsWith("ing") && !verb.endsWith("ed")),
);

export const participles = wordClass(irregularParticiples);

/** Lower-case words in -ed that are no verb forms. */
export const notPast = wordClass(
  "red bed shed need speed seed feed weed breed indeed hundred sacred naked united wicked exceed",
  "proceed succeed",
);

/** Plurals without an -s, and nouns of number that look singular. */
export const irregularPlurals = wordClass(
  "people men women children grandchildren stepchildren schoolchildren teeth feet mice geese police",
  "staff cattle sheep deer fish aircraft spacecraft troops series species crew personnel policemen",
  "policewomen fishermen servicemen firefighters salesmen businessmen lawmen gunmen militiamen clergy",
  "media data criteria phenomena jobless homeless",
);

/** Words in -s that are no plural nouns. */
export const notPlural = wordClass(
  "is was has as this its his us plus thus across towards versus besides always perhaps does goes less",
  "unless previous various serious famous religious dangerous enormous numerous campus virus bus gas",
  "boss loss cross press glass class mass business process access success progress congress illness",
  "wilderness chess james paris texas sometimes nowadays overseas afterwards address",
);

/** Cues of speech: behind them, "it" and "they" may mean who speaks. */
export const reportingVerbs = wordClass(
  "said says say told tells added adds announced announces reported reports estimated estimates claimed",
  "claims noted notes warned warns expects expected believes believed predicted predicts forecast",
  "forecasts confirmed confirms stated states argued argues showed shows found finds suggested suggests",
  "disclosed revealed wrote insisted acknowledged",
);

/** Adverbs and openers that stand before a clause's subject. */
export const openers = wordClass(
  baseCoordinators,
  "already often usually however meanwhile moreover overall nevertheless still yet also then now today",
  "yesterday thus instead finally recently currently earlier later so far alternatively additionally",
  "furthermore separately together almost nearly probably perhaps",
);

/** "its lowest since 2019": that year is what it is held against. */
export const superlatives = wordClass(
  "worst best most least lowest highest weakest strongest biggest largest smallest slowest fastest",
  "longest shortest deepest sharpest steepest heaviest hottest coldest driest wettest warmest deadliest",
  "busiest poorest richest cheapest hardest fewest greatest quickest tightest broadest quietest",
  "bloodiest costliest closest",
);
