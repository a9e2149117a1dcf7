// "The pit is more than 47 feet (14 metres) deep, and shares fell 45 cents, or 2 percent, to $22": the same again.
import { norm, type Scope } from "../../../grammar/scope.ts";
import type { Figure } from "../figure.ts";
import { isNounLike } from "../../../grammar/word.ts";

/** Whether `figure` opens a bracket right behind `before`, or stands behind a slash in one, each with a unit. */
export function isRestated(scope: Scope, before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || figure.lead - 1 !== before.behind) return false;
  if (before.kind === "number" && figure.kind !== "money") return false; // "771.3 billion ($1tn)": the sign was lost
  const joint = norm(scope, figure.lead - 1);
  const units = before.kind === "measure" && figure.kind === "measure";
  return joint === "(" || (joint === "/" && units && norm(scope, before.lead - 1) === "(");
}

/** No more words of a noun stand before ", or". */
const LONGEST_NOUN = 3;

/** "312 points, or 0.9 percent, to": the same in another unit, between commas. */
export function isAlsoGiven(scope: Scope, before: Figure | undefined, figure: Figure): boolean {
  const or = figure.lead - 1;
  if (before === undefined || norm(scope, or) !== "or" || norm(scope, or - 1) !== ",") return false;
  if ((before.kind === figure.kind && figure.per === null) || figure.kind === "number") return false; // "or 52 cents a share"
  for (let k = or - 2; k >= before.behind; k--)
    if (k < or - 2 - LONGEST_NOUN || !isNounLike(scope, k)) return false;
  return true;
}

/** Behind a bracket that follows token `i`, or `i`: "8 miles (13 km) of nets". */
export function skipBracket(scope: Scope, i: number): number {
  if (norm(scope, i) !== "(") return i;
  for (let k = i + 1; k < i + 8; k++) if (norm(scope, k) === ")") return k + 1;
  return i;
}
