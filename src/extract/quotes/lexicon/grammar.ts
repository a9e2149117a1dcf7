// Small words by which the subject of a cue is told from what stands round it.

/** Between a subject and its verb: "has since", "did not". */
export const auxiliaries: ReadonlySet<string> = new Set([
  "has", "have", "had", "having", "did", "does", "do", "will", "would", "can", "could", "may", "might", "must", "should", "shall",
  "is", "are", "was", "were", "be", "been", "being", "not", "never", "didn't", "doesn't", "don't", "won't", "wouldn't",
  "hasn't", "haven't", "hadn't", "couldn't", "can't", "isn't", "aren't", "wasn't", "weren't",
]); // prettier-ignore

export const beForms: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "isn't",
  "wasn't",
]);

/** Adverbs that stand between subject and verb besides those in -ly. */
export const adverbs: ReadonlySet<string> = new Set([
  "also", "then", "later", "once", "again", "first", "still", "often", "even", "just", "now", "since", "already",
  "always", "twice", "further", "both", "all", "long", "himself", "herself", "themselves", "itself", "soon", "only",
]); // prettier-ignore

export const pronouns: ReadonlySet<string> = new Set([
  "he", "she", "they", "it", "i", "we", "you", "who", "which", "one", "some", "many", "others", "both", "most", "few",
]); // prettier-ignore

/** Those that never stand before a noun of their own, as "one councillor" does. */
export const personalPronouns: ReadonlySet<string> = new Set(["he", "she", "they", "it", "i", "we", "you"]);

/** Where a subject's noun phrase cannot reach further to the left. */
export const clauseBreakers: ReadonlySet<string> = new Set([
  "that", "which", "who", "whom", "whose", "because", "while", "when", "where", "after", "before", "as", "if", "but", "although",
  "though", "since", "until", "unless", "whether", "so", "than", "or", "nor", "yet", "how", "why", "what", "once",
]); // prettier-ignore

/** Words that begin an adjunct before the subject: "On Monday Doe said", "In Lagos officials said". */
export const prepositions: ReadonlySet<string> = new Set([
  "of", "for", "at", "in", "from", "with", "on", "to", "by", "under", "over", "about", "against", "between", "among",
  "into", "through", "during", "within", "without", "near", "inside", "outside", "across", "around", "behind", "beyond", "following", "despite", "like",
]); // prettier-ignore

export const determiners: ReadonlySet<string> = new Set([
  "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no", "any", "every",
  "each", "another", "some", "such",
]); // prettier-ignore

/** Conjunctions that add a second cue to the subject of the first: "said … and warned that …". */
export const coordinators: ReadonlySet<string> = new Set(["and", "but", "or", "then", "while"]);

export const pluralPronouns: ReadonlySet<string> = new Set([
  "i",
  "we",
  "they",
  "you",
  "who",
  "some",
  "many",
  "others",
  "both",
  "most",
  "few",
]);

export const pluralNouns: ReadonlySet<string> = new Set([
  "people",
  "police",
  "women",
  "men",
  "staff",
  "media",
  "critics",
  "children",
  "data",
]);

export const relatives: ReadonlySet<string> = new Set(["who", "which", "whom", "whose"]);

/** Irregular past tenses that are seldom anything else: where one stands, a subject has ended. */
export const irregularPasts: ReadonlySet<string> = new Set([
  "became", "began", "blew", "bought", "broke", "brought", "built", "came", "caught", "chose", "drew", "drove", "fell", "flew",
  "forgot", "fought", "gave", "got", "grew", "had", "heard", "held", "kept", "knew", "lost", "made", "meant", "met", "paid", "ran",
  "rode", "rose", "sang", "sat", "sent", "shook", "slept", "sold", "spent", "spoke", "stood", "stole", "struck", "swam", "taught",
  "threw", "took", "understood", "went", "woke", "won", "wore", "withdrew",
]); // prettier-ignore

/** Words between which and a noun a participle is an adjective: "two wounded soldiers", "former elected officials". */
export const modifiersBefore: ReadonlySet<string> = new Set([
  "and", "or", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many", "former", "other", "more",
]); // prettier-ignore

/** Whoever is said not to have spoken: "neither text says much", "nobody asked". */
export const nobodies: ReadonlySet<string> = new Set(["neither", "nobody", "none", "nothing", "no"]);

export const quantifiers: ReadonlySet<string> = new Set(["all", "both", "several", "many", "most"]);

/** Small words inside a name: "Aguas del Norte", "Ana de la Cruz". */
export const particles: ReadonlySet<string> = new Set([
  "de",
  "del",
  "la",
  "van",
  "von",
  "der",
  "al",
  "bin",
  "di",
  "da",
  "dos",
  "of",
  "the",
  "and",
]);
