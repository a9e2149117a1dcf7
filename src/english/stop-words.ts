import { wordClass } from "./word-class.ts";

/** Words that say nothing of what a text is about: English function words; common knowledge. */
export const stopWords = wordClass(
  "a an the and or but if of at by for with about to from in on off is are was were be been being am do",
  "does did doing have has had having i me my we our us you your he him his she her it its they them",
  "their this that these those who whom whose which what when where why how not no nor so than too very",
  "can cant cannot will wont just would should could may might must shall as up out into over under",
  "again then once here there all any both each few more most other some such only own same s t dont",
  "didnt doesnt isnt wasnt now also because while during before after against between through said says",
  "say",
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
