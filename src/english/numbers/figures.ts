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
import { later } from "../../text/lazy.ts";
import { formsOfAll, formsOfVerbs } from "../verbs.ts";
import { irregularParticiples, irregularPasts, pastsLikeBases, reportingForms } from "../verbs/classes.ts";
import { except, wordClass, wordTable } from "../word-class.ts";

const figureWords = wordTable(`
  possessives: 's '
  pronouns: him me which what
  pronouns denominatorPronouns: them
  pronouns phraseBreakers: there
  pronouns verbSubjectNominative bareAgePersons: who
  personalPronouns denominatorPronouns: it
  personalPronouns verbSubjectNominative: they
  personalPronouns verbSubjectNominative bareAgePersons: he she
  relatives: that
  relatives conjunctions: where
  prepositions: between without amid via upon vs along worth
  prepositions adjunctPrepositions: into before since until
  prepositions fractionSharedBefore exclusionsFreeBeforeHyphen: about
  prepositions adjunctPrepositions changeCuePlaced: after
  prepositions durationPrepositions adjunctPrepositions: during within
  prepositions adjunctPrepositions rangeLinks: through
  prepositions conjunctions notPlural: as
  prepositions fractionSharedBefore bareAgeBounds exclusionsFreeBeforeHyphen: under
  prepositions durationPrepositions adjunctPrepositions fractionSharedBefore bareAgeBounds exclusionsFreeBeforeHyphen:
      over
  durationPrepositions: for
  durationPrepositions adjunctPrepositions: throughout
  durationPrepositions adjunctPrepositions changeCuePlaced: in
  adjunctPrepositions: on among near outside inside
  adjunctPrepositions describedMovedBy: at
  adjunctPrepositions fractionSharedBefore: around
  adjunctPrepositions phraseBreakers notPlural: across
  levelVerbs: peak settle stand remain stay bottom equal
  levelVerbs nounsOrVerbs: reach
  levelVerbs notPast: exceed
  levelVerbs bareAgeTurning: be
  levelVerbs nounsOrVerbs participles: hit
  levelVerbs nounsOrVerbs nounsToo: average cost
  levelVerbs nounsOrVerbs nounFillers: total
  levelVerbs phraseSequence nounBeforeNotMeasured: top
  comparingLinks: with against
  comparingLinks describedMovedBy: from
  comparingLinks notPlural: versus
  comparingLinks conjunctions fractionSharedBefore: than
  comparingLinks nounBeforeLeads describedMovedBy exclusionsFreeBeforeHyphen rangeLinks: to
  conjunctions: but whether why how
  conjunctions openers: yet
  conjunctions phraseBreakers openers: so
  phraseBreakers: here never ever very tomorrow again rather annually worldwide nationwide alone apiece each
      respectively compared according due per off away back both either neither
  phraseBreakers nounBeforeLeads: not
  phraseBreakers openers: already still however yesterday today meanwhile currently recently together overall
  phraseBreakers nounBeforeNotMeasured: because ahead
  phraseBreakers openers exclusionsFreeBeforeHyphen: now then
  phraseBreakers openers nounBeforeNotMeasured: instead
  auxiliaries: isn't aren't wasn't weren't hasn't haven't hadn't 've 're 'd
  auxiliaries modals: won't wouldn't can't couldn't don't doesn't didn't 'll cannot
  nounsOrVerbs: forecast forecasts estimate estimates costs cuts bids reports claims plans hopes offers
      supplies exports imports charges calls votes sets works uses means needs leads cover run runs end fear
      fears aims rises falls shows
  nounsOrVerbs nounsToo: bid report claim plan hope offer supply charge call vote set work use lead read
      spread start record lack aim rise fall growth show
  nounsOrVerbs notPlural: loss
  nounsOrVerbs nounsToo participles: cut
  nounsOrVerbs nounsToo notPast: need
  nounsToo: increase gain drop decline growing jump surge slump hike dip contract advance account project
      export import support host face help
  nounsToo tradingWords: trade
  baseVerbs: have do
  participles: born shut
  notPast: red bed shed speed seed feed weed breed indeed hundred sacred naked united wicked proceed succeed
  irregularPlurals: grandchildren stepchildren schoolchildren teeth feet mice geese police staff cattle sheep
      deer fish aircraft spacecraft troops series species crew personnel policemen policewomen fishermen
      servicemen firefighters salesmen businessmen lawmen gunmen militiamen clergy media data criteria
      phenomena jobless homeless
  irregularPlurals bareAgeAgedGroups: people men women children
  notPlural: has plus towards besides always does less unless previous various serious famous religious
      dangerous enormous numerous campus virus bus gas boss cross press glass class mass business process
      access success progress congress illness wilderness chess james paris texas sometimes nowadays overseas
      afterwards address
  notPlural bareAgeTurning: is was
  notPlural timeRelative: this
  notPlural denominatorWholes: his
  notPlural denominatorPronouns: us
  notPlural openers: thus perhaps
  notPlural moveGoing: goes
  notPlural denominatorWholes fractionSharedAfter: its
  openers: often usually moreover nevertheless also finally earlier later far alternatively additionally
      furthermore separately probably
  openers fractionSharedBefore exclusionsFreeBeforeHyphen: almost nearly
  timeRelative phraseSequence: next past
  timeRelative phraseSequence fractionNotShared: last
  phraseSequence: remaining
  phraseSequence fractionNotShared: first
  phraseSequence nounFillers fractionNotShared: other
  figureWordShares: percent percentage cent cents pc pct
  figureWordShares percentPoints: points
  nounBeforeNotMeasured: out
  nounBeforeLeads: and will would may might can could should must
  nounBeforeLeads nounFillers rangeLinks personEndings: or
  nounFillers: more additional further extra such
  nounParents: mother father parent grandmother grandfather mum mom dad
  denominatorWholes: her our these
  denominatorWholes fractionSharedAfter: all their
  denominatorWholes bareAgeAgedGroups: those
  denominatorWholes fractionNotShared fractionSharedAfter: the
  denominatorPronouns: you
  describedMovedBy fractionSharedBefore: by
  describedMovedBy bareAgeBounds: below above
  verbSubjectNominative: we i
  percentPoints: point pts
  percentPointSigns: pp ppt ppts
  fractionTimes: quarters halves thirds
  fractionNotShared: second better opening
  fractionSharedBefore: only just
  fractionSharedBefore exclusionsFreeBeforeHyphen: roughly
  fractionSharedAfter changeCuePlaced: of
  bareAgeAged: aged age ages
  bareAgeTurning: been turned turns
  bareAgeDying: dies died dead
  bareAgeAgedGroups: adults anyone everyone voters residents
  bareAgeTerms: years months weeks days
  exclusionsFreeBeforeHyphen: sub minus
  moveGoing: go going gone went moved swung shifted
  changeCueMaking: make makes made making
  personEndings: er ist ian ant ive
  personEndings leaderEndings: man woman
  leaderEndings: person chief head minister president secretary director leader executive governor mayor
      officer analyst economist
  tradingWords: trading hours dealings
`);

