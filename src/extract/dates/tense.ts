import { Shape } from "../../segment/tokens.ts";
import { aheadPrepositions, futureWords, intentions, pastVerbs } from "./lexicon.ts";
import { word, type Place } from "./reading.ts";

export type Tense = "past" | "future" | null;

const REACH = 14;

/**
 * Whether the words round the expression `[first, last)` point ahead ("will meet Friday", "by Friday"), back ("met
 * Friday") or neither. The verb before it decides; only where there is none, the one behind: "On Friday the board met".
 */
export function tenseAt(place: Place, first: number, last: number): Tense {
  if (aheadPrepositions.has(word(place, first - 1))) return "future";
  if (word(place, last) === "'s") return null; // "Tuesday's vote": the verb near it is not the vote's
  for (let i = first - 1; i >= first - REACH; i--) {
    const found = tenseOf(place, i);
    if (found) return found;
  }
  for (let i = last; i < last + REACH; i++) {
    const found = tenseOf(place, i);
    if (found) return found;
  }
  return null;
}

function tenseOf(place: Place, i: number): Tense {
  const norm = word(place, i);
  if (norm === "" || place.tokens.shape[i] === Shape.capitalized) return null; // "Will Doe", "in May"
  if (futureWords.has(norm) || norm.endsWith("'ll")) return "future";
  if (intentions.has(norm) && word(place, i + 1) === "to") return "future";
  return (pastVerbs.has(norm) || isParticiple(norm)) && word(place, i - 1) !== "be" ? "past" : null;
}

/** Verbs in -ed; "need" and "hundred" are none. Behind "be" it says nothing: "will be named" is ahead. */
const isParticiple = (norm: string): boolean =>
  norm.length > 4 && norm.endsWith("ed") && !norm.endsWith("eed") && norm !== "hundred";
