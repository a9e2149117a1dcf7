// "(sentenced) Bo Marsh to six years in prison for fraud", "(upheld) the ban on night flights"
import { chargeNouns, clauseStarts, countNouns, danglers, determiners, partEnds } from "../lexicon.ts";
import { from, isCapital, isPause, norm, tokensOf, type Range, type Words } from "../words.ts";
import type { Courts } from "./court.ts";
import { verbAt, type Verb } from "./verb.ts";

/** What stands behind the verb, as tokens. */
export type Parts = {
  party?: Range;
  charge?: Range;
  penalty?: Range;
  matter?: Range;
  court?: Range;
};

const LONGEST_PART = 24;
const MOST_CHARGES = 6;
/** What a court rules fills the sentence. */
const LONGEST_HOLDING = 60;

const isAboutParty = ({ decision }: Verb): boolean => ["convict", "acquit", "sentence"].includes(decision);

/** Reads on from the verb; `passive` where the party stands before it. */
export function readParts(words: Words, verb: Verb, courts: Courts, passive: boolean): Parts {
  if (verb.decision === "hold") return { matter: holding(words, verb.last) };
  if (isAboutParty(verb)) return readVerdict(words, verb, courts, passive);
  const at = from(words, verb.last);
  const court = norm(words, at) === "by" ? courts.from.get(at + 1) : undefined;
  const behind = passive && court ? from(words, court.last) : at;
  const parts = verb.decision === "order" ? readOrder(words, behind, passive) : passive ? {} : { matter: run(words, at, []) };
  return passive && court ? { ...parts, court } : parts;
} // prettier-ignore

/** Party, then "of …", "to …", "for …" and "by …" in any order. */
function readVerdict(words: Words, verb: Verb, courts: Courts, passive: boolean): Parts {
  const parts: Parts = {};
  let at = from(words, verb.last);
  if (!passive) {
    parts.party = run(words, at, ["of", "on", "to", "for", "guilty", "not", "in", "by"], verb.word.penaltyAfter === "");
    at = from(words, parts.party.last);
    while (norm(words, at) === "not" || norm(words, at) === "guilty") at = from(words, at + 1);
  }
  if (verb.word.penaltyAfter === "") [parts.penalty, at] = amountAt(words, at);
  for (let next = readNext(words, verb, courts, parts, at); next > at; next = readNext(words, verb, courts, parts, at)) at = from(words, next);
  return parts;
} // prettier-ignore

/** One more part; the same place where there is none. */
function readNext(words: Words, verb: Verb, courts: Courts, parts: Parts, at: number): number {
  const word = norm(words, at);
  if (word === "in" && norm(words, at + 1) === "absentia") return at + 2;
  const court = ["by", "at", "in"].includes(word) ? courts.from.get(at + 1) : undefined;
  if (court) return (parts.court ??= court).last;
  if (word === verb.word.penaltyAfter && !parts.penalty) return (parts.penalty = run(words, at + 1, ["for", "on", "by"])).last;
  const start = word === "of" || word === "for" ? at + 1 : word === "on" ? afterCounts(words, at + 1) : at;
  if (start === at || parts.charge) return at;
  return (parts.charge = list(words, start, ["on", "for", "at", "by"])).last;
} // prettier-ignore

/** "on charges of fraud" gives "fraud", "on two counts of fraud" all of it. */
function afterCounts(words: Words, at: number): number {
  if (chargeNouns.has(norm(words, at))) return at + 2;
  return countNouns.has(norm(words, at + 1)) ? at : at - 1;
}

/** "fined Bo Marsh $2,000": the party ends where the figure begins. */
function amountAt(words: Words, at: number): [Range, number] {
  const penalty = run(words, at, ["for", "on", "over", "by"]);
  return [penalty, penalty.last];
}

/** "ordered the firm to pay $3 million", "ordered a retrial", "ordered that the school be closed". */
function readOrder(words: Words, at: number, passive: boolean): Parts {
  if (norm(words, at) === "that") return { matter: holding(words, at) };
  const party = passive ? { first: at, last: at } : run(words, at, ["to"]);
  if (norm(words, party.last) !== "to") return passive ? {} : { matter: party };
  const matter = run(words, party.last + 1, []);
  return passive ? { matter } : { party, matter };
}

/** "conspiracy, theft and three counts of bribery"; not "theft, the court and its president said". */
function list(words: Words, at: number, stops: readonly string[], longest = MOST_CHARGES): Range {
  const one = run(words, at, stops);
  const next = one.last + 1;
  if (norm(words, one.last) !== "," || longest === 0 || determiners.has(norm(words, next))) return one;
  const rest = list(words, next, stops, longest - 1);
  const inside = tokensOf(rest).map((i) => norm(words, i));
  return inside.includes("and") && !inside.some((word) => clauseStarts.has(word)) ? { first: at, last: rest.last } : one;
} // prettier-ignore

/** The words from `at` to a pause, a date, a word that ends every part, or one of `stops`. */
function run(words: Words, at: number, stops: readonly string[], beforeFigures = false): Range {
  let last = at;
  const ends = (i: number): boolean =>
    endsPart(words, i, stops) || (beforeFigures && /^[$£€¥\d]/.test(norm(words, i)));
  while (last < Math.min(words.last, at + LONGEST_PART) && !ends(last)) last++;
  while (last > at && danglers.has(norm(words, last - 1))) last--;
  return { first: at, last };
}

function endsPart(words: Words, i: number, stops: readonly string[]): boolean {
  const word = norm(words, i);
  if (isPause(words, i) || words.loose.has(i) && !isModifier(words, i) || partEnds.has(word)) return true;
  if (word === "and" || word === "or") return opensClause(words, i + 1);
  return stops.includes(word);
} // prettier-ignore

/** The "newly" of "a newly built dam" belongs to the part; an adverb at its end does not. */
const isModifier = (words: Words, i: number): boolean =>
  /ly$/.test(norm(words, i)) && !isPause(words, i + 1) && !words.loose.has(i + 1) && !isCapital(words, i + 1);

/** "… and ordered a retrial", "… and was fined": what follows is no more of the part. */
const opensClause = (words: Words, i: number): boolean =>
  clauseStarts.has(norm(words, i)) || verbAt(words, from(words, i)) !== null;

/** "ruled that the ban was lawful": to the end of the sentence. */
function holding(words: Words, last: number): Range {
  const first = from(words, last) + 1;
  let end = Math.min(words.last, first + LONGEST_HOLDING);
  while (end > first && isPause(words, end - 1)) end--;
  return { first, last: end };
}
