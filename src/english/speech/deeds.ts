// Words by which a verb of speech is told to tell what somebody did, or what was done to him.

import { wordClass } from "../word-class.ts";
/** Behind "showed" they are no finding: "showed no emotion", "shows me one". */
export const feelings = wordClass("me us no little any remorse emotion interest mercy signs");

/** Behind "ruled the state": how long. */
export const lasting = wordClass("for since with from");

/** "gusts have been recorded at Ross Head" */
export const measuringVerbs = wordClass("recorded measured registered");
export const placePrepositions = wordClass("at in on near off");

/** "have put that plan in doubt" */
export const endangering: ReadonlySet<string> = new Set([
  "in doubt", "at risk", "in danger", "on hold", "into question", "in jeopardy",
]); // prettier-ignore

/** "The port, criticised in a report for its prices," */
export const reproaches = wordClass(
  "criticised criticized accused condemned denounced blamed praised hailed attacked mocked ridiculed",
  "lambasted",
);

/** "a statement read by her lawyer" */
export const readOut = wordClass("read signed issued released published");

/** Participles of headlines, each with the words behind it that tell what happened to somebody. */
export const sufferings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["charged", new Set(["after", "over", "with"])],
  ["feared", new Set(["dead", "lost", "missing", "trapped", "drowned", "killed"])],
]);
