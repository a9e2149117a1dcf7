// "450 newly elected deputies": the noun phrase is "newly elected deputies"; "all pumps sent to the delta" goes on.
import {
  determiners,
  finiteVerbs,
  participles,
  phraseSequence,
  possessives,
  prepositions,
  pronouns,
} from "../english/numbers/figures.ts";
import { Shape, TokenKind } from "../segment/tokens.ts";
import { isHyphen, norm, touches, type Scope, oneOf } from "./scope.ts";
import {
  isTime,
  isCapitalized,
  isPluralNoun,
  isFunctionWord,
  isPast,
  isNounLike,
  isNumberWord,
} from "./word.ts";

/** Tokens [first, last). */
export type Phrase = { readonly first: number; readonly last: number };

const LONGEST = 9;

/** The noun phrase that starts at token `i`, determiners and owners in front included; null where no noun follows. */
export function readPhrase(scope: Scope, i: number): Phrase | null {
  let last = i;
  let head = false;
  for (let k = i; k < scope.last && k < i + LONGEST; k++) {
    const step = stepOf(scope, k, i, head);
    if (step === "stop") break;
    if (step === "skip") continue;
    last = k + 1;
    head = isNounLike(scope, k);
    if (isPluralNoun(scope, k) && !goesOnAfterPlural(scope, k + 1)) break;
  }
  const end = withoutLooseEnd(scope, i, last);
  return end > i && hasNoun(scope, i, end) ? { first: i, last: end } : null;
}

type Step = "take" | "skip" | "stop";

function stepOf(scope: Scope, k: number, start: number, head: boolean): Step {
  const word = norm(scope, k);
  const kind = scope.tokens.kind[k];
  if (isHyphen(word)) return touches(scope, k) ? "skip" : "stop";
  if (
    word === "'s" ||
    word === "&" ||
    (word === "'" && isPluralNoun(scope, k - 1)) ||
    (word === "’" && touches(scope, k) && isPluralNoun(scope, k - 1))
  )
    return k > start ? "take" : "stop";
  if (kind === TokenKind.number)
    return k > start && (isOwned(scope, k) || isCapitalized(scope, k + 1) || isHyphen(norm(scope, k - 1)))
      ? "take"
      : "stop"; // "737 Max jets", "F-16s"
  if (kind !== TokenKind.word && kind !== TokenKind.abbreviation) return "stop";
  if (word === "and") return head && k > start && joinsModifiers(scope, k) ? "take" : "stop";
  if (determiners.has(word))
    return k === start || norm(scope, k - 1) === "all" || norm(scope, k - 1) === "of" ? "take" : "stop";
  if (isTime(scope, k) || isFunctionWord(word) || opensClause(scope, k)) return "stop";
  if (k === start && isPast(scope, k) && norm(scope, k + 1) === "by") return "stop"; // "$2 billion expected by analysts"
  return endsNoun(scope, k, head) ? "stop" : "take";
}

/** "the port's 6,200 staff", "the 14 provinces", "its last 10 games": a number inside the whole. */
function isOwned(scope: Scope, k: number): boolean {
  const owner = oneOf(scope, k - 1, phraseSequence) ? norm(scope, k - 2) : norm(scope, k - 1);
  const owned = determiners.has(owner) || possessives.has(owner);
  return owned && scope.tokens.kind[k + 1] === TokenKind.word && !isTime(scope, k);
}

/** "raising the": no noun phrase begins so. */
const opensClause = (scope: Scope, k: number): boolean => {
  const next = norm(scope, k + 1);
  return (
    norm(scope, k).endsWith("ing") &&
    (determiners.has(next) || prepositions.has(next) || pronouns.has(next) || isAccusing(scope, k))
  );
};

/** "a lawsuit accusing Norvale" */
const isAccusing = (scope: Scope, k: number): boolean =>
  isCapitalized(scope, k + 1) &&
  !isCapitalized(scope, k) &&
  isNounLike(scope, k - 1) &&
  !isNumberWord(scope, k - 1);

/** A verb form after a noun ends the phrase; before the noun it describes it. */
function endsNoun(scope: Scope, k: number, head: boolean): boolean {
  const word = norm(scope, k);
  if (finiteVerbs.has(word) && scope.tokens.shape[k] !== Shape.capitalized)
    return !isPluralForm(scope, k, head);
  if (!head || scope.tokens.shape[k] === Shape.capitalized) return false;
  const next = norm(scope, k + 1);
  const followed =
    prepositions.has(next) ||
    determiners.has(next) ||
    next === "" ||
    scope.tokens.kind[k + 1] === TokenKind.punctuation;
  if (isPast(scope, k) || word.endsWith("ing")) return followed || participles.has(word);
  return false;
}

/** "12 plans", "200 lives": a noun, but after a noun and before its object: "the firm plans to". */
function isPluralForm(scope: Scope, k: number, head: boolean): boolean {
  if (!isPluralNoun(scope, k) || norm(scope, k).length < 4) return false;
  const next = norm(scope, k + 1);
  return (
    !head ||
    !(
      determiners.has(next) ||
      pronouns.has(next) ||
      next === "to" ||
      scope.tokens.kind[k + 1] === TokenKind.number
    )
  );
}

/** "sports clubs": a second plural follows; "pupils were" ends at the first. */
const goesOnAfterPlural = (scope: Scope, k: number): boolean => {
  const word = norm(scope, k);
  if (word === "'" || word === "’" || word === "'s") return touches(scope, k);
  return isPluralNoun(scope, k) && !finiteVerbs.has(word) && scope.tokens.shape[k] === Shape.lower;
};

/** "digital and physical sales": the words on both sides describe one noun. */
const joinsModifiers = (scope: Scope, and: number): boolean =>
  !isPluralNoun(scope, and - 1) &&
  isNounLike(scope, and + 1) &&
  !isPluralNoun(scope, and + 1) &&
  isPluralNoun(scope, and + 2);

/** No phrase ends in "and", an owner's mark or an adverb in -ly. */
function withoutLooseEnd(scope: Scope, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    (norm(scope, end - 1) === "and" ||
      norm(scope, end - 1) === "'s" ||
      norm(scope, end - 1) === "&" ||
      norm(scope, end - 1) === "’" ||
      norm(scope, end - 1) === "'" ||
      (norm(scope, end - 1).endsWith("ly") && end - 1 > first))
  )
    end--;
  return end;
}

const hasNoun = (scope: Scope, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (isNounLike(scope, i)) return true;
  return false;
};

/** The phrase without determiners, owners and numbers: "air defence missiles" of "the country's air defence missiles". */
export function coreOf(scope: Scope, phrase: Phrase): Phrase {
  let first = phrase.first;
  for (let i = phrase.first; i < phrase.last - 1; i++)
    if (oneOf(scope, i, possessives) || norm(scope, i) === "’") first = i + 1;
  while (
    first < phrase.last - 1 &&
    (oneOf(scope, first, determiners) || norm(scope, first) === "of" || isNumberWord(scope, first))
  )
    first++;
  return { first, last: phrase.last };
}
