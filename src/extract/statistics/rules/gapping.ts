// "Lind Foods rose 3%, Oro Mills by 2%; Nord Steel, down 4%, closed at 12." and "Ana Ruiz, 25, said so."
import { changeAdverbs } from "../../../english/numbers/change.ts";
import { determiners, prepositions } from "../../../english/numbers/grammar.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Figure } from "../figure.ts";
import { isTime } from "../../../grammar/time.ts";
import { isFigureWord, isCapitalized, isNounLike } from "../../../grammar/word.ts";

/** Where a name ends that stands right before the figure, with no verb between: "Dow +0.2%", "Lind, 25,"; else null. */
export function namedRightBefore(scope: Scope, figure: Figure): number | null {
  const end = withoutLink(scope, figure);
  const named =
    end !== null && isNounLike(scope, end - 1) && isCapitalized(scope, end - 1) && !isTime(scope, end - 1);
  return named && !isFigureWord(scope, end - 1) ? end : null;
}

/** "and the mate, Ana Lind, four.": a bare number in words that ends the sentence. */
const isLast = (scope: Scope, { kind, form, first, behind }: Figure): boolean =>
  kind === "number" &&
  form === "number" &&
  scope.tokens.kind[first] === TokenKind.word &&
  (behind >= scope.last || (behind === scope.last - 1 && !isNounLike(scope, behind)));

/** "4.8% this year and 5.1% in 2026": of the same, and moved the same way, at another time. */
export function isNextTime(scope: Scope, before: Figure, figure: Figure): boolean {
  if (norm(scope, figure.lead - 1) !== "and" || before.kind !== figure.kind || before.unit !== figure.unit)
    return false;
  const timed = figure.lead - 1 > before.behind;
  for (let k = before.behind; k < figure.lead - 1; k++)
    if (!isTime(scope, k) && !oneOf(scope, k, prepositions) && !oneOf(scope, k, determiners)) return false;
  return timed;
}

/** Steps over what may join name and figure: ", down", "by", ":", a plus sign, an age's comma. */
function withoutLink(scope: Scope, figure: Figure): number | null {
  let k = figure.lead;
  const word = norm(scope, k - 1);
  const adverb = changeAdverbs.has(word) || word === "by";
  if (adverb) k--;
  if (norm(scope, k - 1) === "," && (adverb || figure.kind === "age" || isLast(scope, figure))) k--;
  else if (norm(scope, k - 1) === ":") k--;
  return k < figure.lead || norm(scope, figure.first) === "+" ? k : null;
}
