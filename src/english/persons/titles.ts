// Words before and after a name that are no part of it. Common newspaper usage; written for this project.

import { wordClass } from "../word-class.ts";
/** Courtesy titles and honorifics of women. */
export const femaleHonorifics = wordClass(
  "mrs mrs. ms ms. miss mme mme. madame hajia dame lady queen princess sister baroness duchess countess",
  "sra sra. dona doña señora begum daw smt smt. puan datin",
);

/** Courtesy titles and honorifics of men. */
export const maleHonorifics = wordClass(
  "mr mr. messrs messrs. sir lord king prince pope father monsieur imam sheikh shaikh alhaji haji shri",
  "sr. herr don señor malam u encik datuk dato",
);

/** Courtesy titles and honorifics of either. */
export const sharedHonorifics = wordClass("mx mx. dr dr. doctor prof prof. rev rev. reverend fr. hon hon.");

/** Courtesy titles and honorifics of anybody. */
export const courtesyTitles = wordClass(femaleHonorifics, maleHonorifics, sharedHonorifics);

/** Honorifics of two words, of which neither is one by itself. */
export const longHonorifics: ReadonlySet<string> = new Set([
  "tan sri",
  "puan sri",
  "datuk seri",
  "dato seri",
  "dato sri",
  "toh puan",
]);

/** Abbreviated offices and ranks: they stand before a name only, and are a role. */
export const abbreviatedTitles = wordClass(
  "sen. sens. rep. reps. gov. govs. pres. amb. sec. supt. insp. atty. del. dep. lt. gen. col. maj.",
  "capt. cmdr. adm. sgt. cpl. pvt. det. brig. cllr cllr. sen gov gen col lt capt sgt mp msp mep ceo",
);

/** Titles that are no part of a name when names are compared. */
export const courtesyWords = wordClass(
  "mr mrs ms miss mx dr prof sir dame lord lady president monsieur madame sheikh shaikh haji mullah llc",
);
