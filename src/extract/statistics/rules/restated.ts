// "The pit is more than 47 feet (14 metres) deep": the figure in brackets says the same again.
import { norm, type Figure, type Scope } from "../figure.ts";

/** Whether `figure` opens a bracket right behind `before`. */
export const isRestated = (scope: Scope, before: Figure | undefined, figure: Figure): boolean =>
  before !== undefined &&
  norm(scope, figure.lead - 1) === "(" &&
  figure.lead - 1 === before.behind &&
  before.kind !== "number";

/** Behind a bracket that follows token `i`, or `i`: "8 miles (13 km) of nets". */
export function skipBracket(scope: Scope, i: number): number {
  if (norm(scope, i) !== "(") return i;
  for (let k = i + 1; k < i + 8; k++) if (norm(scope, k) === ")") return k + 1;
  return i;
}
