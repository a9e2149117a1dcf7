// "The towns bought boats built in the delta and two pumps": the verb of "two" is "bought", not "built".
import { TokenKind } from "../../../segment/tokens.ts";
import { norm, touches, type Scope } from "../figure.ts";
import {
  auxiliaries, baseVerbs, conjunctions, determiners, finiteVerbs, prepositions, pronouns, relatives, reportingVerbs,
} from "../lexicon/grammar.ts"; // prettier-ignore
import { isCapitalized, isPluralNoun } from "./word.ts";
import { isNounLike, isPast } from "./phrase.ts";

const LONGEST_BRACKET = 20;
/** Signs that end a clause where they do not touch the word before. */
const STRONG = new Set([";", ":", "—", "–", "(", "[", "“", "«", "``"]);

/** The nearest finite verb at or left of `i`; reduced relatives and infinitives are passed over. */
export function verbBefore(scope: Scope, i: number): number | null {
  for (let k = i; k >= scope.first; k--) {
    const word = norm(scope, k);
    if (word === ")" || word === "]") k = openingBefore(scope, k);
    else if (STRONG.has(word) && !touches(scope, k)) return null;
    else if (isVerb(scope, k) && !isPassedOver(scope, k)) return k;
  }
  return null;
}

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
  const framed = determiners.has(before) && before !== "that";
  if (finiteVerbs.has(word)) return !framed && !word.endsWith("ing");
  if (isPast(scope, i)) return !framed && !isNounLike(scope, i + 1);
  return (
    baseVerbs.has(word) && (isPluralNoun(scope, i - 1) || auxiliaries.has(before) || pronouns.has(before))
  );
}

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
