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
import { except, wordTable } from "./word-class.ts";

const sentenceWords = wordTable(`
  abbreviations: sec. jr. sr. esq. d.c. inc. corp. co. cos. ltd. bros. dept. assn. ala. ariz. ark. calif.
      colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mich. minn. miss. mo. mont. neb. nev. okla. ore.
      pa. penn. tenn. tex. va. vt. wash. wis. wyo. ave. blvd. rd.
  abbreviations titlesBeforeNames: mr. mrs. ms. messrs. mx. dr. prof. rev. fr. hon. st. ste. sen. sens. rep.
      reps. gov. govs. pres. amb. atty. supt. insp. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. det.
      brig. mt.
  abbreviations smallAbbreviations: ph.d. ed. eds. ft.
  abbreviations smallAbbreviations titlesBeforeNames: vol. fig.
  smallAbbreviations: al. est. etc. lb. lbs. oz. sq. hr. hrs. min. mins.
  smallAbbreviations titlesBeforeNames: vs. v. approx. pp.
  numberAbbreviations: art. sect. para.
  numberAbbreviations titlesBeforeNames: no. nos.
  titlesBeforeNames: e.g. i.e.
  sentenceStarters: there here so yet as however meanwhile also another many most more one two three last who
      asked under during despite according even now then still no not other officials critics police
  leadingApostropheWords: n em til tis twas cause bout round cuz ere im er
`);

/** Capitalised words that keep their full stop. Common newspaper usage; written for this project. */
export const abbreviations = sentenceWords(
  "abbreviations",
  monthAbbreviations,
  except(weekdayAbbreviations, "sat. sun."),
);

/** Those that are written small as well; a small "ill." or "miss." ends a sentence. */
export const smallAbbreviations = sentenceWords("smallAbbreviations");

/** Abbreviations only before a figure: "No. 10", but "He said no." */
export const numberAbbreviations = sentenceWords("numberAbbreviations");

/** Abbreviations that a name or a number nearly always follows: no sentence ends here. */
export const titlesBeforeNames = sentenceWords("titlesBeforeNames", monthAbbreviations);

/** Words that, capitalised after an abbreviation, begin a new sentence: "… in the U.S. The bill …". */
export const sentenceStarters = sentenceWords(
  "sentenceStarters",
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
);

/** Words whose apostrophe stands in front: "’90s" and "rock ’n’ roll" open no quotation. */
export const leadingApostropheWords = sentenceWords("leadingApostropheWords");
