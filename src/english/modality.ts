// Words that tell how a proposition is meant: denied, still to come, pointing elsewhere. General grammar; written for this project.
import { wordClass } from "./word-class.ts";
import { demonstratives, doForms, modals, objectPronouns } from "./function-words.ts";

/** Words that deny what they stand with. */
export const negations = wordClass("never none nobody nothing neither cannot");

/** Words that put a proposition into the time to come. */
export const futureWords = wordClass("will shall would won't wouldn't going");

/** "we will": whoever says so binds themselves. */
export const firstPersons = wordClass("i we");

/** Verbs behind which "not" denies the sentence. */
export const auxiliaries = wordClass(doForms, modals, "is are was were am be been has have had ought need");

/** Words that point at what another sentence says: "the mayor denied that", "she said so too". */
export const pointingWords = wordClass(
  demonstratives,
  objectPronouns,
  "it so too otherwise likewise as much such one her he she they you which what who himself herself",
  "themselves to about of against all both also not no",
);

/** "not only", "not just": what follows is added, not denied. */
export const limiters = wordClass("only just merely simply");
