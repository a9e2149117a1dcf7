import { dayWords, monthNames, weekdayNames } from "../calendar/calendar.ts";
import {
  doForms,
  modals,
  negations as baseNegations,
  objectPronouns,
  subjectPronouns,
} from "../function-words.ts";
import { except, wordClass } from "../word-class.ts";

/** Words that turn a claim round; as `wordsOf` writes them, without apostrophes. */
export const negations = wordClass(
  baseNegations,
  "no neither cannot cant wont dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt wouldnt",
  "shouldnt couldnt without false falsely untrue denies denied deny denying",
);

/** Stems that say when, not what. */
export const timeWords = wordClass(
  except(monthNames, "may"),
  weekdayNames,
  dayWords.keys(),
  "year month week day",
);

/** Said of a claim, they turn it round where no "not" stands. */
export const falsehoods = wordClass("false falsely untrue hoax fabricated");

/** Right before a verb, not before the modifier of a noun. */
export const auxiliaries = wordClass(
  subjectPronouns,
  doForms,
  modals,
  "to not never wont won't won’t who also now",
);

/** Who they mean depends on who speaks. */
export const firstPersons = wordClass("i we me us my our ours mine im ive weve");

/** May stand with a capital before a figure, and name nothing: "Some 40 boats sank". */
export const openers = wordClass(
  "about after all almost among and around at before between but for from in nearly of only over",
  "roughly since some than the these those under until with",
);

/** Behind "no" they turn a claim round: "We have no plans to sell". */
export const absences = wordClass("plan plans intention intentions truth basis evidence talks");

/** What opens with them is a wish, an object or a question, and no statement. */
export const phraseOpeners = wordClass(objectPronouns, "to her whether why how");

/** Between clauses: what is denied in one is not in the other. */
export const clauseMarks = wordClass(", ; : — – but");

/** What posts and pages add around words; nothing to search for. */
export const postWords = wordClass("via rt amp com www http https");
