// "According to Una Lind, coastal members paid for 60% of the pumps, while inland towns, which own two, gave 5%."
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, touches, type Figure, type Scope } from "../figure.ts";
import {
  auxiliaries, baseVerbs, conjunctions, coordinators, determiners, finiteVerbs, openers, personalPronouns, prepositions, pronouns, relatives,
  reportingVerbs,
} from "../lexicon/grammar.ts"; // prettier-ignore
import { changeAdverbs } from "../lexicon/change.ts";
import { isCapitalized, isPluralNoun } from "./exclusions.ts";
import { isNounLike, isPast, type Phrase } from "./phrase.ts";

/** No subject is looked for further back. */
const FARTHEST = 60;
const LONGEST_SUBJECT = 14;
const STRONG = new Set([";", ":", "—", "–", "(", "[", "“", "«", "``"]);

/** Where the search from a figure ended: the verb that governs it, and its subject. */
export type Governed = { readonly verb: number | null; readonly subject: Phrase | null };

/** The verb that governs the figure and the noun phrase before it; both null in a text without. */
export function governorOf(scope: Scope, figure: Figure): Governed {
  const verb = verbBefore(scope, figure.lead - 1, scope.first);
  if (verb === null) return { verb: null, subject: withoutVerb(scope, figure) };
  return { verb, subject: subjectOf(scope, verb) };
}

/** The nearest finite verb left of `i` that a subject precedes; reduced relatives and infinitives are passed over. */
function verbBefore(scope: Scope, i: number, stop: number): number | null {
  for (let k = i; k >= Math.max(stop, i - FARTHEST); k--) {
    if (norm(scope, k) === ")" || norm(scope, k) === "]") k = openingBefore(scope, k);
    else if (STRONG.has(norm(scope, k)) && !touches(scope, k)) return null;
    else if (isVerb(scope, k) && !isPassedOver(scope, k, stop)) return k;
  }
  return null;
}

function openingBefore(scope: Scope, close: number): number {
  for (let k = close; k > close - 20 && k > scope.first; k--)
    if (norm(scope, k) === "(" || norm(scope, k) === "[") return k;
  return close;
}

function isVerb(scope: Scope, i: number): boolean {
  const word = norm(scope, i);
  if (scope.tokens.kind[i] !== TokenKind.word || (isCapitalized(scope, i) && !scope.headline)) return false;
  if (finiteVerbs.has(word)) return !determiners.has(norm(scope, i - 1));
  if (isPast(scope, i)) return !determiners.has(norm(scope, i - 1)) && !isNounLike(scope, i + 1);
  return (
    baseVerbs.has(word) &&
    (isPluralNoun(scope, i - 1) || auxiliaries.has(norm(scope, i - 1)) || pronouns.has(norm(scope, i - 1)))
  );
}

/** An infinitive, or a participle behind a noun that another verb already governs: "pumps sent to the delta". */
function isPassedOver(scope: Scope, k: number, stop: number): boolean {
  if (norm(scope, k - 1) === "to") return true;
  if (!isPast(scope, k) || !prepositions.has(norm(scope, k + 1)) || auxiliaries.has(norm(scope, k - 1)))
    return false;
  for (let j = k - 1; j >= Math.max(stop, k - FARTHEST); j--) {
    const word = norm(scope, j);
    if (word === "," || conjunctions.has(word) || relatives.has(word) || STRONG.has(word)) return false;
    if (isVerb(scope, j) && norm(scope, j - 1) !== "to") return !reportingVerbs.has(word);
  }
  return false;
}

/** The noun phrase that ends before the verb and its helpers. */
function subjectOf(scope: Scope, verb: number): Phrase | null {
  let k = verb - 1;
  while (k >= scope.first && isVerbHelper(scope, k)) k--;
  const word = norm(scope, k);
  if (relatives.has(word) || (word === "that" && isNounLike(scope, k - 1))) return antecedent(scope, k);
  if (personalPronouns.has(word)) return speakerBehind(scope, k) ?? { first: k, last: k + 1 };
  if (coordinators.has(word) || word === "to" || prepositions.has(word)) return earlier(scope, k);
  if (word === "," || word === ")") return acrossInsertion(scope, k);
  return nounPhraseBefore(scope, k + 1) ?? earlier(scope, k);
}

const isVerbHelper = (scope: Scope, k: number): boolean => {
  const word = norm(scope, k);
  return (
    auxiliaries.has(word) || openers.has(word) && !coordinators.has(word) || (word.endsWith("ly") && word.length > 4 && !isCapitalized(scope, k)) || word === "not" ||
    word === "never" || word === "only" || word === "just" || isInDate(scope, k) || (isPast(scope, k) && isVerb(scope, k)) ||
    ((word === "on" || word === "in" || word === "since") && isInDate(scope, k + 1))
  ); // prettier-ignore
};

/** Verbs joined by "and", or an infinitive: the subject of the verb before. */
function earlier(scope: Scope, k: number): Phrase | null {
  const verb = verbBefore(scope, k - 1, scope.first);
  return verb === null ? null : subjectOf(scope, verb);
}

/** "the crews, who own two": what the relative word stands for. */
function antecedent(scope: Scope, relative: number): Phrase | null {
  let k = relative;
  if (prepositions.has(norm(scope, k - 1))) k--; // "of which"
  if (norm(scope, k - 1) === ",") k--;
  return norm(scope, k - 1) === ")" ? acrossInsertion(scope, k - 1) : nounPhraseBefore(scope, k);
}

