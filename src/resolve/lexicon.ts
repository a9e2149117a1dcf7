/** Words that deny what they stand with. */
export const negations: ReadonlySet<string> = new Set([
  "never", "none", "nobody", "nothing", "neither", "cannot",
]); // prettier-ignore

/** Words that put a proposition into the time to come. */
export const futureWords: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "would",
  "won't",
  "wouldn't",
  "going",
]);

/** "we will": whoever says so binds themselves. */
export const firstPersons: ReadonlySet<string> = new Set(["i", "we"]);

/** Verbs behind which "not" denies the sentence. */
export const auxiliaries: ReadonlySet<string> = new Set([
  "is", "are", "was", "were", "am", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should",
  "can", "could", "may", "might", "must", "ought", "need",
]); // prettier-ignore

/** Words that point at what another sentence says: "the mayor denied that", "she said so too". */
export const pointingWords: ReadonlySet<string> = new Set([
  "it", "that", "this", "these", "those", "so", "too", "otherwise", "likewise", "as", "much", "such", "one", "him", "her", "them", "he", "she", "they",
  "me", "us", "you", "which", "what", "who", "himself", "herself", "themselves", "to", "about", "of", "against", "all", "both", "also", "not", "no",
]); // prettier-ignore

/** "not only", "not just": what follows is added, not denied. */
export const limiters: ReadonlySet<string> = new Set(["only", "just", "merely", "simply"]);
