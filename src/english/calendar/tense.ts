// Words that tell whether a day lies ahead.

import { irregularPasts } from "../verbs/classes.ts";
import { except, wordTable } from "../word-class.ts";
import { beForms, modals } from "../function-words.ts";

const tenseWords = wordTable(`
  pastVerbs: put cut quit hit been
  pastVerbs intentions: set have
  futureWords: upcoming deadline scheduled slated expected expecting predicts anticipates foresees due payable
      effective tomorrow begins starts ends opens closes expires meets resumes convenes gathers arrives airs
      takes reopens departs retires premieres reconvenes begin resume expire
  futureWords wills: won't
  futureWords intentions: expects expect
  futureWords arranged: meet
  arranged: close open end start return leave play travel go gather arrive decide
  arranged plannedEvents: vote
  plurals: we they people you i
  wills: will shall
  plannedEvents: votes voting election elections primary primaries caucus caucuses referendum ballot poll
      meeting summit talks hearing session debate match game final race launch round
  eventPrepositions: in at during
  intentions: going about ready likely agreed agrees agreement plan plans planned planning deal bid intends
      intend intended hopes hope hoped hoping wants want decided decision vowed vows promised promises pledged
      preparing prepared aims aiming seeks asked continues supposed has need needs
  aheadPrepositions: by till through before
  aheadPrepositions conditions: until
  conditions: when if once unless
  delayLeads: for beyond
  delayLeads verbLeads: to
  delays: postponed extended delayed deferred adjourned rescheduled moved
  verbLeads: not
`);

/** Verbs in the past that carry no -ed, for telling which Friday is meant. */
export const pastVerbs = tenseWords("pastVerbs", irregularPasts);

/** Words that point ahead. */
export const futureWords = tenseWords("futureWords", modals);

/** The same of several: "polls close on Sunday". */
export const arranged = tenseWords("arranged");

export const plurals = tenseWords("plurals");

/** Future alone: "could" and "must" may speak of what was. */
export const wills = tenseWords("wills");

/** What is arranged for its day, so that "will" after it puts the day ahead: "Tuesday's vote will …". */
export const plannedEvents = tenseWords("plannedEvents");
/** Before "Tuesday's vote" as the place or time of what will be done. */
export const eventPrepositions = tenseWords("eventPrepositions");

/** Words that point ahead with an infinitive: "agreed to sell", "a plan to close". */
export const intentions = tenseWords("intentions", beForms);

/** Words right before a date that put it ahead, where no verb says otherwise: "by Friday". */
export const aheadPrepositions = tenseWords("aheadPrepositions");

/** Participles that put a thing ahead with "for" or an object: "set for Friday", "planned a rally on Friday". */
export const arrangements: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["planned", new Set(["for", "a", "an", "another", "more", "new"])], ["set", new Set(["for"])], ["fixed", new Set(["for"])],
  ["booked", new Set(["for"])], ["timed", new Set(["for"])], ["called", new Set(["for"])], ["plan", new Set(["a", "an", "more"])],
  ["plans", new Set(["a", "an", "more"])], ["planning", new Set(["a", "an", "more"])],
]); // prettier-ignore

/** Words that open a clause about what is to come: "if the ban is lifted in May". */
export const conditions = tenseWords("conditions");

/** Verbs in the past that put off to a date ahead, with such a word before it: "postponed until Friday". */
export const delayLeads = tenseWords("delayLeads", except(aheadPrepositions, "before"));
export const delays = tenseWords("delays");

/** Words before "last" that make it the verb: "to last six weeks". */
export const verbLeads = tenseWords("verbLeads", modals);
