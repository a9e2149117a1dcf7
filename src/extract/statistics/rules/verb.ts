// "The towns bought boats built in the delta and two pumps": the verb of "two" is "bought", not "built".
import { TokenKind } from "../../../segment/tokens.ts";
import { isHyphen, norm, touches, type Scope } from "../figure.ts";
import {
  auxiliaries, baseVerbs, conjunctions, determiners, finiteVerbs, coordinators, modals, nounsOrVerbs, openers, phraseBreakers, prepositions, pronouns, relatives, reportingVerbs,
} from "../lexicon/grammar.ts"; // prettier-ignore
import { currencyNames } from "../lexicon/currencies.ts";
import { ordinals } from "../lexicon/numbers.ts";
import { isFigureWord } from "./figure-word.ts";
import { isCapitalized, isPluralNoun } from "./word.ts";
import { isNounLike, isPast } from "./phrase.ts";

const LONGEST_BRACKET = 20;
/** Signs that end a clause where they do not touch the word before. */
const STRONG = new Set([";", ":", "—", "–", "(", "[", "“", "«", "``"]);
const CLOSING_MARKS = new Set(["”", '"', "»", "''"]);

/** The nearest finite verb at or left of `i`; reduced relatives and infinitives are passed over. */
export function verbBefore(scope: Scope, i: number): number | null {
  for (let k = i; k >= scope.first; k--) {
    const word = norm(scope, k);
    if (word === ")" || word === "]") k = openingBefore(scope, k);
    else if ((STRONG.has(word) && !touches(scope, k)) || closesQuote(scope, k)) return null;
    else if (isVerb(scope, k) && !isPassedOver(scope, k)) return k;
  }
  return null;
}

/** “I know,” the 24-year-old said: no verb behind a quotation's stop governs what follows. */
const closesQuote = (scope: Scope, k: number): boolean =>
  CLOSING_MARKS.has(norm(scope, k)) &&
  scope.tokens.kind[k - 1] === TokenKind.punctuation &&
  touches(scope, k);

/** The bracket that `close` closes, or `close` itself. */
export function openingBefore(scope: Scope, close: number): number {
  for (let k = close; k > close - LONGEST_BRACKET && k > scope.first; k--)
    if (norm(scope, k) === "(" || norm(scope, k) === "[") return k;
  return close;
}

/** A finite verb by its form and its neighbours; capitals are names, but in headlines. */
export function isVerb(scope: Scope, i: number): boolean {
  const word = norm(scope, i);
  if (scope.tokens.kind[i] !== TokenKind.word || (isCapitalized(scope, i) && !scope.headline)) return false;
  const before = norm(scope, i - 1);
  if (auxiliaries.has(word)) return true;
  if (isNounByForm(scope, i)) return false;
  if ((determiners.has(before) && before !== "that") || ordinals.has(before)) return false;
  if (finiteVerbs.has(word)) return !word.endsWith("ing") && !isObject(scope, i);
  if (isPast(scope, i)) return !describesNext(scope, i) || hasPlainSubject(scope, i);
  if ((before === "who" || before === "which") && isPluralNoun(scope, i)) return true; // "who heads a union"
  return baseVerbs.has(word) && takesBase(scope, i);
}

/** "a forecast of 3%", "2 million won": a noun in the verb's form. */
const isNounByForm = (scope: Scope, i: number): boolean =>
  (norm(scope, i + 1) === "of" && nounsOrVerbs.has(norm(scope, i))) ||
  (currencyNames.has(norm(scope, i)) && isFigureWord(scope, i - 1));

/** "The towns now expect", "will play", "they own": what a plain form needs before it. */
function takesBase(scope: Scope, verb: number): boolean {
  const i = behindAdverbs(scope, verb - 1);
  const word = norm(scope, i);
  return (
    isPluralNoun(scope, i) ||
    auxiliaries.has(word) ||
    pronouns.has(word) ||
    (i < verb - 1 && isNounLike(scope, i))
  );
}

export const isAdverb = (scope: Scope, i: number): boolean => {
  const word = norm(scope, i);
  if (coordinators.has(word)) return false;
  return (
    openers.has(word) ||
    phraseBreakers.has(word) ||
    word === "never" ||
    (word.length > 4 && word.endsWith("ly") && !isCapitalized(scope, i))
  );
};

/** The word at `i` or left of it that is no adverb. */
export function behindAdverbs(scope: Scope, i: number): number {
  let k = i;
  while (k > scope.first && isAdverb(scope, k)) k--;
  return k;
}

/** "planted trees" against "cost roughly $2" and "scored nine goals". */
const describesNext = (scope: Scope, i: number): boolean =>
  isNounLike(scope, i + 1) && !isFigureWord(scope, i + 1) && !isAdverb(scope, i + 1);

/** "preparing charges", "in plans", "; exports fell": a plural noun in the verb's form. */
function isObject(scope: Scope, i: number): boolean {
  if (!isPluralNoun(scope, i)) return false;
  const before = norm(scope, i - 1);
  const opens = i === scope.first || scope.tokens.kind[i - 1] === TokenKind.punctuation;
  if (opens && nounsOrVerbs.has(norm(scope, i)) && !isHyphen(before)) return true;
  if (isHyphen(norm(scope, i - 2))) return false; // "the start-up employs"
  return (
    prepositions.has(before) ||
    before === "'s" ||
    (before.endsWith("ing") && auxiliaries.has(norm(scope, i - 2)))
  );
}

/** "Ferries carried passengers", "who refused bail" against "stolen goods", "the newly planted trees". */
const hasPlainSubject = (scope: Scope, i: number): boolean =>
  relatives.has(norm(scope, i - 1)) ||
  pronouns.has(norm(scope, i - 1)) ||
  (isNounLike(scope, i - 1) &&
    !norm(scope, i - 1).endsWith("ly") &&
    (isCapitalized(scope, i - 1) || isPluralNoun(scope, i - 1)));

/** An infinitive, "having sold", or a participle behind a noun that a verb already governs: "pumps sent to the delta". */
function isPassedOver(scope: Scope, k: number): boolean {
  const before = norm(scope, k - 1);
  if (before === "to" || before === "having" || before === "being") return true;
  if (!isPast(scope, k) || !prepositions.has(norm(scope, k + 1)) || auxiliaries.has(before)) return false;
  for (let j = k - 1; j >= scope.first; j--) {
    const word = norm(scope, j);
    if (word === "," || conjunctions.has(word) || relatives.has(word) || STRONG.has(word)) return false;
    if (isVerb(scope, j) && norm(scope, j - 1) !== "to") return !reportingVerbs.has(word);
  }
  return false;
}

/** Whatever follows a modal is its verb, a participle behind "have" or "be" as well: "will play", "have charged". */
export const isVerbBehindAuxiliary = (scope: Scope, i: number): boolean => {
  if (scope.tokens.kind[i] !== TokenKind.word || isCapitalized(scope, i)) return false;
  const before = norm(scope, behindAdverbs(scope, i - 1));
  if (modals.has(before)) return true;
  return auxiliaries.has(before) && (isPast(scope, i) || norm(scope, i).endsWith("ing"));
};
