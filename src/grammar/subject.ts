// "The crews, who own two boats and, as the union said, have sold one": the subject of "have sold" is "The crews".
import { subjectPronouns } from "../english/function-words.ts";
import {
  auxiliaries,
  coordinators,
  leaderEndings,
  personalPronouns,
  prepositions,
  relatives,
  reportingVerbs,
  verbSubjectNominative,
} from "../english/numbers/figures.ts";
import { closesQuote, openingBefore, verbBefore } from "./clause.ts";
import { comparatorBefore } from "./comparator.ts";
import { nearestPhraseBefore, nounPhraseBefore } from "./noun-phrase-before.ts";
import type { Phrase } from "./noun-phrase.ts";
import { isHyphen, norm, touches, type Scope, oneOf } from "./scope.ts";
import { isTime, isAdverb, isFigureWord, isPast, hasEnding } from "./word.ts";
import { isVerb } from "./verb-group.ts";

const LONGEST_INSERTION = 24;

/** The noun phrase that ends before the verb and its helpers. */
export function subjectOf(scope: Scope, verb: number): Phrase | null {
  let k = comparatorBefore(scope, verb, false, false).first - 1; // "more than doubled"
  while (k >= scope.first && isHelper(scope, k)) k--;
  const word = norm(scope, k);
  if (relatives.has(word)) return antecedent(scope, k);
  if (word === "there") return null;
  if (reportingVerbs.has(word)) return earlierRelative(scope, k); // "a move that crews say could cost"
  if (closesQuote(scope, k)) return null; // “…,” said Una Lind
  if (subjectPronouns.has(word) && (verbSubjectNominative.has(word) || !oneOf(scope, k - 1, prepositions)))
    return (personalPronouns.has(word) ? speakerBefore(scope, k) : null) ?? { first: k, last: k + 1 };
  const joined = isHyphen(norm(scope, k - 1)) && touches(scope, k); // "the start-up employs"
  if (!joined && (coordinators.has(word) || prepositions.has(word))) return earlier(scope, k);
  if (word === "," || word === ")") return acrossInsertion(scope, k);
  return nounPhraseBefore(scope, k + 1) ?? earlier(scope, k);
}

/** Between subject and verb: auxiliaries, adverbs, dates with their prepositions. */
function isHelper(scope: Scope, k: number): boolean {
  const word = norm(scope, k);
  if (auxiliaries.has(word) || isAdverb(scope, k)) return true;
  if (isTime(scope, k) || (prepositions.has(word) && isTime(scope, k + 1))) return true;
  return isPast(scope, k) && isVerb(scope, k);
}

/** Verbs joined by "and", or an infinitive: the subject of the verb before. */
function earlier(scope: Scope, k: number): Phrase | null {
  const verb = verbBefore(scope, k - 1);
  return verb === null ? null : subjectOf(scope, verb);
}

/** "the crews, who own two", "Bo Lind, 33, who", "which sank and which": what the relative word stands for. */
function antecedent(scope: Scope, relative: number): Phrase | null {
  let k = relative;
  if (oneOf(scope, k - 1, prepositions)) k--; // "of which"
  if (oneOf(scope, k - 1, coordinators)) return earlierRelative(scope, k - 1);
  if (norm(scope, k - 1) === ",") k--;
  if (norm(scope, k - 1) === ")") return acrossInsertion(scope, k - 1);
  const last = isFigureWord(scope, k - 1) && norm(scope, k - 2) === "," ? k - 2 : k;
  const phrase = nounPhraseBefore(scope, last) ?? nearestPhraseBefore(scope, last);
  return phrase && norm(scope, relative) === "which" ? bodyOf(scope, phrase) : phrase;
}

/** "the Front for the Return" of "the leader of the Front for the Return, which": no person is "which". */
function bodyOf(scope: Scope, phrase: Phrase): Phrase {
  for (let k = phrase.first + 1; k < phrase.last - 1; k++)
    if (oneOf(scope, k, prepositions))
      return hasEnding(norm(scope, k - 1), leaderEndings) ? { first: k + 1, last: phrase.last } : phrase;
  return phrase;
}

function earlierRelative(scope: Scope, i: number): Phrase | null {
  for (let k = i - 1; k > i - LONGEST_INSERTION && k > scope.first; k--)
    if (oneOf(scope, k, relatives)) return antecedent(scope, k);
  return null;
}

/** "Lind, the maker, shed", "Lind (L) said", "Lind, 19, who left, added": the phrase before the insertion. */
function acrossInsertion(scope: Scope, k: number): Phrase | null {
  if (norm(scope, k) === ")") return nounPhraseBefore(scope, openingBefore(scope, k));
  for (let j = k - 1; j > k - LONGEST_INSERTION && j > scope.first; j--) {
    if (norm(scope, j) !== ",") continue;
    if (oneOf(scope, j - 1, coordinators)) return earlier(scope, j - 1); // "and, as he said, have"
    const found = nounPhraseBefore(scope, j);
    if (found) return found;
    if (!isFigureWord(scope, j - 1))
      return oneOf(scope, j + 1, relatives) ? null : nounPhraseBefore(scope, k);
  }
  return earlier(scope, k) ?? nounPhraseBefore(scope, k);
}

/** "The firm said it has": after a word of saying, the pronoun may stand for who said it. */
function speakerBefore(scope: Scope, pronoun: number): Phrase | null {
  let k = pronoun - 1;
  if (norm(scope, k) === "that") k--;
  while (k > scope.first && isTime(scope, k)) k--;
  return oneOf(scope, k, reportingVerbs) && !oneOf(scope, k - 1, auxiliaries) ? subjectOf(scope, k) : null;
}
