// Words between an agreement and the year of its signing.

export const monthsAndDays: ReadonlySet<string> = new Set([
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]); // prettier-ignore

/** "signed the Treaty of Harrow Bridge in June 1867". */
export const signingVerbs: ReadonlySet<string> = new Set([
  "signed",
  "concluded",
  "signing",
  "agreed",
  "adopted",
  "ratified",
  "negotiated",
  "sign",
  "reached",
]);

/** Between an agreement and the year of its signing: "was signed in late June". */
export const datingWords: ReadonlySet<string> = new Set([
  "was",
  "were",
  "in",
  "on",
  "at",
  ",",
  "the",
  "late",
  "early",
  "st",
  "nd",
  "rd",
  "th",
]);
