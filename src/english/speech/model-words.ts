/** By their place here the model knows them. */
export const hintsRules: readonly string[] = [
  "quotes/cueBefore",
  "quotes/cueAfter",
  "quotes/accordingTo",
  "quotes/judging",
  "quotes/relay",
  "quotes/naming",
  "quotes/colon",
];
