import { dayWords, monthNames, weekdayNames } from "../calendar/calendar.ts";
import {
  doForms,
  modals,
  negations as baseNegations,
  objectPronouns,
  subjectPronouns,
} from "../function-words.ts";
import { except, wordClass, wordTable } from "../word-class.ts";

const claimWords = wordTable(`
  negations: no neither cannot cant dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt wouldnt
      shouldnt couldnt without denies denied deny denying
  negations auxiliaries: wont
  negations falsehoods: false falsely untrue
  timeWords: year month week day
  falsehoods: hoax fabricated
  auxiliaries: not never won't won’t who also now
  auxiliaries phraseOpeners: to
  firstPersons: i we me us my our ours mine im ive weve
  openers: about after all almost among and around at before between but for from in nearly of only over
      roughly since some than the these those under until with
  absences: plan plans intention intentions truth basis evidence talks
  phraseOpeners: her whether why how
  postWords: via rt amp com www http https
`);

/** Words that turn a claim round; as `wordsOf` writes them, without apostrophes. */
export const negations = claimWords("negations", baseNegations);

/** Stems that say when, not what. */
export const timeWords = claimWords("timeWords", except(monthNames, "may"), weekdayNames, dayWords.keys());

/** Said of a claim, they turn it round where no "not" stands. */
export const falsehoods = claimWords("falsehoods");

/** Right before a verb, not before the modifier of a noun. */
export const auxiliaries = claimWords("auxiliaries", subjectPronouns, doForms, modals);

/** Who they mean depends on who speaks. */
export const firstPersons = claimWords("firstPersons");

/** May stand with a capital before a figure, and name nothing: "Some 40 boats sank". */
export const openers = claimWords("openers");

/** Behind "no" they turn a claim round: "We have no plans to sell". */
export const absences = claimWords("absences");

/** What opens with them is a wish, an object or a question, and no statement. */
export const phraseOpeners = claimWords("phraseOpeners", objectPronouns);

/** Between clauses: what is denied in one is not in the other. */
export const clauseMarks = wordClass(", ; : — – but");

/** What posts and pages add around words; nothing to search for. */
export const postWords = claimWords("postWords");
