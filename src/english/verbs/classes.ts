// Classes of verb forms, put together from the rows of the verbs.

import { formsWith } from "../verbs.ts";
import { wordClass } from "../word-class.ts";

/** Before "to say": "he liked to say", "she used to say". */
export const habits = wordClass(formsWith("habit", "s past"));
