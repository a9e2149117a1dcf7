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
import { formsOfAll, formsOfVerbs } from "../verbs.ts";
import { irregularParticiples, irregularPasts, pastsLikeBases, reportingForms } from "../verbs/classes.ts";
import { except, wordClass } from "../word-class.ts";

export const determiners = wordClass(articles, demonstratives, possessiveDeterminers, quantifiers, selectors);

export const possessives = wordClass(possessiveDeterminers, "'s '");

export const pronouns = wordClass(demonstratives, baseSubjectPronouns, "them him me who which there what");

/** Pronouns whose noun stands elsewhere in the sentence, where it stands there at all. */
export const personalPronouns = wordClass("he she it they");

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
export const settingVerbs = wordClass(formsOfVerbs("keep hold put set leave fix cap"));

/** Verbs whose object is the subject of the infinitive after it: "expects sales to rise". */
export const raisingVerbs = wordClass(
  formsOfVerbs(
    "expect see cause allow want force help enable predict forecast estimate require lead push",
    "base s past",
  ),
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
  "say",
  formsOfVerbs("say tell warn insist argue claim state note acknowledge conclude deny", "s past"),
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

/** Verbs of news of figures that are verbs wherever their forms follow a noun phrase. */
const figureVerbs =
  "absorb accept account adopt advertise agree aim allocate allow announce appear approve arrest ask assemble attract average " +
  "back batter beat become begin believe boast borrow bring build buy call capture carry charge claim close collect come " +
  "compete consider consist contain contribute cost cover create dedicate defeat deliver demand deny detain donate download " +
  "drink drive earn eat emit employ end equal estimate exceed expect export extend face find fly follow forecast generate get " +
  "give go handle hang help hit hold hope host import impose include inject injure intend invest join keep kill know lack " +
  "last launch lead leave live maintain make manage manufacture mean measure meet monitor need offer open operate oppose owe " +
  "own pass pay plan play pledge predict prepare produce project promise propose provide publish put qualify range rank reach " +
  "read receive recommend refuse reject remain report represent require ride run save say score see seek seem sell send serve " +
  "set settle shoot show sign sit span spend stand start stay stretch strike sue suggest supply support swim take teach tell " +
  "think threaten total trade travel unveil urge use vote vow want warn wear weigh win work write";
/** The same whose -s form is a plural first of all: "fines of $300". */
const figureNouns = "award favor favour fight fine fire levy post target test treat value visit";

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
  pastsLikeBases,
  formsOfVerbs(figureVerbs, "s"),
  changing.filter((verb) => !verb.endsWith("ing") && !nounsToo.has(verb)),
);

/** Plain forms: verbs after a plural noun, "to" or a modal, nouns elsewhere. */
export const baseVerbs = wordClass(
  figureVerbs,
  figureNouns,
  "have do",
  changing.filter((verb) => !verb.endsWith("ing") && !verb.endsWith("ed")),
);

export const participles = wordClass(except(irregularParticiples, formsOfAll("base")), "born cut hit shut");

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

/** Cues of speech: after them, "it" and "they" may mean who speaks. */
export const reportingVerbs = wordClass("say", reportingForms);

/** Adverbs and openers that stand before a clause's subject. */
export const openers = wordClass(
  baseCoordinators,
  "already often usually however meanwhile moreover overall nevertheless still yet also then now today",
  "yesterday thus instead finally recently currently earlier later so far alternatively additionally",
  "furthermore separately together almost nearly probably perhaps",
);

/** For extract/statistics/rules/time.ts. */
export const timeRelative = wordClass("last next this past");

/** For extract/statistics/rules/phrase.ts. */
export const phraseSequence = wordClass("last first next past top remaining other");

/** For extract/statistics/rules/figure-word.ts. */
export const figureWordShares = wordClass("percent percentage cent cents pc pct points");

/** "on top of 6,500": what stands before the "of" is not what is counted. */
export const nounBeforeNotMeasured = wordClass("top ahead out because instead");

/** For extract/statistics/rules/noun-before.ts. */
export const nounBeforeLeads = wordClass("to and or will would may might can could should must not");

/** For extract/statistics/rules/noun.ts. */
export const nounFillers = wordClass("more other additional further extra or total such");

/** For extract/statistics/rules/noun.ts. */
export const nounParents = wordClass("mother father parent grandmother grandfather mum mom dad");

/** For extract/statistics/rules/denominator.ts. */
export const denominatorWholes = wordClass("all the its their his her our those these");

/** "half of them", "47% of it" */
export const denominatorPronouns = wordClass("it them us you");

/** For extract/statistics/rules/described.ts. */
export const describedMovedBy = wordClass("by to from at below above");

/** Never after a preposition: "as she waited" is a clause. */
export const verbSubjectNominative = wordClass("he she they we i who");

/** For extract/statistics/rules/percent.ts. */
export const percentPoints = wordClass("point points pts");

/** For extract/statistics/rules/percent.ts. */
export const percentPointSigns = wordClass("pp ppt ppts");

/** Parts that are also times or turns: no improper fractions. */
export const fractionTimes = wordClass("quarters halves thirds");

/** Another half than a share: "the first half". */
export const fractionNotShared = wordClass("first second the other better last opening");

/** For extract/statistics/rules/fraction.ts. */
export const fractionSharedBefore = wordClass(
  "by than nearly almost about roughly around over under only just",
);

/** For extract/statistics/rules/fraction.ts. */
export const fractionSharedAfter = wordClass("of the its their all");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeAged = wordClass("aged age ages");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeTurning = wordClass("is was be been turned turns");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeDying = wordClass("dies died dead");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgePersons = wordClass("he she who");

/** "people under 30". */
export const bareAgeBounds = wordClass("under over above below");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeAgedGroups = wordClass(
  "people men women children adults those anyone everyone voters residents",
);

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeTerms = wordClass("years months weeks days");

/** For extract/statistics/rules/exclusions.ts. */
export const exclusionsFreeBeforeHyphen = wordClass(
  "sub minus under over to now then nearly about almost roughly",
);

/** For extract/statistics/rules/range.ts. */
export const rangeLinks = wordClass("to through or");

/** Which way, the figures tell: "has gone from 0.6 million to 1.9 million". */
export const moveGoing = wordClass("go goes going gone went moved swung shifted");

/** For extract/statistics/rules/change-cue.ts. */
export const changeCuePlaced = wordClass("in of after");

/** For extract/statistics/rules/change-cue.ts. */
export const changeCueMaking = wordClass("make makes made making");

/** Between the halves of "two-, three- and four-bedroom homes". */
export const compoundJoints = wordClass(", and or to");

/** Nouns with these endings are mostly persons: "systems engineer". */
export const personEndings = wordClass("er or ist man woman ian ant ive");

/** So end the names of those who speak for a body: "the leader of the Front, which". */
export const leaderEndings = wordClass(
  "man woman person chief head minister president secretary director leader executive governor mayor",
  "officer analyst economist",
);

/** "$23 in afternoon trading": when, and no kind of money. */
export const tradingWords = wordClass("trading trade hours dealings");

/** Subjects that a verb hangs on: "they've", "there's". */
export const contracting = wordClass(baseSubjectPronouns, "there");
