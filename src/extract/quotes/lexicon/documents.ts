// What shows something: "customs data released on Monday", "a poll of 1,200 voters".

export const showingNouns: ReadonlySet<string> = new Set([
  "data", "figures", "statistics", "numbers", "results", "survey", "surveys", "poll", "polls", "study", "studies", "report", "reports", "records", "documents", "filing",
  "filings", "estimates", "census", "index", "research", "analysis", "tally", "returns", "minutes", "forecasts", "projections", "audit", "review", "papers", "statement", "readings",
]); // prettier-ignore
