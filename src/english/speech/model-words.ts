/** Patterns that propose to the quote model, which knows them by their place here. */
export const hintsRules: readonly string[] = [
  "quotes/cueBefore",
  "quotes/cueAfter",
  "quotes/accordingTo",
  "quotes/judging",
  "quotes/relay",
  "quotes/naming",
  "quotes/colon",
];
