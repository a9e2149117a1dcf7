import { wordClass } from "../word-class.ts";

/** What somebody is to others, or in one story only: no office or trade that tells two people apart. */
export const passingRoles = wordClass(
  "opponent rival challenger predecessor successor critic supporter ally friend neighbour neighbor",
  "colleague partner brother sister wife husband widow widower son daughter father mother uncle aunt",
  "cousin nephew niece grandson granddaughter host guest witness winner loser resident native victim",
  "survivor suspect defendant plaintiff candidate nominee newcomer veteran new former late acting then",
  "ex longtime outgoing incoming retired",
);
