// Words round a stretch of time.

/** Words behind a count of years that make it an age: "45 years old". */
export const ageWords: ReadonlySet<string> = new Set(["old", "older", "younger"]);

/** Words before units without a count that make them a duration: "for years". */
export const vagueDurationLeads: ReadonlySet<string> = new Set([
  "for", "in", "within", "after", "over", "just", "only", "take", "takes", "took", "spent", "the",
]); // prettier-ignore

/** Words before "days of" that name a part and no length: "the early hours of Friday". */
export const partLeads: ReadonlySet<string> = new Set([
  "early", "closing", "opening", "final", "first", "last",
]); // prettier-ignore
