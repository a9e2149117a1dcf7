import { wordClass } from "../word-class.ts";

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

/** Words that open a source or a content, each told apart by the quote model, by its place here. */
export const toldApart: readonly string[] =
  "that to how what why whether if as for of on about with not he she it they we i you who which the a his her their its , :".split(
    " ",
  );

/** Between a cue and what it holds the quote model counts these. */
export const clauseJoints = wordClass("that who which and but to as if");
export const clauseSigns = wordClass(", — – ; ( ) :");
