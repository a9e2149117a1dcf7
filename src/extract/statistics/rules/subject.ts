// "According to Una Lind, coastal members paid for 60% of the pumps, while inland towns, which own two, gave 5%."
import { TokenKind } from "../../../segment/tokens.ts";
import { isHyphen, norm, touches, type Figure, type Scope } from "../figure.ts";
import {
  auxiliaries, baseVerbs, possessives, conjunctions, coordinators, determiners, finiteVerbs, openers, personalPronouns, prepositions, pronouns, relatives,
  reportingVerbs,
} from "../lexicon/grammar.ts"; // prettier-ignore
import { isFigureWord } from "./figure-word.ts";
import { isCapitalized, isPluralNoun } from "./word.ts";
import { namedRightBefore } from "./gapping.ts";
import { isNounLike, isPast, type Phrase } from "./phrase.ts";
import { isTime } from "./time.ts";
import { isVerb, openingBefore, verbBefore } from "./verb.ts";

/** Nothing is looked for further back from a figure: bounds the search for the subject of its verb's verb. */
const FARTHEST = 60;
const LONGEST_SUBJECT = 14;
const LONGEST_INSERTION = 24;

/** The verb that governs a figure, and its subject; both null where the text has none. */
export type Governor = { readonly verb: number | null; readonly subject: Phrase | null };

export function governorOf(whole: Scope, figure: Figure): Governor {
  const scope = { ...whole, first: Math.max(whole.first, figure.lead - FARTHEST) };
  const verb = verbBefore(scope, figure.lead - 1);
  const named = namedRightBefore(scope, figure);
  const subject = named === null ? null : nounPhraseBefore(scope, named);
  if (subject || verb === null) return { verb, subject };
  return { verb, subject: subjectOf(scope, verb) };
}

/** The noun phrase that ends before the verb and its helpers. */
function subjectOf(scope: Scope, verb: number): Phrase | null {
  let k = verb - 1;
  while (k >= scope.first && isHelper(scope, k)) k--;
  const word = norm(scope, k);
  if (relatives.has(word)) return antecedent(scope, k);
  if (personalPronouns.has(word) && !prepositions.has(norm(scope, k - 1)))
    return speakerBehind(scope, k) ?? { first: k, last: k + 1 };
  const joined = isHyphen(norm(scope, k - 1)) && touches(scope, k); // "the start-up employs"
  if (!joined && (coordinators.has(word) || prepositions.has(word))) return earlier(scope, k);
  if (word === "," || word === ")") return acrossInsertion(scope, k);
  return nounPhraseBefore(scope, k + 1) ?? earlier(scope, k);
}

/** Between subject and verb: auxiliaries, adverbs, dates with their prepositions. */
function isHelper(scope: Scope, k: number): boolean {
  const word = norm(scope, k);
  if (auxiliaries.has(word) || word === "not" || word === "never" || word === "only" || word === "just")
    return true;
  if (openers.has(word) && !coordinators.has(word)) return true;
  if (word.length > 4 && word.endsWith("ly") && !isCapitalized(scope, k)) return true;
  if (isTime(scope, k) || (prepositions.has(word) && isTime(scope, k + 1))) return true;
  return isPast(scope, k) && isVerb(scope, k);
}

/** Verbs joined by "and", or an infinitive: the subject of the verb before. */
function earlier(scope: Scope, k: number): Phrase | null {
  const verb = verbBefore(scope, k - 1);
  return verb === null ? null : subjectOf(scope, verb);
}

/** "the crews, who own two": what the relative word stands for. */
function antecedent(scope: Scope, relative: number): Phrase | null {
  let k = relative;
  if (prepositions.has(norm(scope, k - 1))) k--; // "of which"
  if (norm(scope, k - 1) === ",") k--;
  return norm(scope, k - 1) === ")" ? acrossInsertion(scope, k - 1) : nounPhraseBefore(scope, k);
}

/** "Lind, the maker, shed", "Lind (L) said": the phrase before the insertion. */
function acrossInsertion(scope: Scope, k: number): Phrase | null {
  if (norm(scope, k) === ")") return nounPhraseBefore(scope, openingBefore(scope, k));
  for (let j = k - 1; j > k - LONGEST_INSERTION && j > scope.first; j--)
    if (norm(scope, j) === ",") return nounPhraseBefore(scope, j) ?? nounPhraseBefore(scope, k);
  return earlier(scope, k) ?? nounPhraseBefore(scope, k);
}

