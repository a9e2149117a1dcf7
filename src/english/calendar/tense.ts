// Words that tell whether a day lies ahead.

import { irregularPasts } from "../verbs/classes.ts";
import { except, wordClass } from "../word-class.ts";
import { beForms, modals } from "../function-words.ts";
/** Verbs in the past that carry no -ed, for telling which Friday is meant. */
export const pastVerbs = wordClass(irregularPasts, "put set cut quit hit have been");

/** Words that point ahead. */
export const futureWords = wordClass(
  modals,
  "won't upcoming deadline scheduled slated expected expects expect expecting predicts anticipates",
  "foresees due payable effective tomorrow begins starts ends opens closes expires meets resumes",
  "convenes gathers arrives airs takes reopens departs retires premieres reconvenes begin resume meet",
  "expire",
);

/** The same of several: "polls close on Sunday". */
export const arranged = wordClass(
  "close open end start vote return leave play travel go gather arrive decide meet",
);

export const plurals = wordClass("we they people you i");

/** Future alone: "could" and "must" may speak of what was. */
export const wills = wordClass("will won't shall");

/** What is arranged for its day, so that "will" after it puts the day ahead: "Tuesday's vote will …". */
export const plannedEvents = wordClass(
  "vote votes voting election elections primary primaries caucus caucuses referendum ballot poll",
  "meeting summit talks hearing session debate match game final race launch round",
);
/** Before "Tuesday's vote" as the place or time of what will be done. */
export const eventPrepositions = wordClass("in at during");

/** Words that point ahead with an infinitive: "agreed to sell", "a plan to close". */
export const intentions = wordClass(
  beForms,
  "set going about ready likely agreed agrees agreement plan plans planned planning deal bid intends",
  "intend intended hopes hope hoped hoping wants want expects expect decided decision vowed vows",
  "promised promises pledged preparing prepared aims aiming seeks asked continues supposed have has",
  "need needs",
);

/** Words right before a date that put it ahead, where no verb says otherwise: "by Friday". */
export const aheadPrepositions = wordClass("by until till through before");

/** Participles that put a thing ahead with "for" or an object: "set for Friday", "planned a rally on Friday". */
export const arrangements: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["planned", new Set(["for", "a", "an", "another", "more", "new"])], ["set", new Set(["for"])], ["fixed", new Set(["for"])],
  ["booked", new Set(["for"])], ["timed", new Set(["for"])], ["called", new Set(["for"])], ["plan", new Set(["a", "an", "more"])],
  ["plans", new Set(["a", "an", "more"])], ["planning", new Set(["a", "an", "more"])],
]); // prettier-ignore

/** Words that open a clause about what is to come: "if the ban is lifted in May". */
export const conditions = wordClass("when if once unless until");

/** Verbs in the past that put off to a date ahead, with such a word before it: "postponed until Friday". */
export const delayLeads = wordClass(except(aheadPrepositions, "before"), "to for beyond");
export const delays = wordClass("postponed extended delayed deferred adjourned rescheduled moved");

/** Words before "last" that make it the verb: "to last six weeks". */
export const verbLeads = wordClass(modals, "to not");
