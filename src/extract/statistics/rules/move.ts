// "The rate was cut from 8.5 to 7 percent": no range, but two figures.
import { changeAdverbs, changeNouns, changeVerbs } from "../../../english/numbers/change.ts";
import { multiplyingVerbs } from "../../../english/numbers/numbers.ts";
import { moveGoing } from "../../../english/numbers/rule-words.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { readAmount, type Amount } from "./amount.ts";
import { lowerEnd, secondStart } from "./range.ts";

const REACH = 4;

/** Whether a joined pair behind "from" is the way a thing moved: a word of change stands before. */
export function isMove(scope: Scope, first: Amount, joined: Amount): boolean {
  if (joined.kind === "score" || norm(scope, first.first - 1) !== "from" || norm(scope, first.last) !== "to")
    return false;
  const from = norm(scope, first.first - 2) === "," ? first.first - 3 : first.first - 2; // "nearly doubled, from 310 to 590"
  if (oneOf(scope, from, multiplyingVerbs)) return true;
  for (let k = first.first - 2; k >= first.first - REACH && k >= scope.first; k--) {
    const word = norm(scope, k);
    if (moveGoing.has(word) || changeVerbs.has(word) || changeAdverbs.has(word) || changeNouns.has(word))
      return true;
  }
  return false;
}

/** Its two ends as figures of their own, unit and scale shared. */
export function endsOf(scope: Scope, first: Amount, joined: Amount): readonly Amount[] {
  const second = readAmount(scope, secondStart(scope, first))!;
  const shared = { unit: joined.unit, kind: joined.kind, ownUnit: joined.ownUnit, bare: false };
  return [
    { ...first, ...shared, value: lowerEnd(first, second) },
    { ...second, ...shared },
  ];
}
