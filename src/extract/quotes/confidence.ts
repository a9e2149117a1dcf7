/**
 * The share of each structural rule's attributions that are right: measured over 840 US news articles of 2015–16
 * (PolNeAR's training part). Content counts as right when at least half of its words are the annotator's (Jaccard), source
 * when they share a word that is no function word.
 */
export const ruleConfidence = {
  /** Content alone, as its source stands elsewhere: 59 of 127; annotators join many to the quote before. */
  "quotes/continued": 0.46,
  /** 7 of 8. */
  "quotes/dash": 0.88,
  /** 20 of 73; annotators leave many turns out. */
  "quotes/transcript": 0.27,
  /** Not measured: the corpus marks the outer of two voices alone. */
  "quotes/passedOn": 0.5,
} as const;