export const determiners = wordClass(articles, demonstratives, possessiveDeterminers, quantifiers, selectors);

export const possessives = figureWords("possessives", possessiveDeterminers);

export const pronouns = figureWords("pronouns", demonstratives, baseSubjectPronouns);

/** Pronouns whose noun stands elsewhere in the sentence, where it stands there at all. */
export const personalPronouns = figureWords("personalPronouns");

export const relatives = figureWords("relatives", baseRelatives);

export const prepositions = figureWords(
  "prepositions",
  commonPrepositions,
  placePrepositions,
  setAgainst,
  directions,
);

/** Before a length of time they say over which a figure holds: "over two years". */
export const durationPrepositions = figureWords("durationPrepositions");

/** Before a count or a length of time they open a phrase of place or time: "at 12 sites", "within three days". */
export const adjunctPrepositions = figureWords("adjunctPrepositions");

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
export const levelVerbs = figureWords("levelVerbs");

/** Before a second figure they set it against the first: "up from", "compared with". */
export const comparingLinks = figureWords("comparingLinks");

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
export const conjunctions = figureWords("conjunctions", subordinators, timeConjunctions);

export const coordinators = wordClass(baseCoordinators, "plus");

/** No noun phrase holds one of these, whatever else it may be. */
export const phraseBreakers = figureWords("phraseBreakers", directions, relativeTimes, additions);

export const auxiliaries = figureWords("auxiliaries", beForms, haveForms, doForms, baseModals);

/** Nouns in a verb's form where "of" follows: "a forecast of 3%". */
export const nounsOrVerbs = figureWords("nounsOrVerbs");

/** Whatever word follows one, adverbs apart, is its verb. */
export const modals = figureWords("modals", doForms, baseModals);

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

/** Nouns first of all: "a rise in", "the cut"; as verbs they follow a subject, which the rules see to. */
export const nounsToo = figureWords("nounsToo");

/** Forms that are finite verbs wherever they follow a noun phrase. */
export const finiteVerbs = wordClass(
  auxiliaries,
  irregularPasts,
  pastsLikeBases,
  formsOfVerbs(figureVerbs, "s"),
  later(() => [...changeVerbs].filter((verb) => !verb.endsWith("ing") && !nounsToo.has(verb))),
);

