// "However, retired Commander Bo Lind has": the noun phrase before "has" is "retired Commander Bo Lind".
import { articles } from "../english/function-words.ts";
import {
  auxiliaries,
  baseVerbs,
  conjunctions,
  contracting,
  coordinators,
  determiners,
  nounsToo,
  openers,
  possessives,
  prepositions,
  pronouns,
  relatives,
  reportingVerbs,
} from "../english/numbers/figures.ts";
import { TokenKind } from "../segment/tokens.ts";
import type { Phrase } from "./noun-phrase.ts";
import { isHyphen, norm, touches, type Scope, oneOf } from "./scope.ts";
import { isTime, isAdverb, isFigureWord, isNounLike, isCapitalized, isPluralNoun } from "./word.ts";
import { isVerb, isVerbAfterAuxiliary } from "./verb-group.ts";

const LONGEST_SUBJECT = 14;

/** The noun phrase that ends before token `last`: back to punctuation, a verb or a word that opens a clause. */
export function nounPhraseBefore(scope: Scope, last: number): Phrase | null {
  const end = endOf(scope, last);
  let first = end;
  while (first > scope.first && !opensPhrase(scope, first) && belongsToPhrase(scope, first - 1, end)) {
    if (end - first >= LONGEST_SUBJECT) return null;
    first--;
  }
  first = withoutOpening(scope, first, end);
  return first < end && isSubject(scope, first, end) ? { first, last: end } : null;
}

/** The article of "told reporters the strike had cost": no noun before it is of its phrase, but "all the" and "of the" are. */
const opensPhrase = (scope: Scope, first: number): boolean =>
  oneOf(scope, first, articles) && isPluralNoun(scope, first - 1) && !scope.headline;

/** As above, back to a preposition: "bank shares" of "led by a rally in bank shares, which". */
export function nearestPhraseBefore(scope: Scope, last: number): Phrase | null {
  const end = endOf(scope, last);
  let first = end;
  while (
    first > end - LONGEST_SUBJECT &&
    first > scope.first &&
    !oneOf(scope, first - 1, prepositions) &&
    belongsToPhrase(scope, first - 1, end)
  )
    first--;
  return first < end && isSubject(scope, first, end) ? { first, last: end } : null;
}

/** Not "announce", "well-", "they've": a verb, half a word, a pronoun with its verb. */
function isSubject(scope: Scope, first: number, end: number): boolean {
  const word = norm(scope, first);
  if (isHyphen(word) || isHyphen(norm(scope, end - 1)) || !hasNoun(scope, first, end)) return false;
  if (word === "'s" || word === "’" || word === "least" || word === "most" || isAdverb(scope, first))
    return false;
  if (first === scope.first && word.endsWith("ed") && end - first === 1) return false; // "Asked by one analyst"
  if (opensClause(scope, first)) return true; // "support falls to 36%", in which it is no verb
  return end - first > 1 || !(baseVerbs.has(word) || isPronounWithVerb(word));
}

/** "they've", "it's" */
function isPronounWithVerb(word: string): boolean {
  const mark = word.indexOf("'");
  return mark > 0 && contracting.has(word.slice(0, mark));
}

const opensClause = (scope: Scope, i: number): boolean =>
  oneOf(scope, i, nounsToo) && (i === scope.first || CLAUSE_ENDS.has(norm(scope, i - 1)));
const CLAUSE_ENDS = new Set([":", ";"]);

function belongsToPhrase(scope: Scope, k: number, end: number): boolean {
  const word = norm(scope, k);
  const kind = scope.tokens.kind[k];
  if (kind === TokenKind.mark) return (word === "’" || word === "'") && touches(scope, k);
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol)
    return ((word === "-" || word === "/") && touches(scope, k)) || word === "&";
  if (conjunctions.has(word)) return false;
  if (word === "that" && oneOf(scope, k + 1, determiners)) return false; // "told us that the United States had"
  if (k === end - 1 && isPluralNoun(scope, k) && !auxiliaries.has(word)) return true; // "exports grew": no verb before a verb
  if (relatives.has(word) || (pronouns.has(word) && !determiners.has(word)) || isVerbForm(scope, k))
    return false;
  return !coordinators.has(word) || isPhraseAnd(scope, k);
}

