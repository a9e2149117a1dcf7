// "Dozens of shops, tens of thousands of homes and several hundred farms lost power for a couple of days."
import { vagueCounts, vagueScales } from "../../../english/numbers/numbers.ts";
import { scales } from "../../../english/numbers/numerals.ts";
import { norm, type Scope } from "../../../grammar/scope.ts";
import type { Quantity } from "../figure.ts";

/**
 * A count with no number in it, as the range it leaves open: a plural scale word spans up to the next power of ten, as
 * in the CQE quantity extractor (Almasian, Kazakova & Gertz, EMNLP 2023).
 */
export function readVague(scope: Scope, i: number): Quantity | null {
  return readPluralScale(scope, i) ?? readFew(scope, i);
}

/** "dozens", "tens of thousands", "hundreds of millions"; not "thousands" behind a number. */
function readPluralScale(scope: Scope, i: number): Quantity | null {
  const base = vagueScales.get(norm(scope, i));
  if (!base) return null;
  if (norm(scope, i) === "scores" && norm(scope, i + 1) !== "of") return null;
  const outer = norm(scope, i + 1) === "of" ? vagueScales.get(norm(scope, i + 2)) : undefined;
  if (!outer) return norm(scope, i) === "tens" ? null : vague(i, i + 1, base[0], base[1]);
  return vague(i, i + 3, base[0] * outer[0], base[1] * outer[0]);
}

/** "a couple of", "several hundred", "a few thousand"; "several" and "few" alone count nothing. */
function readFew(scope: Scope, i: number): Quantity | null {
  const at = norm(scope, i) === "a" ? i + 1 : i;
  const count = vagueCounts.get(norm(scope, at));
  if (!count) return null;
  const of = norm(scope, at + 1) === "of" ? at + 2 : at + 1;
  const scale = scales.get(norm(scope, of));
  if (scale !== undefined) return vague(i, of + 1, count[0] * scale, count[1] * scale);
  const couple = norm(scope, at) === "couple" && at > i && of > at + 1;
  return couple ? vague(i, at + 1, count[0], count[1]) : null;
}

const vague = (first: number, last: number, min: number, max: number): Quantity => ({
  first, last, value: null, min, max, form: "vague", bare: false,
}); // prettier-ignore
