// "The country’s Supreme Court", "the Court of Appeal in Oslo", "Judge Ada Lark", "a panel of three judges"
import { benches, courtHeads, courtKinds, courtModifiers, courtTitles, determiners } from "../lexicon.ts";
import { isCapital, norm, tokensOf, type Range, type Words } from "../words.ts";

/** Every court that the sentence names. */
export const findCourts = (words: Words): Range[] =>
  tokensOf(words)
    .filter((i) => courtHeads.has(norm(words, i)) && !belongsToNext(words, i))
    .map((head) => ({ first: startOf(words, head), last: endOf(words, head) }));

/** The "judge" of "three-judge court", the "justice" of "Court of Justice", the court of "the court’s president". */
function belongsToNext(words: Words, head: number): boolean {
  const next = norm(words, head + 1);
  if (courtHeads.has(next) || benches.has(next)) return true;
  return (
    norm(words, head - 1) === "of" && courtKinds.has(norm(words, head)) && norm(words, head - 2) === "court"
  );
}

/** Back over what modifies the court, to its determiner. */
function startOf(words: Words, head: number): number {
  if (norm(words, head - 1) === "of" || norm(words, head - 2) === "of") {
    const bench = norm(words, head - 1) === "of" ? head - 2 : head - 3;
    if (benches.has(norm(words, bench))) return startOf(words, bench);
  }
  let first = head;
  while (first > words.first && modifies(words, first - 1)) first--;
  return first > words.first && determiners.has(norm(words, first - 1)) ? first - 1 : first;
}

function modifies(words: Words, i: number): boolean {
  if (words.loose.has(i) || determiners.has(norm(words, i))) return false;
  if (/^(?:'s|'|-)$/.test(norm(words, i)) || courtModifiers.has(norm(words, i))) return true;
  return isCapital(words, i) && !OPENERS.has(norm(words, i));
}
/** Written large only because they open the sentence. */
const OPENERS: ReadonlySet<string> = new Set([
  "in",
  "on",
  "but",
  "and",
  "when",
  "if",
  "whether",
  "after",
  "while",
  "as",
]);

/** On over a name ("Judge Ada Lark"), or what the court is of and where it sits: "of Human Rights", "in Oslo". */
function endOf(words: Words, head: number): number {
  let last = courtTitles.has(norm(words, head)) ? afterCapitals(words, head + 1) : head + 1;
  for (let next = endOfPhrase(words, last); next > last; next = endOfPhrase(words, last)) last = next;
  return last;
}

function endOfPhrase(words: Words, at: number): number {
  if (!["of", "in", "at", "for"].includes(norm(words, at))) return at;
  if (norm(words, at) === "of" && courtKinds.has(norm(words, at + 1))) return at + 2;
  const name = norm(words, at + 1) === "the" ? at + 2 : at + 1;
  return isCapital(words, name) && !words.loose.has(name) ? afterCapitals(words, name) : at;
}

/** Behind the capitals from `i` on; "and" and "of" may stand between two of them. */
function afterCapitals(words: Words, i: number): number {
  let last = i;
  while (isCapital(words, last) && !words.loose.has(last)) {
    const joined = norm(words, last + 1) === "and" || norm(words, last + 1) === "of";
    last += joined && isCapital(words, last + 2) ? 2 : 1;
  }
  return last;
}
