// "The firm sells two-, three- and four-bedroom homes after a five-year, 2 billion-mile journey."
import { isHyphen, norm, touches, type Scope } from "../../../grammar/scope.ts";
import type { Figure } from "../figure.ts";

const JOINTS = new Set([",", "and", "or", "to"]);

/** Whether a figure is half a compound whose noun stands behind the next one. */
export function hangsOn(scope: Scope, figure: Figure, next: Figure): boolean {
  const hangs = isHyphen(norm(scope, figure.behind)) && touches(scope, figure.behind);
  if (!hangs && !isCompound(scope, figure)) return false;
  const from = hangs ? figure.behind + 1 : figure.behind;
  if (next.lead <= from || next.lead - from > JOINTS.size) return false;
  for (let k = from; k < next.lead; k++) if (!JOINTS.has(norm(scope, k))) return false;
  return true;
}

/** "five-year" */
const isCompound = (scope: Scope, { first, last }: Figure): boolean => {
  for (let k = first + 1; k < last - 1; k++) if (isHyphen(norm(scope, k))) return true;
  return false;
};