/** "The firm said it has": behind a word of saying, the pronoun may stand for who said it. */
function speakerBehind(scope: Scope, pronoun: number): Phrase | null {
  let k = pronoun - 1;
  if (norm(scope, k) === "that") k--;
  while (k > scope.first && isTime(scope, k)) k--;
  return reportingVerbs.has(norm(scope, k)) && !auxiliaries.has(norm(scope, k - 1))
    ? subjectOf(scope, k)
    : null;
}

/** The noun phrase that ends before token `last`: back to punctuation, a verb or a word that opens a clause. */
function nounPhraseBefore(scope: Scope, last: number): Phrase | null {
  const end = withoutTime(scope, last);
  let first = end;
  while (first > scope.first && end - first < LONGEST_SUBJECT && belongsToPhrase(scope, first - 1, end))
    first--;
  first = withoutOpening(scope, first, end);
  return first < end && isSubject(scope, first, end) ? { first, last: end } : null;
}

/** Not "announce", "well-", "they've": a verb, half a word, a pronoun with its verb. */
function isSubject(scope: Scope, first: number, end: number): boolean {
  if (isHyphen(norm(scope, first)) || isHyphen(norm(scope, end - 1)) || !hasNoun(scope, first, end))
    return false;
  return (
    end - first > 1 ||
    !(baseVerbs.has(norm(scope, first)) || /^(?:i|we|you|he|she|it|they|there)'/.test(norm(scope, first)))
  );
}

/** "Revenue in the quarter" ends with its date: "Revenue". */
function withoutTime(scope: Scope, last: number): number {
  let end = last;
  while (end > scope.first && isTime(scope, end - 1)) end--;
  while (
    end < last &&
    end > scope.first &&
    (prepositions.has(norm(scope, end - 1)) || determiners.has(norm(scope, end - 1)))
  )
    end--;
  return end;
}

function belongsToPhrase(scope: Scope, k: number, end: number): boolean {
  const word = norm(scope, k);
  const kind = scope.tokens.kind[k];
  if (kind === TokenKind.mark) return word === "’" || word === "'";
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol)
    return ((word === "-" || word === "/") && touches(scope, k)) || word === "&";
  if (conjunctions.has(word)) return false;
  if (k === end - 1 && isPluralNoun(scope, k)) return true; // "exports grew": no verb before a verb
  if (relatives.has(word) || auxiliaries.has(word) || reportingVerbs.has(word)) return false;
  if (finiteVerbs.has(word) && !isCapitalized(scope, k) && !determiners.has(norm(scope, k - 1))) return false;
  return !coordinators.has(word) || isPhraseAnd(scope, k);
}

/** "towns and villages": a noun before, no verb, date or figure. */
const isPhraseAnd = (scope: Scope, k: number): boolean =>
  norm(scope, k) === "and" &&
  isNounLike(scope, k - 1) &&
  !isVerb(scope, k - 1) &&
  !isTime(scope, k - 1) &&
  !isFigureWord(scope, k - 1);

/** Openers ("However", "In 2018", "as") are no part of the subject. */
function withoutOpening(scope: Scope, from: number, end: number): number {
  let first = from;
  while (first < end) {
    const word = norm(scope, first);
    const verb =
      baseVerbs.has(word) &&
      (determiners.has(norm(scope, first + 1)) || possessives.has(norm(scope, first + 1)));
    if (verb || openers.has(word) || coordinators.has(word) || isTime(scope, first)) first++;
    else if (prepositions.has(word) || conjunctions.has(word)) first = afterPrepositional(scope, first, end);
    else break;
  }
  return first;
}

/** "In the spring the firm": behind the prepositional phrase, a second determiner or a date's end starts the subject. */
function afterPrepositional(scope: Scope, first: number, end: number): number {
  for (let k = first + 2; k < end; k++) {
    if (isTime(scope, k - 1) && !isTime(scope, k)) return k;
    if (determiners.has(norm(scope, k)) && !prepositions.has(norm(scope, k - 1))) return k;
  }
  return first + 1;
}

/** A noun or a pronoun, and not only the words of a figure. */
const hasNoun = (scope: Scope, first: number, end: number): boolean => {
  for (let i = first; i < end; i++)
    if ((isNounLike(scope, i) && !isFigureWord(scope, i)) || pronouns.has(norm(scope, i))) return true;
  return false;
};
