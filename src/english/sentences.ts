import { monthAbbreviations, weekdayAbbreviations } from "./calendar/calendar.ts";
import {
  articles,
  commonPrepositions,
  coordinators,
  demonstratives,
  possessiveDeterminers,
  quantifiers,
  questionWords,
  relativeTimes,
  subjectPronouns,
  subordinators,
  timeConjunctions,
} from "./function-words.ts";
import { except, wordClass } from "./word-class.ts";

/** Capitalised words that keep their full stop. Common newspaper usage; written for this project. */
export const abbreviations = wordClass(
  "mr. mrs. ms. messrs. mx. dr. prof. rev. fr. hon. st. ste. sen. sens. rep. reps. gov. govs. pres.",
  "amb. atty. sec. supt. insp. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. det. brig. jr. sr.",
  "esq. ph.d. d.c. inc. corp. co. cos. ltd. bros. dept. assn.",
  monthAbbreviations,
  except(weekdayAbbreviations, "sat. sun."),
  "ala. ariz. ark. calif. colo. conn.",
  "del. fla. ga. ill. ind. kan. ky. la. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn.",
  "tenn. tex. va. vt. wash. wis. wyo. vol. fig. ed. eds. ave. blvd. rd. mt. ft.",
);

/** Those that are written small as well; a small "ill." or "miss." ends a sentence. */
export const smallAbbreviations = wordClass(
  "vs. v. al. approx. est. vol. fig. pp. ed. eds. etc. lb. lbs. oz. sq. hr. hrs. min. mins. ft. ph.d.",
);

/** Abbreviations only before a figure: "No. 10", but "He said no." */
export const numberAbbreviations = wordClass("no. nos. art. sect. para.");

/** Abbreviations that a name or a number nearly always follows: no sentence ends here. */
export const titlesBeforeNames = wordClass(
  "mr. mrs. ms. messrs. mx. dr. prof. rev. fr. hon. st. ste. sen. sens. rep. reps. gov. govs. pres.",
  "amb. atty. supt. insp. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. det. brig. no. nos. vs. v.",
  "approx. fig. vol. pp. mt. e.g. i.e.",
  monthAbbreviations,
);

/** Words that, capitalised after an abbreviation, begin a new sentence: "… in the U.S. The bill …". */
export const sentenceStarters = wordClass(
  articles,
  demonstratives,
  possessiveDeterminers,
  subjectPronouns,
  questionWords,
  coordinators,
  quantifiers,
  subordinators,
  timeConjunctions,
  commonPrepositions,
  relativeTimes,
  "there here so yet as however meanwhile also another many most more one two three last who asked",
  "under during despite according even now then still no not other officials critics police",
);

/** Words whose apostrophe stands in front: "’90s" and "rock ’n’ roll" open no quotation. */
export const leadingApostropheWords = wordClass("n em til tis twas cause bout round cuz ere im er");
