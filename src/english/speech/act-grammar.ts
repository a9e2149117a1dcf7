// Small words that stand in a cue beside the one that carries its meaning.

import { dayWords, weekdayNames } from "../calendar/calendar.ts";
import { directions, negations, objectPronouns } from "../function-words.ts";
import { wordClass } from "../word-class.ts";
/** Short forms, particles, times and words of degree. */
export const fillers = wordClass(
  objectPronouns,
  directions,
  dayWords.keys(),
  weekdayNames,
  "'s ' ’ ought cannot am there here ago week month year night morning afternoon evening day much very",
  "so too yet ever perhaps maybe well longer instead quite rather almost last next least off away ahead",
  "forward together along aside back",
);

/** Verbs by their looks that seldom are: "a second official said", "has long said"; heads only where nothing else is. */
export const weakWords = wordClass(
  "second long like open close present back word pen kid mind look bar bank base even press tip news",
  "eye",
);

/**
 * Verbs that lead over to the one that tells: "went on to say", "began by thanking", "took to the radio to warn".
 * Without such a verb after them they are heads themselves.
 */
export const leads = wordClass(
  "go continue begin start open close finish end conclude keep try attempt come use take pause manage",
  "proceed rush hasten hurry happen tend need have get help work move turn return appear seem spend",
  "like love respond reply react intervene step stand rise break meet gather bother deign",
);

/** Verbs that lend a noun its grammar, which carries the meaning: "issued a warning", "voiced doubts". */
export const supportVerbs = wordClass(
  "make give issue release publish express voice raise offer take put send deliver hold level cast",
  "launch mount file post float air share convey register lodge pose draw show display repeat reiterate",
  "renew echo restate signal reaffirm sound pay lend extend pour heap submit present provide lead join",
  "win earn face harbor harbour stage utter direct aim hurl trade circulate sign poke throw",
);

/** At the head of a phrase, what leaves its meaning to the word after: "would like", "no comment". */
export const bareFirsts = wordClass("would no be");

/** What makes of the word before it no denial: "not only said". */
export const limiters = wordClass(
  "only just merely simply least surprisingly unexpectedly unreasonably infrequently long",
);

export const negators = wordClass(negations, "neither no cannot");

/** After its head, what says that nothing was said: "said nothing". */
export const voids = wordClass("nothing none neither");

/** Forms of "be" and of verbs that link a subject to an adjective: "was critical", "remained sceptical". */
export const copulas = wordClass("be become remain seem appear feel sound look grow get stay turn prove");

export const dashes = wordClass("— – ― -- --- - ‒ −");
