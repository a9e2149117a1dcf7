/**
 * The share of each structural rule's attributions whose content and source are right: measured over 840 US news
 * articles of 2015–16 (PolNeAR's training part). Content counts as right when at least half of its words are the
 * annotator's (Jaccard), source when they share a word that is no function word; for "continued", which has no source in
 * the text, content alone.
 */
export const ruleConfidence = {
  "quotes/continued": 0.6,
  "quotes/dash": 0.9,
  "quotes/passedOn": 0.7,
  "quotes/transcript": 0.3,
} as const;