/** Plain forms: verbs after a plural noun, "to" or a modal, nouns elsewhere. */
export const baseVerbs = figureWords(
  "baseVerbs",
  figureVerbs,
  figureNouns,
  later(() => [...changeVerbs].filter((verb) => !verb.endsWith("ing") && !verb.endsWith("ed"))),
);

export const participles = figureWords("participles", except(irregularParticiples, formsOfAll("base")));

/** Lower-case words in -ed that are no verb forms. */
export const notPast = figureWords("notPast");

/** Plurals without an -s, and nouns of number that look singular. */
export const irregularPlurals = figureWords("irregularPlurals");

/** Words in -s that are no plural nouns. */
export const notPlural = figureWords("notPlural");

/** Cues of speech: after them, "it" and "they" may mean who speaks. */
export const reportingVerbs = wordClass("say", reportingForms);

/** Adverbs and openers that stand before a clause's subject. */
export const openers = figureWords("openers", baseCoordinators);

/** For extract/statistics/rules/time.ts. */
export const timeRelative = figureWords("timeRelative");

/** For extract/statistics/rules/phrase.ts. */
export const phraseSequence = figureWords("phraseSequence");

/** For extract/statistics/rules/figure-word.ts. */
export const figureWordShares = figureWords("figureWordShares");

/** "on top of 6,500": what stands before the "of" is not what is counted. */
export const nounBeforeNotMeasured = figureWords("nounBeforeNotMeasured");

/** For extract/statistics/rules/noun-before.ts. */
export const nounBeforeLeads = figureWords("nounBeforeLeads");

/** For extract/statistics/rules/noun.ts. */
export const nounFillers = figureWords("nounFillers");

/** For extract/statistics/rules/noun.ts. */
export const nounParents = figureWords("nounParents");

/** For extract/statistics/rules/denominator.ts. */
export const denominatorWholes = figureWords("denominatorWholes");

/** "half of them", "47% of it" */
export const denominatorPronouns = figureWords("denominatorPronouns");

/** For extract/statistics/rules/described.ts. */
export const describedMovedBy = figureWords("describedMovedBy");

/** Never after a preposition: "as she waited" is a clause. */
export const verbSubjectNominative = figureWords("verbSubjectNominative");

/** For extract/statistics/rules/percent.ts. */
export const percentPoints = figureWords("percentPoints");

/** For extract/statistics/rules/percent.ts. */
export const percentPointSigns = figureWords("percentPointSigns");

/** Parts that are also times or turns: no improper fractions. */
export const fractionTimes = figureWords("fractionTimes");

/** Another half than a share: "the first half". */
export const fractionNotShared = figureWords("fractionNotShared");

/** For extract/statistics/rules/fraction.ts. */
export const fractionSharedBefore = figureWords("fractionSharedBefore");

/** For extract/statistics/rules/fraction.ts. */
export const fractionSharedAfter = figureWords("fractionSharedAfter");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeAged = figureWords("bareAgeAged");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeTurning = figureWords("bareAgeTurning");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeDying = figureWords("bareAgeDying");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgePersons = figureWords("bareAgePersons");

/** "people under 30". */
export const bareAgeBounds = figureWords("bareAgeBounds");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeAgedGroups = figureWords("bareAgeAgedGroups");

/** For extract/statistics/rules/bare-age.ts. */
export const bareAgeTerms = figureWords("bareAgeTerms");

/** For extract/statistics/rules/exclusions.ts. */
export const exclusionsFreeBeforeHyphen = figureWords("exclusionsFreeBeforeHyphen");

/** For extract/statistics/rules/range.ts. */
export const rangeLinks = figureWords("rangeLinks");

/** Which way, the figures tell: "has gone from 0.6 million to 1.9 million". */
export const moveGoing = figureWords("moveGoing");

/** For extract/statistics/rules/change-cue.ts. */
export const changeCuePlaced = figureWords("changeCuePlaced");

/** For extract/statistics/rules/change-cue.ts. */
export const changeCueMaking = figureWords("changeCueMaking");

/** Between the halves of "two-, three- and four-bedroom homes". */
export const compoundJoints = wordClass(", and or to");

/** Nouns with these endings are mostly persons: "systems engineer". */
export const personEndings = figureWords("personEndings");

/** So end the names of those who speak for a body: "the leader of the Front, which". */
export const leaderEndings = figureWords("leaderEndings");

/** "$23 in afternoon trading": when, and no kind of money. */
export const tradingWords = figureWords("tradingWords");

/** Subjects that a verb hangs on: "they've", "there's". */
export const contracting = wordClass(baseSubjectPronouns, "there");
