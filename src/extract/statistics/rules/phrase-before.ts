// "However, retired Commander Bo Lind has": the noun phrase before "has" is "retired Commander Bo Lind".
import { TokenKind } from "../../../segment/tokens.ts";
import { isHyphen, norm, touches, type Scope } from "../figure.ts";
import {
  auxiliaries,
  baseVerbs,
  conjunctions,
  coordinators,
  determiners,
  nounsToo,
  prepositions,
  pronouns,
  relatives,
  reportingVerbs,
} from "../../../english/numbers/grammar.ts";
import { isFigureWord } from "./figure-word.ts";
import { isNounLike, isCapitalized, isPluralNoun } from "./word.ts";
import type { Phrase } from "./phrase.ts";
import { isTime } from "./time.ts";
import { isAdverb, isVerb, isVerbBehindAuxiliary } from "./verb.ts";
import { endOf, withoutOpening } from "./phrase-edges.ts";
import { phraseBeforeArticles } from "../../../english/numbers/rule-words.ts";

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
  phraseBeforeArticles.has(norm(scope, first)) && isPluralNoun(scope, first - 1) && !scope.headline;

/** As above, back to a preposition: "bank shares" of "led by a rally in bank shares, which". */
export function nearestPhraseBefore(scope: Scope, last: number): Phrase | null {
  const end = endOf(scope, last);
  let first = end;
  while (
    first > end - LONGEST_SUBJECT &&
    first > scope.first &&
    !prepositions.has(norm(scope, first - 1)) &&
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
  return end - first > 1 || !(baseVerbs.has(word) || /^(?:i|we|you|he|she|it|they|there)'/.test(word));
}

const opensClause = (scope: Scope, i: number): boolean =>
  nounsToo.has(norm(scope, i)) && (i === scope.first || CLAUSE_ENDS.has(norm(scope, i - 1)));
const CLAUSE_ENDS = new Set([":", ";"]);

function belongsToPhrase(scope: Scope, k: number, end: number): boolean {
  const word = norm(scope, k);
  const kind = scope.tokens.kind[k];
  if (kind === TokenKind.mark) return (word === "’" || word === "'") && touches(scope, k);
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol)
    return ((word === "-" || word === "/") && touches(scope, k)) || word === "&";
  if (conjunctions.has(word)) return false;
  if (word === "that" && determiners.has(norm(scope, k + 1))) return false; // "told us that the United States had"
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
    auxiliaries.has(word) || reportingVerbs.has(word) || isVerb(scope, k) || isVerbBehindAuxiliary(scope, k)
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
    if ((isNounLike(scope, i) && !isFigureWord(scope, i)) || pronouns.has(norm(scope, i))) return true;
  return false;
};
