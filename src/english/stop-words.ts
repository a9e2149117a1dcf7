import { wordClass } from "./word-class.ts";
import {
  additions,
  articles,
  beForms,
  commonPrepositions,
  coordinators,
  demonstratives,
  directions,
  doForms,
  haveForms,
  modals,
  objectPronouns,
  possessiveDeterminers,
  quantifiers,
  questionWords,
  relatives,
  subjectPronouns,
  timeConjunctions,
} from "./function-words.ts";

/** Words that say nothing of what a text is about: English function words; common knowledge. */
export const stopWords = wordClass(
  articles,
  demonstratives,
  possessiveDeterminers,
  subjectPronouns,
  objectPronouns,
  relatives,
  questionWords,
  beForms,
  haveForms,
  doForms,
  modals,
  coordinators,
  commonPrepositions,
  quantifiers,
  timeConjunctions,
  directions,
  additions,
  "if about off doing not no nor so than very cant cannot wont as into over under again then here there",
  "few more most other such own same s t dont didnt doesnt isnt wasnt now because while during against",
  "between through said says say",
);

/** Past forms of irregular verbs, and irregular plurals, each line behind its base; common knowledge. */
export const irregular: readonly string[] = (
  "begin began begun|bear bore|beat beaten|become became|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|" +
  "build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|deal dealt|dig dug|draw drew drawn|drink drank drunk|" +
  "drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|" +
  "forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|" +
  "hold held|keep kept|know knew known|lay laid|lead led|learn learnt|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met|" +
  "pay paid|ride rode ridden|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|" +
  "shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|" +
  "strike struck stricken|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tell told|think thought|throw threw thrown|" +
  "understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|woman women|man men|" +
  "child children|foot feet|wife wives|life lives|person people"
).split("|"); // prettier-ignore
