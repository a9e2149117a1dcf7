import { Shape } from "../../segment/tokens.ts";
import { weekdays } from "../../english/calendar/calendar.ts";
import { clockNames, meridiems } from "../../english/calendar/clock.ts";
import { modifierParts } from "../../english/calendar/relative.ts";
import {
  aheadPrepositions,
  arranged,
  arrangements,
  conditions,
  delayLeads,
  delays,
  eventPrepositions,
  futureWords,
  intentions,
  pastVerbs,
  plannedEvents,
  plurals,
  wills,
} from "../../english/calendar/tense.ts";
import { word, type Place } from "./reading.ts";

export type Tense = "past" | "future" | null;

const REACH = 14;
const LONGEST_MODIFIER = 5;

/**
 * Whether the words round the expression `[first, last)` point ahead ("will meet Friday"), back ("met Friday") or
 * neither. The verb before it decides; only where there is none, a preposition ("by Friday") or the verb after it.
 */
export function tenseAt(place: Place, first: number, last: number): Tense {
  const at = leadOf(place, first);
  const lead = word(place, at);
  if (lead === "as") return "future"; // "as soon as Tuesday"
  if (word(place, last) === "'s") return tenseOfOwned(place, first, last);
  if (delayLeads.has(lead) && isDelayed(place, at - 1)) return "future";
  const before = firstTense(place, first - 1, -1);
  if (before || (aheadPrepositions.has(lead) && at > place.first)) return before ?? "future";
  return firstTense(place, last, 1) ?? (aheadPrepositions.has(lead) ? "future" : null); // "Until Friday, they had not"
}

/** "postponed until Friday", "extended its offer to Friday". */
function isDelayed(place: Place, from: number): boolean {
  for (let i = from; i > from - OWNED_REACH; i--) if (delays.has(word(place, i))) return true;
  return false;
}

/**
 * "Tuesday's vote": the verb near it is mostly not the vote's, and "Tuesday's ruling will hurt" speaks of one that was.
 * It is ahead where the text says so: "ahead of Tuesday's vote", "Tuesday's vote will …", "they will speak at Tuesday's vote".
 */
function tenseOfOwned(place: Place, first: number, last: number): Tense {
  const lead = word(place, first - 1);
  if (lead === "of" && word(place, first - 2) === "ahead") return "future";
  for (const noun of [last + 1, last + 2])
    if (plannedEvents.has(word(place, noun)) && wills.has(word(place, noun + 1))) return "future";
  if (!eventPrepositions.has(lead)) return null;
  for (let i = first - 2; i > first - OWNED_REACH; i--) {
    if (wills.has(word(place, i))) return "future";
    if (pastVerbs.has(word(place, i)) || /["”’']/.test(word(place, i))) return null; // "…," he said at Tuesday's rally
  }
  return null;
}

const OWNED_REACH = 8;

/** The preposition before an expression, after its modifier or hour: "by" in "by the end of May", "by 9 a.m. Friday". */
function leadOf(place: Place, first: number): number {
  let at = first - 1;
  while (at > first - LONGEST_MODIFIER && (modifierParts.has(word(place, at)) || isHour(place, at))) at--;
  return at;
}

const isHour = (place: Place, i: number): boolean =>
  meridiems.has(word(place, i)) || meridiems.has(word(place, i + 1)) || clockNames.has(word(place, i));

/** The tense of the nearest verb from token `from` on, in steps of `step`. */
function firstTense(place: Place, from: number, step: 1 | -1): Tense {
  for (let i = from; Math.abs(i - from) < REACH; i += step) {
    const found = tenseOf(place, i);
    if (found) return found;
  }
  return null;
}

function tenseOf(place: Place, i: number): Tense {
  const norm = word(place, i);
  if (norm === "" || place.tokens.shape[i] === Shape.capitalized) return null; // "Will Doe", "in May"
  const next = word(place, i + 1);
  if (norm === "couldn't" || (norm === "could" && next === "not")) return "past"; // "could not be reached Friday"
  if (futureWords.has(norm) || norm.endsWith("'ll")) return word(place, i - 1) === "been" ? "past" : "future"; // "had been due"
  if (arranged.has(norm) && isArranged(place, i)) return "future";
  if ((norm === "is" || norm === "are") && weekdays.has(word(place, next === "on" ? i + 2 : i + 1)))
    return "future";
  if ((intentions.has(norm) && next === "to") || arrangements.get(norm)?.has(next)) return "future";
  if (norm === "had" && next === "until") return "future"; // "had until Friday"
  if (isParticiple(norm) && /^(?:is|are)$/.test(word(place, i - 1)) && isConditional(place, i))
    return "future";
  return (pastVerbs.has(norm) || isParticiple(norm)) && !followsBe(place, i) ? "past" : null;
}

/** "will be named", "would be formally re-examined". */
function followsBe(place: Place, verb: number): boolean {
  let i = verb - 1;
  while (i > verb - LONGEST_MODIFIER && (word(place, i).endsWith("ly") || isPrefix(place, i))) i--;
  return word(place, i) === "be";
}

/** The "re" and the hyphen of "re-examined". */
const isPrefix = (place: Place, i: number): boolean =>
  word(place, i) === "-" || (word(place, i) === "re" && word(place, i + 1) === "-");

/** "if the ban is lifted in May". */
function isConditional(place: Place, verb: number): boolean {
  for (let i = verb - 1; i > verb - CLAUSE; i--) if (conditions.has(word(place, i))) return true;
  return false;
}

const CLAUSE = 6;

/** "Polls close on Sunday", "we leave Friday": a plural's verb in the present, with its day right after it. */
const isArranged = (place: Place, i: number): boolean =>
  (word(place, i + 1) === "on" || weekdays.has(word(place, i + 1))) &&
  (plurals.has(word(place, i - 1)) || (word(place, i - 1).length > 3 && word(place, i - 1).endsWith("s")));

/** Verbs in -ed; "need" and "hundred" are none. Behind "be" it says nothing: "will be named" is ahead. */
const isParticiple = (norm: string): boolean =>
  norm.length > 4 && norm.endsWith("ed") && !norm.endsWith("eed") && norm !== "hundred";
