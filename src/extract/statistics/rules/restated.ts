// "The pit is more than 47 feet (14 metres) deep", "(224 kW / 300 PS)": the figure in brackets says the same again.
import { norm, type Figure, type Scope } from "../figure.ts";

/** Whether `figure` opens a bracket right behind `before`, or stands behind a slash in one, each with a unit. */
export function isRestated(scope: Scope, before: Figure | undefined, figure: Figure): boolean {
  if (before === undefined || figure.lead - 1 !== before.behind) return false;
  if (before.kind === "number" && figure.kind !== "money") return false; // "771.3 billion ($1tn)": the sign was lost
  const joint = norm(scope, figure.lead - 1);
  const units = before.kind === "measure" && figure.kind === "measure";
  return joint === "(" || (joint === "/" && units && norm(scope, before.lead - 1) === "(");
}

/** Behind a bracket that follows token `i`, or `i`: "8 miles (13 km) of nets". */
export function skipBracket(scope: Scope, i: number): number {
  if (norm(scope, i) !== "(") return i;
  for (let k = i + 1; k < i + 8; k++) if (norm(scope, k) === ")") return k + 1;
  return i;
}
