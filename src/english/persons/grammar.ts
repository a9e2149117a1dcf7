// Small words round names and roles. General grammar; written for this project.

import { formsOfVerbs } from "../verbs.ts";
import { wordClass } from "../word-class.ts";
import {
  articles,
  commonPrepositions,
  placePrepositions,
  possessiveDeterminers,
  relatives,
} from "../function-words.ts";
/** What opens a noun phrase: "the minister", "its secretary". */
export const phraseOpeners = wordClass(articles, possessiveDeterminers, "'s");

/** What may follow the head of a role: "head of …", "lawyer who …". */
export const afterOffice = wordClass(commonPrepositions, "and emeritus under who turned");

/** What ends a role after a name. */
export const roleEnds = wordClass(
  relatives,
  "that where when was is has had",
  formsOfVerbs("say tell", "s past"),
);

/** What ends the noun of "Norway's largest chain for …". */
export const nounEnds = wordClass(commonPrepositions, "that which who");

/** What stands between a person or office and a body. */
export const bodyConnectors = wordClass("of at for with");

/** Before a name: ", the mayor said" after it begins anew, "on a bridge in Harrow, the mayor said". */
export const placing = wordClass(commonPrepositions, placePrepositions, "into over through between along");

/** Verbs whose subject a role is, where they follow it at once. */
export const sayingVerbs = wordClass(formsOfVerbs("say tell add report announce", "s past"));

/** Verbs of speech, which stand before an office and are none of its words: "said union leader Ana Roe". */
export const notBeforeOffices = wordClass(
  formsOfVerbs("say", "base s past"),
  formsOfVerbs("tell meet", "past"),
);
