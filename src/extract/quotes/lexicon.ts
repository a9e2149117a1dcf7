import type { SpeechAct } from "./schema.ts";

// Reporting verbs of newspaper English and what they do, put together for this project from general knowledge.

/** Verbs that take a quotation or a clause, with or without "that": "she said the bridge was safe". */
export const clauseVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  state:
    "say add note state tell write explain declare argue insist emphasize emphasise stress maintain assert remark " +
    "comment respond reply recall continue conclude point reiterate repeat tweet post observe quip joke shout yell whisper sing chant cry scream mutter retort counter snap scoff plead " +
    "exclaim lecture implore deadpan fume crow sigh boast recite answer remind " +
    "announce contend elaborate clarify caution muse recount opine interject intone testify echo mention",
  report: "report confirm reveal disclose",
  deny: "deny dispute",
  admit: "admit acknowledge concede confess",
  promise: "promise vow pledge swear assure guarantee",
  warn: "warn caution",
  demand: "demand",
  predict: "predict forecast foresee",
  criticise: "complain lament protest",
  praise: "boast",
  believe: "believe think feel suspect fear hope doubt worry",
  ask: "ask wonder inquire",
  other: "claim suggest allege imply speculate joke hint propose recommend",
};

/** Verbs that report only when "that" or a quotation follows: "the audit showed that …", not "the audit showed gaps". */
export const thatVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  report: "show find indicate demonstrate estimate calculate",
  state: "mean signal stipulate specify rule decide agree read",
  believe: "know see understand expect assume consider",
  want: "wish prefer",
  ask: "question request",
  promise: "commit",
  demand: "urge insist order require",
};

/** Verbs that report with an infinitive: "the club refused to name the buyer". */
export const infinitiveVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  want: "want plan hope wish seek intend aim",
  promise: "promise vow pledge swear agree offer",
  deny: "refuse decline",
  warn: "threaten",
  believe: "expect claim",
  demand: "demand ask",
  other: "propose",
};

/** Verbs that report by the words they quote: "the union called it “a sale”". */
export const judgingVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  state: "call describe term label brand dub characterize characterise portray liken compare name",
  criticise:
    "criticize criticise denounce condemn slam blast decry deride dismiss mock ridicule accuse attack assail lambaste bemoan blame reject",
  praise: "praise hail laud applaud welcome thank",
};

/** Verbs of passing on: "state radio quoted the minister as saying …". */
export const relayVerbs: Readonly<Partial<Record<SpeechAct, string>>> = { report: "quote cite" };

/** Verbs that report with a preposition of their own: "the union called for a ballot". */
export const prepositionVerbs: Readonly<Record<string, { act: SpeechAct; prepositions: readonly string[] }>> =
  {
    call: { act: "demand", prepositions: ["for"] },
    warn: { act: "warn", prepositions: ["against", "of", "about"] },
    caution: { act: "warn", prepositions: ["against"] },
    complain: { act: "criticise", prepositions: ["about", "of"] },
    insist: { act: "demand", prepositions: ["on"] },
    argue: { act: "state", prepositions: ["for", "against"] },
  };

/** Past tense and participle where they are not regular; `~` stands before those whose consonant doubles. */
export const irregularVerbs: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  feel: ["felt"],
  show: ["showed", "shown"],
  find: ["found"],
  mean: ["meant"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  understand: ["understood"],
  swear: ["swore", "sworn"],
  foresee: ["foresaw", "foreseen"],
  forecast: ["forecast"],
  seek: ["sought"],
  read: ["read"],
};

/** Verbs that double their last consonant: "admitted". */
export const doublingVerbs: ReadonlySet<string> = new Set(["admit", "quip", "commit", "plan", "signal"]);

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
export const negations: ReadonlySet<string> = new Set([
  "not", "never", "didn't", "doesn't", "don't", "won't", "wouldn't", "hasn't", "haven't", "hadn't", "couldn't", "can't",
]); // prettier-ignore

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

/** Adverbs and adjuncts that may open a sentence before its subject without a comma. */
export const openers: ReadonlySet<string> = new Set([
  "earlier", "later", "meanwhile", "still", "yesterday", "today", "tonight", "now", "then", "but", "and", "so", "also", "however",
  "nevertheless", "instead", "separately", "recently", "asked", "moreover", "indeed", "afterwards", "elsewhere", "yet",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]); // prettier-ignore

/** What may follow a closing cue: "… , he said on Friday", "she told reporters", "he said after the vote". */
export const adjunctOpeners: ReadonlySet<string> = new Set([
  "in", "on", "at", "during", "after", "before", "of", "about", "by", "from", "when", "as", "while", "with",
  "following", "for", "through", "via", "over", "outside", "inside", "near", "upon", "ahead", "because", "monday",
  "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tonight", "earlier",
  "later", "last", "this", "again", "recently", "then", "too", "afterwards", "afterward", "there", "here", "simply",
  "bluntly", "flatly",
]); // prettier-ignore

