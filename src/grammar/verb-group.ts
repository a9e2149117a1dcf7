// "Ferries carried crews, who own boats and will now play": the finite verbs, against "planted trees" and "in plans".
import { changeVerbs } from "../english/numbers/change.ts";
import { currencyNames } from "../english/numbers/currencies.ts";
import {
  auxiliaries,
  baseVerbs,
  determiners,
  finiteVerbs,
  modals,
  nounsOrVerbs,
  prepositions,
  pronouns,
  relatives,
} from "../english/numbers/figures.ts";
import { ordinals } from "../english/numbers/numbers.ts";
import { TokenKind } from "../segment/tokens.ts";
import { isHyphen, norm, type Scope, oneOf } from "./scope.ts";
import { isAdverb, isFigureWord, isCapitalized, isNounLike, isPast, isPluralNoun } from "./word.ts";

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
  if (word === "back" && !oneOf(scope, i + 1, determiners)) return false; // "sent crews back"
  return baseVerbs.has(word) && takesBase(scope, i);
}

/** "a forecast of 3%", "2 million won": a noun in the verb's form. */
const isNounByForm = (scope: Scope, i: number): boolean =>
  (norm(scope, i + 1) === "of" && oneOf(scope, i, nounsOrVerbs)) ||
  (currencyNames.has(norm(scope, i)) && isFigureWord(scope, i - 1));

/** "The towns now expect", "will play", "they own": what a plain form needs before it. */
function takesBase(scope: Scope, verb: number): boolean {
  const i = beforeAdverbs(scope, verb - 1);
  const word = norm(scope, i);
  return (
    isPluralNoun(scope, i) ||
    auxiliaries.has(word) ||
    pronouns.has(word) ||
    (i < verb - 1 && isNounLike(scope, i))
  );
}

/** The word at `i` or left of it that is no adverb. */
export function beforeAdverbs(scope: Scope, i: number): number {
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
  if (opens && oneOf(scope, i, nounsOrVerbs) && !isHyphen(before)) return true;
  if (isHyphen(norm(scope, i - 2))) return false; // "the start-up employs"
  return (
    prepositions.has(before) ||
    before === "'s" ||
    (before.endsWith("ing") && (oneOf(scope, i - 2, auxiliaries) || isMoved(scope, i)))
  );
}

/** "costs" of "cut operating costs"; in "the building costs $5m" it is the verb. */
export const isMoved = (scope: Scope, i: number): boolean =>
  oneOf(scope, i, nounsOrVerbs) && norm(scope, i - 1).endsWith("ing") && changeVerbs.has(norm(scope, i - 2));

/** "Ferries carried passengers", "who refused bail" against "stolen goods", "the newly planted trees". */
const hasPlainSubject = (scope: Scope, i: number): boolean =>
  oneOf(scope, i - 1, relatives) ||
  oneOf(scope, i - 1, pronouns) ||
  (isNounLike(scope, i - 1) &&
    !norm(scope, i - 1).endsWith("ly") &&
    (isCapitalized(scope, i - 1) || isPluralNoun(scope, i - 1)));

/** Whatever follows a modal is its verb, a participle after "have" or "be" as well: "will play", "have charged". */
export const isVerbAfterAuxiliary = (scope: Scope, i: number): boolean => {
  if (scope.tokens.kind[i] !== TokenKind.word || isCapitalized(scope, i)) return false;
  const before = norm(scope, beforeAdverbs(scope, i - 1));
  if (modals.has(before)) return true;
  return auxiliaries.has(before) && (isPast(scope, i) || norm(scope, i).endsWith("ing"));
};
