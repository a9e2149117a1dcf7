// Small words round names and roles. General grammar; written for this project.

import { wordClass } from "../word-class.ts";
/** What opens a noun phrase: "the minister", "its secretary". */
export const phraseOpeners = wordClass("the a an 's her his its their our my");

/** What may follow the head of a role: "head of …", "lawyer who …". */
export const afterOffice = wordClass("of for at in on to from with and emeritus under who turned");

/** What ends a role behind a name. */
export const roleEnds = wordClass("who which whose that where when was is has had said told says");

/** What ends the noun of "Norway's largest chain for …". */
export const nounEnds = wordClass("of for at in on that which with to from who by");

/** What stands between a person or office and a body. */
export const bodyConnectors = wordClass("of at for with");

/** Before a name: ", the mayor said" behind it begins anew, "on a bridge in Harrow, the mayor said". */
export const placing = wordClass(
  "in near off at into across outside around over toward towards from to for with against of on by",
  "inside through between behind beyond along",
);

/** Verbs whose subject a role is, where they follow it at once. */
export const sayingVerbs = wordClass("said says told added reported announced");