/** Whom somebody tells: one noun stands between "told" and what was told. */
export const addresseeVerbs: ReadonlySet<string> = new Set([
  "tell",
  "assure",
  "warn",
  "remind",
  "ask",
  "urge",
  "promise",
]);

/** Nouns that carry a quotation: "in a statement", "in an interview with". */
export const speechNouns: ReadonlySet<string> = new Set([
  "statement", "interview", "letter", "tweet", "post", "email", "speech", "report", "memo", "filing", "briefing", "note",
]); // prettier-ignore

/** Clause verbs that take a clause without "that" so often that it needs no further sign: "she said it was safe". */
export const bareClauseVerbs: ReadonlySet<string> = new Set([
  "say", "add", "believe", "think", "hope", "fear", "insist", "argue", "claim", "feel", "suspect", "tell", "warn", "admit",
  "acknowledge", "promise", "vow", "predict", "suggest", "doubt", "assure", "contend", "maintain", "concede", "stress", "declare",
]); // prettier-ignore

/** Words that open an indirect question or clause: "asked whether the road would open". */
export const clauseOpeners: ReadonlySet<string> = new Set([
  "whether",
  "if",
  "how",
  "why",
  "what",
  "who",
  "where",
  "when",
]);

/** Conjunctions that add a second cue to the subject of the first: "said … and warned that …". */
export const coordinators: ReadonlySet<string> = new Set(["and", "but", "or", "then", "while"]);

/** Verbs of "what she called a mistake", with the word that must follow. */
export const namingVerbs: Readonly<Record<string, string | null>> = {
  described: "as", describes: "as", called: null, calls: null, termed: null, labelled: null, labeled: null, "characterized": "as", "characterised": "as",
}; // prettier-ignore
export const namingLemmas: Readonly<Record<string, string>> = {
  described: "describe", describes: "describe", called: "call", calls: "call", termed: "term", labelled: "label", labeled: "label",
  characterized: "characterize", characterised: "characterise",
}; // prettier-ignore

/** Lemmas whose base and -s forms are nouns as often as verbs. */
export const ambiguousLemmas: ReadonlySet<string> = new Set([
  "claim", "report", "demand", "request", "promise", "plan", "hope", "fear", "doubt", "question", "estimate", "forecast", "comment",
  "state", "post", "signal", "order", "offer", "rule", "point", "show", "mean", "worry", "pledge", "dispute", "answer", "guarantee",
]); // prettier-ignore

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

/** Days and adverbs of time that may stand alone between a cue and its content: "said Tuesday that". */
export const timeWords: ReadonlySet<string> = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tonight", "earlier", "later", "recently",
]); // prettier-ignore

/** Before "to say": "he liked to say", "she used to say". */
export const habitVerbs: ReadonlySet<string> = new Set([
  "liked",
  "likes",
  "used",
  "loved",
  "continued",
  "continues",
  "wanted",
]);

export const relatives: ReadonlySet<string> = new Set(["who", "which", "whom", "whose"]);

/** What is denied or dismissed: "denied reports that the dam was weak". */
export const claimNouns: ReadonlySet<string> = new Set([
  "reports", "claims", "suggestions", "allegations", "accusations", "rumours", "rumors", "charges", "speculation", "wrongdoing",
  "having", "being", "any",
]); // prettier-ignore

/** Words that begin an aside behind "she said,": what follows is no more of what she said. */
export const asideOpeners: ReadonlySet<string> = new Set([
  "and",
  "but",
  "who",
  "which",
  "a",
  "an",
  "the",
  "according",
  "while",
]);

/** Words that begin a clause before the subject: "Asked about it, she said". */
export const clauseStarters: ReadonlySet<string> = new Set([
  "asked", "when", "after", "as", "while", "once", "although", "though", "even", "if", "to",
]); // prettier-ignore

/** What a comma and a small letter begin besides an apposition: "…, the port said, up from 300 in May". */
export const notAppositive: ReadonlySet<string> = new Set([
  "up", "down", "compared", "including", "while", "when", "and", "but", "or", "as", "because", "before", "after", "which", "where",
  "even", "not", "with", "adding", "citing", "also", "despite", "if", "though", "although", "partly", "mainly", "so", "more", "less",
]); // prettier-ignore

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

/** Verbs that take what they judge as their object: "the ministry rejected the claim". */
export const objectVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  deny: "deny dispute reject dismiss",
  criticise: "criticize criticise denounce condemn",
  praise: "praise defend",
};

export const quantifiers: ReadonlySet<string> = new Set(["all", "both", "several", "many", "most"]);

/** Verbs that give a name where a quotation follows at once. */
export const namingOnly: ReadonlySet<string> = new Set(["call", "name", "dub", "term", "label", "brand"]);

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
