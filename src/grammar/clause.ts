// "The towns bought boats built in the delta and two pumps": the verb of "two" is "bought", not "built".
import {
  auxiliaries,
  conjunctions,
  prepositions,
  relatives,
  reportingVerbs,
} from "../english/numbers/figures.ts";
import { TokenKind } from "../segment/tokens.ts";
import { norm, touches, type Scope, oneOf } from "./scope.ts";
import { isVerb } from "./verb-group.ts";
import { isPast } from "./word.ts";

const LONGEST_BRACKET = 20;
/** Signs that end a clause where they do not touch the word before. */
const STRONG = new Set([";", ":", "—", "–", "(", "[", "“", "«", "``"]);
const CLOSING_MARKS = new Set(["”", '"', "»", "''"]);

/** The nearest finite verb at or left of `i`; reduced relatives and infinitives are passed over. */
export function verbBefore(scope: Scope, i: number): number | null {
  for (let k = i; k >= scope.first; k--) {
    const word = norm(scope, k);
    if (word === ")" || word === "]") k = openingBefore(scope, k);
    else if (isClauseEnd(scope, k)) return null;
    else if (isInserted(scope, k)) k = insertionStart(scope, k);
    else if (isVerb(scope, k) && !isPassedOver(scope, k)) return k;
  }
  return null;
}

/** Nothing before such a sign governs what stands after it. */
export const isClauseEnd = (scope: Scope, k: number): boolean =>
  (STRONG.has(norm(scope, k)) && !touches(scope, k)) || closesQuote(scope, k) || opensQuote(scope, k);

/** “I know,” the 24-year-old said: no verb after a quotation's stop governs what follows. */
export const closesQuote = (scope: Scope, k: number): boolean =>
  CLOSING_MARKS.has(norm(scope, k)) &&
  scope.tokens.kind[k - 1] === TokenKind.punctuation &&
  touches(scope, k);

/** The director said: “Every month is 6,000 funerals.” */
const opensQuote = (scope: Scope, k: number): boolean =>
  norm(scope, k) === ":" && (STRONG.has(norm(scope, k + 1)) || CLOSING_MARKS.has(norm(scope, k + 1)));

/** "Prices had doubled, he said, from 120": a saying between commas governs nothing. */
const isInserted = (scope: Scope, k: number): boolean =>
  oneOf(scope, k, reportingVerbs) && norm(scope, k + 1) === "," && insertionStart(scope, k) < k;

/** The comma before "he said,", or `k` where there is none near, or nothing before it. */
function insertionStart(scope: Scope, k: number): number {
  for (let i = k - 1; i > k - LONGEST_SAYING && i > scope.first; i--) {
    if (norm(scope, i) === ",") return i;
    if (isVerb(scope, i)) return k;
  }
  return k;
}
const LONGEST_SAYING = 6;

/** The bracket that `close` closes, or `close` itself. */
export function openingBefore(scope: Scope, close: number): number {
  for (let k = close; k > close - LONGEST_BRACKET && k > scope.first; k--)
    if (norm(scope, k) === "(" || norm(scope, k) === "[") return k;
  return close;
}

/** An infinitive, "having sold", or a participle after a noun that a verb already governs: "pumps sent to the delta". */
function isPassedOver(scope: Scope, k: number): boolean {
  const before = norm(scope, k - 1);
  if (before === "to" || before === "having" || before === "being") return true;
  if (!isPast(scope, k) || !oneOf(scope, k + 1, prepositions) || auxiliaries.has(before)) return false;
  for (let j = k - 1; j >= scope.first; j--) {
    const word = norm(scope, j);
    if (word === "," || conjunctions.has(word) || relatives.has(word) || STRONG.has(word)) return false;
    if (isVerb(scope, j) && norm(scope, j - 1) !== "to") return !reportingVerbs.has(word);
  }
  return false;
}
