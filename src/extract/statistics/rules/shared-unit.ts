// "The fee rose to 41 crowns from 38, and the crew fell from 21 to 12": "38" is in crowns.
import { norm, type Figure, type Scope } from "../figure.ts";
import { nounOf } from "./noun.ts";

/** "21 mpg combined to 23": so many words may stand between. */
const GAP = 2;

/** Figures with the unit of the one before, where they are the other end of its change and say none themselves. */
export const shareUnits = (scope: Scope, figures: readonly Figure[]): Figure[] => {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const shares = before !== undefined && isOtherEnd(scope, before, figure);
    out.push(shares ? { ...figure, kind: before.kind, unit: before.unit, rule: before.rule } : figure);
  }
  return out;
};

function isOtherEnd(scope: Scope, before: Figure, figure: Figure): boolean {
  const link = norm(scope, figure.lead - 1);
  if (figure.kind !== "number" || before.unit === null || (link !== "from" && link !== "to")) return false;
  if (before.kind === "duration" || before.kind === "age" || figure.form !== "number") return false;
  const percentage = before.kind === "percentage" || before.kind === "percentagePoints";
  if (percentage && link === "to" && norm(scope, before.lead - 1) !== "from") return false; // "rose 3% to 1,200"
  return isClose(scope, before, figure) && (nounOf(scope, figure)?.first ?? 0) < figure.last;
}

function isClose(scope: Scope, before: Figure, figure: Figure): boolean {
  if (figure.lead - 1 - before.behind > GAP) return false;
  for (let k = before.behind; k < figure.lead - 1; k++)
    if (norm(scope, k) === "," || norm(scope, k) === "and") return false;
  return true;
}
