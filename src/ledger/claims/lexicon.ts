/** Words that turn a claim round; as `wordsOf` writes them, without apostrophes. */
export const negations: ReadonlySet<string> = new Set([
  "not", "never", "no", "nobody", "none", "nothing", "neither", "nor", "cannot", "cant", "wont", "dont", "didnt", "doesnt", "isnt",
  "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "wouldnt", "shouldnt", "couldnt", "without", "false", "falsely", "untrue", "denies",
  "denied", "deny", "denying",
]); // prettier-ignore

/** Stems that say when, not what. */
export const timeWords: ReadonlySet<string> = new Set([
  "year", "month", "week", "day", "today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
]); // prettier-ignore
