// Classes of verb forms, put together from the rows of the verbs.

import { formsOfAll, formsWith, irregularForms } from "../verbs.ts";
import { except, wordClass } from "../word-class.ts";

/** "told", "took": seldom anything else, so that where one stands a subject has ended. */
export const irregularPasts = except(irregularForms("past"), formsOfAll("base"));
/** "put", "cut": past and base in one. */
export const pastsLikeBases = except(irregularForms("past"), irregularPasts);
export const irregularParticiples = wordClass(irregularForms("participle"));

/** Nouns in a verb's form: "a claim", "reports". */
export const nounsOrVerbs = wordClass(formsWith("noun", "base s"));

/** Verbs that put words or thoughts into somebody's mouth, in the forms that tell of them: "says", "warned". */
export const reportingForms = wordClass(
  except(formsWith("clause that judges infinitive relays", "s"), nounsOrVerbs),
  formsWith("clause that judges infinitive relays", "past participle"),
);

/** Before "to say": "he liked to say", "she used to say". */
export const habits = wordClass(formsWith("habit", "s past"));
