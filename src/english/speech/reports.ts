// Words by which what was put on record is told from what only looks like it.

import { formsOfVerbs, formsWith } from "../verbs.ts";
import { wordClass, wordTable } from "../word-class.ts";
import { coordinators } from "./grammar.ts";
import { clauseOpeners } from "./grammar.ts";

const reportWords = wordTable(`
  havingSeen: seen obtained reviewed viewed
  meetingPrepositions: to with in at
  namingVerbs: know name nickname title entitle dub call rename
  declinedSayings: say tell explain disclose specify reveal confirm discuss predict comment
  contentClauses: which that
`);

/** "seen by this newspaper" */
export const havingSeen = reportWords("havingSeen");

/** "talks in Hobart", "spoke to a crowd" */
export const talking = wordClass(formsOfVerbs("speak talk", "s past ing"));
export const meetingPrepositions = reportWords("meetingPrepositions");

/** What bears a name in marks is not quoted; base forms. */
export const namingVerbs = reportWords("namingVerbs");

/** "is said to be considering a sale" */
export const hearsayVerbs = wordClass(
  formsOfVerbs("say think believe understand report rumor rumour allege know", "participle"),
  "reputed",
);

/** "was told that the port was full" */
export const tellingPassives = wordClass(formsOfVerbs("tell inform warn advise remind assure", "participle"));

/** "Asked about the fares, Ms Goh said" */
export const asking = wordClass(formsOfVerbs("ask press question", "past"));

/** "declined to say" */
export const declinedSayings = reportWords("declinedSayings");
/** "… when the plant would close" */
export const contentClauses = reportWords("contentClauses", clauseOpeners);

/** What may stand between the end of one content and the cue after it. */
export const cueJoints = wordClass(coordinators, "also , ;");

/** What a clause cannot reach over. */
export const clauseStops = wordClass(", ; : — –");

/** Who does these passes on what another says; base forms. */
export const relaying = wordClass(formsWith("relays", "base"), "report");

/** "was quoted as saying" */
export const quotedPassives = wordClass(formsWith("relays", "participle"));
