// "More than 40 boats, at least 12 of them under 5 metres, brought in about 300 people or more."
import { changeVerbs, movingVerbs } from "../english/numbers/change.ts";
import {
  comparatorEnds,
  comparatorsAfter,
  comparatorsBefore,
  intensifiers,
  longestComparator,
  overWhat,
  type Comparator,
} from "../english/numbers/numbers.ts";
import { norm, type Scope } from "./scope.ts";

export type Compared = { readonly comparator: Comparator; readonly first: number };

const OPENS_RANGE = new Set(["between", "from"]);

/** What the words before token `i` make of the figure there, and where these words begin. */
export function comparatorBefore(scope: Scope, i: number, isDuration: boolean, isRange: boolean): Compared {
  const from = isRange && OPENS_RANGE.has(norm(scope, i - 1)) ? i - 1 : i;
  const first = longestBefore(scope, from);
  if (!first || isPlaceOrTime(scope, first, from, isDuration) || isMovedUp(scope, first))
    return { comparator: "=", first: from };
  const further = longestBefore(scope, first.first); // "nearly" of "just over", "at least" of "at least some"
  return further && first.comparator === "=" ? further : first;
}

function longestBefore(scope: Scope, i: number): Compared | null {
  if (i <= scope.first || !comparatorEnds.has(scope.tokens.norm[i - 1]!)) return null;
  let phrase = "";
  let best: Compared | null = null;
  for (let k = i - 1; k >= i - longestComparator && k >= scope.first; k--) {
    phrase = phrase === "" ? norm(scope, k) : `${norm(scope, k)} ${phrase}`;
    const comparator = comparatorsBefore.get(phrase);
    if (comparator !== undefined) best = { comparator, first: k };
  }
  return best;
}

/** "edged up to 2.1%", "inched back up to 4.8%": the adverb is the verb's. */
function isMovedUp(scope: Scope, { first }: Compared): boolean {
  const before = norm(scope, first - 1);
  return (
    norm(scope, first) === "up" &&
    norm(scope, first + 1) === "to" &&
    (before === "back" || movingVerbs.has(before) || changeVerbs.has(before))
  );
}

/** "flew over 12 towns", "a row over two bills"; "over three years" lasts as long; "over", "under" and "within" bound a duration only after another word: "for over". */
function isPlaceOrTime(scope: Scope, found: Compared, i: number, isDuration: boolean): boolean {
  const word = norm(scope, found.first);
  if (i - found.first > 1 || !(word === "over" || word === "within" || word === "around" || word === "some"))
    return false;
  const before = norm(scope, found.first - 1);
  if (word === "within" || (word === "over" && overWhat.has(before))) return true;
  return (
    word === "over" &&
    isDuration &&
    !intensifiers.has(before) &&
    before !== "for" &&
    before !== "after" &&
    before !== "took"
  );
}

/** "or more", "plus": the words at token `i`, after the figure. */
export function comparatorAfter(scope: Scope, i: number): Comparator | null {
  const word = norm(scope, i);
  const two =
    word === "or" || word === "and" ? comparatorsAfter.get(`${word} ${norm(scope, i + 1)}`) : undefined;
  if (two !== undefined) return two;
  const sign = scope.tokens.end[i - 1] === scope.tokens.start[i] ? norm(scope, i) : "";
  if (sign === "+") return ">=";
  return sign === "-" && norm(scope, i + 1) === "plus" ? ">=" : null;
}