/** "Dell, the maker, shed", "Ford (F) said": the phrase before the insertion. */
function acrossInsertion(scope: Scope, k: number): Phrase | null {
  if (norm(scope, k) === ")") return nounPhraseBefore(scope, openingBefore(scope, k));
  for (let j = k - 1; j > k - 24 && j > scope.first; j--)
    if (norm(scope, j) === ",") return nounPhraseBefore(scope, j) ?? nounPhraseBefore(scope, k);
  return earlier(scope, k) ?? nounPhraseBefore(scope, k);
}

/** "The firm said it has": behind a word of saying, the pronoun may stand for who said it. */
function speakerBehind(scope: Scope, pronoun: number): Phrase | null {
  let k = pronoun - 1;
  if (norm(scope, k) === "that") k--;
  while (k > scope.first && isInDate(scope, k)) k--;
  return reportingVerbs.has(norm(scope, k)) && !auxiliaries.has(norm(scope, k - 1))
    ? subjectOf(scope, k)
    : null;
}

/** The noun phrase that ends before token `last`: back to punctuation, a verb or a word that opens a clause. */
function nounPhraseBefore(scope: Scope, last: number): Phrase | null {
  let end = last;
  while (end > scope.first && isInDate(scope, end - 1)) end--;
  while (
    end > scope.first &&
    end < last &&
    (prepositions.has(norm(scope, end - 1)) || determiners.has(norm(scope, end - 1)))
  )
    end--;
  let first = end;
  while (first > scope.first && end - first < LONGEST_SUBJECT && belongsToPhrase(scope, first - 1)) first--;
  first = withoutOpening(scope, first, end);
  return first < end && hasNoun(scope, first, end) ? { first, last: end } : null;
}

function belongsToPhrase(scope: Scope, k: number): boolean {
  const word = norm(scope, k);
  const kind = scope.tokens.kind[k];
  if (kind === TokenKind.mark) return word === "’" || word === "'";
  if (kind === TokenKind.punctuation || kind === TokenKind.symbol)
    return (word === "-" && touches(scope, k)) || word === "&" || word === "/";
  if (conjunctions.has(word) && !prepositions.has(word)) return false;
  if (word === "that" || word === "who" || word === "which" || auxiliaries.has(word)) return false;
  if (finiteVerbs.has(word) && !isCapitalized(scope, k) && !determiners.has(norm(scope, k - 1))) return false;
  return !(reportingVerbs.has(word) || (coordinators.has(word) && !isPhraseAnd(scope, k)));
}

/** "towns and villages": nouns on both sides, and no verb or figure right before. */
const isPhraseAnd = (scope: Scope, k: number): boolean =>
  norm(scope, k) === "and" &&
  isNounLike(scope, k - 1) &&
  !isVerb(scope, k - 1) &&
  isInDate(scope, k - 1) === false &&
  !isFigureEnd(scope, k - 1);

const isFigureEnd = (scope: Scope, k: number): boolean =>
  /^(?:percent|cent|million|billion)$/.test(norm(scope, k)) || scope.tokens.kind[k] === TokenKind.number;

/** Openers ("However", "In 2018", "as") are no part of the subject. */
function withoutOpening(scope: Scope, from: number, end: number): number {
  let first = from;
  for (let moved = true; moved && first < end;) {
    moved = openers.has(norm(scope, first)) || coordinators.has(norm(scope, first)) || isInDate(scope, first);
    if (moved) first++;
    else if (prepositions.has(norm(scope, first)) || conjunctions.has(norm(scope, first))) {
      first = afterPrepositional(scope, first, end);
      moved = first < end;
    }
  }
  return first;
}

/** "In the spring the firm": behind the prepositional phrase, a second determiner or date starts the subject. */
function afterPrepositional(scope: Scope, first: number, end: number): number {
  for (let k = first + 2; k < end; k++) {
    if (isInDate(scope, k - 1) && !isInDate(scope, k)) return k;
    if (determiners.has(norm(scope, k)) && isNounLike(scope, k - 1)) return k;
  }
  return first + 1;
}

/** No verb: "Dow +0.2%", "Profit, up 9%", "Pumps: 60%" name it right before. */
function withoutVerb(scope: Scope, figure: Figure): Phrase | null {
  let k = figure.lead;
  for (let steps = 0; steps < 4 && k > scope.first; steps++) {
    const word = norm(scope, k - 1);
    if (!(
      word === "," ||
      word === ":" ||
      word === "(" ||
      word === "–" ||
      word === "—" ||
      word === "+" ||
      word === "by" ||
      changeAdverbs.has(word)
    ))
      break;
    k--;
  }
  return isNounLike(scope, k - 1) ? nounPhraseBefore(scope, k) : null;
}

const isInDate = (scope: Scope, i: number): boolean =>
  i >= scope.first &&
  i < scope.last &&
  scope.dates.some((date) => date.start <= scope.tokens.start[i]! && scope.tokens.end[i]! <= date.end);

const hasNoun = (scope: Scope, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (isNounLike(scope, i) || pronouns.has(norm(scope, i))) return true;
  return false;
};
