// Parts of an agreement that news cites: "Article 5".

import { wordClass } from "../word-class.ts";
/** "Article 5 of …". */
export const provisions = wordClass(
  "article articles chapter annex section paragraph clause appendix protocol",
);

export const romanNumeral = /^[ivx]{1,5}$/;

/** Provisions news names without their treaty; `owner` is a key word that must stand in the article. */
export const famousProvisions: readonly { provision: string; owner: string; agreement: string }[] = [
  { provision: "article 4", owner: "nato", agreement: "North Atlantic Treaty" },
  { provision: "article 5", owner: "nato", agreement: "North Atlantic Treaty" },
  { provision: "article 50", owner: "eu", agreement: "Treaty on European Union" },
  { provision: "article 51", owner: "un", agreement: "Charter of the United Nations" },
  { provision: "chapter vii", owner: "un", agreement: "Charter of the United Nations" },
];

/** Between the numbers of provisions: "Articles 3 and 4". */
export const numeralJoints = wordClass("and or , to ( ) - –");
