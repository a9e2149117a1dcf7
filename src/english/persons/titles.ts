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

/** Honours and degrees that are written behind a name: "Colin Abara KC". */
export const postNominals = wordClass("kc qc mp msp mep td md phd esq obe mbe cbe kbe dbe cmg frs jp");

/** Suffixes of a name. */
export const nameSuffixes = wordClass("jr jr. sr ii iii iv esq. ph.d. m.d. phd md qc kc obe mbe");

/** Small words inside a person's name. */
export const nameParticles = wordClass(
  "de da dos das du di del della la le el al ul bin bint ibn ben abu van von der den ter ten zu af av",
  "san st. y ap ur",
);

/** Particles that may open the short form of a name: "de Graaf said", "al-Sabri said". */
export const openingParticles = wordClass("de da di del van von al el bin ibn ter du della dos");

/** Family names that stand before the given name: Chinese, Korean and Vietnamese ones in common use. */
export const familyNamesFirst = wordClass(
  "kim lee park choi jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn song hong moon",
  "ban ri pak bae oh noh roh chung xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao",
  "lin he guo ma luo liang tang deng feng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye",
  "cheng wei su lu ding ren shen yao lu mao wen hua geng bo tsai chiang ng tan goh wong lau cheung",
  "leung chan lai qin han cui nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly truong hun",
  "sun",
);
