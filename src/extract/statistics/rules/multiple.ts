// "Output doubled, exports grew 30-fold, and the harbour is twice as busy, or 2.5 times its old size."
import { auxiliaries, determiners } from "../../../english/numbers/grammar.ts";
import {
  multipleHeads,
  multiplesByWord,
  multiplyingBases,
  multiplyingVerbs,
} from "../../../english/numbers/numbers.ts";
import { norm, skipHyphen, touches, type Scope, oneOf } from "../../../grammar/scope.ts";
import type { NumberRead } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Quantity } from "../figure.ts";

export function readMultiple(scope: Scope, i: number, plain: NumberRead | null): Quantity | null {
  return readWord(scope, i) ?? (plain && readTimes(scope, i, plain));
}

/** "doubled", "threefold", "twice as many", "double the number"; "met twice" is none. */
function readWord(scope: Scope, i: number): Quantity | null {
  const word = norm(scope, i);
  const factor = multiplesByWord.get(word) ?? multiplyingBases.get(word);
  if (factor === undefined) return null;
  return multiplyingVerbs.has(word) || word.endsWith("fold") || multiplies(scope, i)
    ? multiple(i, i + 1, factor)
    : null;
}

function multiplies(scope: Scope, i: number): boolean {
  const [before, next] = [norm(scope, i - 1), norm(scope, i + 1)];
  if (
    multiplyingBases.has(norm(scope, i)) &&
    (before === "to" || (auxiliaries.has(before) && !determiners.has(next)))
  )
    return true;
  if (next === "as") return isComparison(scope, i + 1);
  return norm(scope, i) !== "halves" && !determiners.has(before) && multipleHeads.has(next);
}

/** "as busy as", "as many", "as busy,": against "scored twice as the crowd left". */
const isComparison = (scope: Scope, as: number): boolean =>
  /^(?:many|much|likely|often)$/.test(norm(scope, as + 1)) ||
  norm(scope, as + 2) === "as" ||
  norm(scope, as + 3) === "as" ||
  as + 2 >= scope.last ||
  scope.tokens.kind[as + 2] === TokenKind.punctuation;

/** "30-fold", "three times as many", "10 times more", "2x"; "three times" alone is a count of occasions. */
function readTimes(scope: Scope, i: number, read: NumberRead): Quantity | null {
  const at = skipHyphen(scope, read.last);
  if (norm(scope, at) === "fold" && at > read.last) return multiple(i, at + 1, read.value);
  if (norm(scope, at) === "x" && touches(scope, at) && !touches(scope, at + 1))
    return multiple(i, at + 1, read.value);
  return norm(scope, at) === "times" && oneOf(scope, at + 1, multipleHeads)
    ? multiple(i, at + 1, read.value)
    : null;
}

const multiple = (first: number, last: number, value: number): Quantity => ({
  first, last, value, min: null, max: null, form: "multiple", bare: false,
}); // prettier-ignore
