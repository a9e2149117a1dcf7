// Words before and after a name that are no part of it. Common newspaper usage; written for this project.

/** Courtesy titles and honorifics of women. */
export const femaleHonorifics: ReadonlySet<string> = new Set([
  "mrs", "mrs.", "ms", "ms.", "miss", "mme", "mme.", "madame", "hajia", "dame", "lady", "queen", "princess", "sister", "baroness", "duchess", "countess", "sra", "sra.", "dona", "doña", "señora", "begum", "daw", "smt", "smt.", "puan", "datin",
]); // prettier-ignore

/** Courtesy titles and honorifics of men. */
export const maleHonorifics: ReadonlySet<string> = new Set([
  "mr", "mr.", "messrs", "messrs.", "sir", "lord", "king", "prince", "pope", "father", "monsieur", "imam", "sheikh", "shaikh", "alhaji", "haji", "shri", "sr.", "herr", "don", "señor", "malam", "u", "encik", "datuk", "dato",
]); // prettier-ignore

/** Courtesy titles and honorifics of either. */
export const sharedHonorifics: ReadonlySet<string> = new Set([
  "mx", "mx.", "dr", "dr.", "doctor", "prof", "prof.", "rev", "rev.", "reverend", "fr.", "hon", "hon.",
]); // prettier-ignore

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
export const abbreviatedTitles: ReadonlySet<string> = new Set([
  "sen.", "sens.", "rep.", "reps.", "gov.", "govs.", "pres.", "amb.", "sec.", "supt.", "insp.", "atty.", "del.", "dep.", "lt.", "gen.", "col.", "maj.",
  "capt.", "cmdr.", "adm.", "sgt.", "cpl.", "pvt.", "det.", "brig.", "cllr", "cllr.", "sen", "gov", "gen", "col", "lt", "capt", "sgt", "mp", "msp", "mep", "ceo",
]); // prettier-ignore

/** Honours and degrees that are written behind a name: "Colin Abara KC". */
export const postNominals: ReadonlySet<string> = new Set([
  "kc", "qc", "mp", "msp", "mep", "td", "md", "phd", "esq", "obe", "mbe", "cbe", "kbe", "dbe", "cmg", "frs", "jp",
]); // prettier-ignore

/** Suffixes of a name. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  "jr", "jr.", "sr", "ii", "iii", "iv", "esq.", "ph.d.", "m.d.", "phd", "md", "qc", "kc", "obe", "mbe",
]); // prettier-ignore

/** Small words inside a person's name. */
export const nameParticles: ReadonlySet<string> = new Set([
  "de", "da", "dos", "das", "du", "di", "del", "della", "la", "le", "el", "al", "ul", "bin", "bint", "ibn", "ben", "abu", "van", "von",
  "der", "den", "ter", "ten", "zu", "af", "av", "san", "st.", "y", "ap", "ur",
]); // prettier-ignore

/** Particles that may open the short form of a name: "de Graaf said", "al-Sabri said". */
export const openingParticles: ReadonlySet<string> = new Set([
  "de", "da", "di", "del", "van", "von", "al", "el", "bin", "ibn", "ter", "du", "della", "dos",
]); // prettier-ignore

/** Family names that stand before the given name: Chinese, Korean and Vietnamese ones in common use. */
export const familyNamesFirst: ReadonlySet<string> = new Set([
  "kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "yun", "jang", "lim", "han", "shin", "seo", "kwon", "hwang", "ahn", "song", "hong", "moon", "ban", "ri", "pak", "bae", "oh", "noh", "roh", "chung",
  "xi", "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu", "gao", "lin", "he", "guo", "ma", "luo", "liang", "tang", "deng", "feng", "cao", "peng", "zeng", "xiao", "tian", "dong", "yuan", "pan",
  "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lu", "ding", "ren", "shen", "yao", "lu", "mao", "wen", "hua", "geng", "bo", "tsai", "chiang", "ng", "tan", "goh", "wong", "lau", "cheung", "leung", "chan", "lai", "qin", "han", "cui",
  "nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ngo", "duong", "ly", "truong", "hun", "sun",
]); // prettier-ignore
