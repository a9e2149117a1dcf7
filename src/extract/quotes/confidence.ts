/**
 * The share of each structural rule's attributions that are right: measured over 840 US news articles of 2015–16
 * (PolNeAR's training part). Content counts as right when at least half of its words are the annotator's (Jaccard), source
 * when they share a word that is no function word.
 */
export const ruleConfidence = {
  /** 76 of 110, counting words that annotators join to the same speaker's quote before. */
  "quotes/continued": 0.69,
  /** The same where nobody was quoted nearby: content alone, 5 of 16. */
  floating: 0.31,
  /** 6 of 7. */
  "quotes/dash": 0.86,
  /** 20 of 73; annotators leave many turns out. */
  "quotes/transcript": 0.27,
  /** Not measured: the corpus marks the outer of two voices alone. */
  "quotes/passedOn": 0.5,
  /** Not measured: the corpus has the words once. */
  "quotes/quotedAs": 0.8,
} as const;
