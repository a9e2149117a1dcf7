/** Words that deny what they stand with. */
export const negations: ReadonlySet<string> = new Set([
  "not", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
  "can't", "won't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
  "wouldn't", "shouldn't", "couldn't", "mustn't", "needn't", "ain't",
]); // prettier-ignore

/** Words that put a proposition into the time to come. */
export const futureWords: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "would",
  "won't",
  "wouldn't",
  "'ll",
  "going",
]);

/** "we will": whoever says so binds themselves. */
export const firstPersons: ReadonlySet<string> = new Set(["i", "we", "i'll", "we'll"]);