/** A verb, or what follows an auxiliary; capitals are names. */
function isVerbForm(scope: Scope, k: number): boolean {
  if (isCapitalized(scope, k) && !scope.headline) return false;
  const word = norm(scope, k);
  return (
    auxiliaries.has(word) || reportingVerbs.has(word) || isVerb(scope, k) || isVerbAfterAuxiliary(scope, k)
  );
}

/** "towns and villages": a noun before, no verb, date or figure. */
const isPhraseAnd = (scope: Scope, k: number): boolean =>
  norm(scope, k) === "and" &&
  isNounLike(scope, k - 1) &&
  !isVerb(scope, k - 1) &&
  !isTime(scope, k - 1) &&
  !isFigureWord(scope, k - 1);

/** A noun or a pronoun, and not only the words of a figure. */
const hasNoun = (scope: Scope, first: number, end: number): boolean => {
  for (let i = first; i < end; i++)
    if ((isNounLike(scope, i) && !isFigureWord(scope, i)) || oneOf(scope, i, pronouns)) return true;
  return false;
};

// "At the briefing Lind said; mothers aged 19 to 24 have": where a phrase before a verb really begins and ends.

const LONGEST_AGE = 8;

/** "Revenue in the quarter already", "mothers aged 19 to 24": without date, adverb and age. */
export function endOf(scope: Scope, last: number): number {
  let end = last;
  while (end > scope.first && isAdverb(scope, end - 1)) end--;
  return withoutAge(scope, withoutTime(scope, end));
}

function withoutTime(scope: Scope, last: number): number {
  let end = last;
  while (end > scope.first && isTime(scope, end - 1)) end--;
  while (
    end < last &&
    end > scope.first &&
    (oneOf(scope, end - 1, prepositions) || oneOf(scope, end - 1, determiners))
  )
    end--;
  return end;
}

/** Back over "aged", "between", "and" and numbers, where "aged" is among them. */
function withoutAge(scope: Scope, last: number): number {
  if (!isFigureWord(scope, last - 1)) return last;
  for (let k = last - 1; k > last - LONGEST_AGE && k > scope.first; k--) {
    if (norm(scope, k) === "aged") return k;
    if (!isFigureWord(scope, k) && !oneOf(scope, k, coordinators) && !oneOf(scope, k, prepositions))
      return last;
  }
  return last;
}

/** Openers ("However", "In 2018", "as") are no part of the subject. */
export function withoutOpening(scope: Scope, from: number, end: number): number {
  let first = from;
  while (first < end) {
    const word = norm(scope, first);
    const verb =
      baseVerbs.has(word) && (oneOf(scope, first + 1, determiners) || oneOf(scope, first + 1, possessives));
    if (verb || openers.has(word) || coordinators.has(word) || conjunctions.has(word) || isTime(scope, first))
      first++;
    else if (prepositions.has(word)) first = afterPrepositional(scope, first, end);
    else break;
  }
  return first;
}

/** "In the spring the firm", "At the briefing Lind": a second determiner, a name or a date's end starts the subject. */
function afterPrepositional(scope: Scope, first: number, end: number): number {
  for (let k = first + 2; k < end; k++) {
    if (isTime(scope, k - 1) && !isTime(scope, k)) return k;
    if (oneOf(scope, k, determiners) && !oneOf(scope, k - 1, prepositions)) return k;
    if (isCapitalized(scope, k) && !isCapitalized(scope, k - 1) && isNounLike(scope, k - 1)) return k;
  }
  return end;
}
