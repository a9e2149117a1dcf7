import { wordClass } from "../word-class.ts";

/** Before "1-3": it is a result. */
export const resultWords = wordClass(
  "won win wins lost lose loses beat beats beaten beating drew draw defeated defeat voted vote votes",
  "passed approved rejected score scored tied trailed trailing led leading leads down behind record",
  "ruled victory loss ballot ballots",
);

/** After "52–48". */
export const ballotAfter = wordClass(
  "vote votes win victory defeat loss draw lead against decision ruling majority in-favour thriller",
  "scoreline triumph split margin",
);

/** Before "46 to 31" they make it the result of a vote. */
export const ballotVerbs = wordClass("voted vote votes passed approved rejected split ruled");
