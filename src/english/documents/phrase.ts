// Words round a head noun: adjectives, determiners, and what follows it.

import { wordClass } from "../word-class.ts";
import { demonstratives, possessiveDeterminers } from "../function-words.ts";
/** Adjectives that may stand before topic and head and say nothing of which agreement it is. */
export const descriptive = wordClass(
  "landmark historic final comprehensive bilateral multilateral trilateral international regional",
  "global controversial signature interim lasting durable permanent fragile tentative temporary partial",
  "full broad broader wider sweeping secret formal informal separate so called original initial current",
  "existing key major big fair just binding good bad better worst best terrible great old recent latest",
  "long term limited immediate unconditional humanitarian sustainable lasting negotiated political",
  "diplomatic shaky month day week year similar same optional additional supplementary two three four",
  "ambitious failed stalled troubled",
);

/** "US-brokered": the word before the hyphen is no party. */
export const brokered = wordClass(
  "brokered backed led mediated sponsored drafted proposed negotiated imposed supported broker",
);

export const definite = wordClass(demonstratives, "the");

/** Determiners that no plural follows. */
export const singular = wordClass("this that");

export const indefinite = wordClass("a an any no some another every each");

export const possessive = wordClass(possessiveDeterminers, "'s whose");

/** "another Minsk", "a second Munich", "a new Yalta". */
export const repeating = wordClass("another second third new repeat");

/** Nouns that make a head the first half of something else: "ceasefire talks", "treaty ally", "deal maker". */
export const compoundTails = wordClass(
  "talks negotiations negotiator negotiators line lines monitor monitors monitoring violation",
  "violations maker makers breaker ally allies port ports obligation obligations rights commitments",
  "body bodies efforts framework",
);

/** Begin a clause that says by itself which agreement is meant: "the accord that saved the bay". */
export const restrictive = wordClass("that which");

/** Behind a bare head, these make it private: "an agreement to run the port", "an agreement worth $3m", "a pact of silence". */
export const bareStops = wordClass("to worth of for valued - in");

/** Words that tell by themselves whom the agreement is with. */
export const ownComplements = wordClass("with between among");
