// "The country’s Supreme Court", "the Court of Appeal in Oslo", "Judge Ada Lark", "a panel of three judges"
import { benches, courtHeads, courtKinds, courtModifiers, courtTitles, determiners, openers, placings } from "../lexicon.ts"; // prettier-ignore
import { isCapital, norm, tokensOf, type Range, type Words } from "../words.ts";

/** The courts of a sentence, by their first token and by the one behind their last. */
export type Courts = {
  readonly from: ReadonlyMap<number, Range>;
  readonly to: ReadonlyMap<number, Range>;
};

/** No name of a court reaches further from its head, in tokens. */
const FURTHEST = 12;

export function findCourts(words: Words): Courts {
  const courts = tokensOf(words)
    .filter((i) => courtHeads.has(norm(words, i)) && !belongsToNext(words, i))
    .map((head) => ({ first: startOf(words, head), last: endOf(words, head) }));
  return {
    from: new Map(courts.map((court) => [court.first, court])),
    to: new Map(courts.map((court) => [court.last, court])),
  };
}

/** The "judge" of "three-judge court", the "justice" of "Court of Justice". */
function belongsToNext(words: Words, head: number): boolean {
  const next = norm(words, head + 1);
  if (courtHeads.has(next) || benches.has(next)) return true;
  return norm(words, head - 1) === "of" && courtKinds.has(norm(words, head)) && norm(words, head - 2) === "court";
} // prettier-ignore

/** Back over what modifies the court, to its determiner; "of three" leads on to "a panel". */
function startOf(words: Words, head: number): number {
  const bench = [head - 2, head - 3].find((i) => norm(words, i + 1) === "of" && benches.has(norm(words, i)));
  if (bench !== undefined) return startOf(words, bench);
  let first = head;
  while (first > Math.max(words.first, head - FURTHEST) && modifies(words, first - 1)) first--;
  return first > words.first && determiners.has(norm(words, first - 1)) ? first - 1 : first;
}

function modifies(words: Words, i: number): boolean {
  if (words.loose.has(i) || determiners.has(norm(words, i))) return false;
  if (/^(?:'s|'|-)$/.test(norm(words, i)) || courtModifiers.has(norm(words, i))) return true;
  return isCapital(words, i) && !openers.has(norm(words, i));
}

/** On over a name ("Judge Ada Lark"), what the court is of and where it sits: "of Human Rights", "in Oslo". */
function endOf(words: Words, head: number): number {
  const limit = head + FURTHEST;
  let last = courtTitles.has(norm(words, head)) ? afterCapitals(words, head + 1, limit) : head + 1;
  for (let next = endOfPhrase(words, last, limit); next > last; next = endOfPhrase(words, last, limit)) last = next;
  return last;
} // prettier-ignore

function endOfPhrase(words: Words, at: number, limit: number): number {
  if (!placings.has(norm(words, at))) return at;
  if (norm(words, at) === "of" && courtKinds.has(norm(words, at + 1))) return at + 2;
  const name = norm(words, at + 1) === "the" ? at + 2 : at + 1;
  return isCapital(words, name) && !words.loose.has(name) ? afterCapitals(words, name, limit) : at;
}

/** Behind the capitals from `i` on; "and" and "of" may stand between two of them. */
function afterCapitals(words: Words, i: number, limit: number): number {
  let last = i;
  while (last < limit && isCapital(words, last) && !words.loose.has(last)) {
    const joined = norm(words, last + 1) === "and" || norm(words, last + 1) === "of";
    last += joined && isCapital(words, last + 2) ? 2 : 1;
  }
  return last;
}
