// "The dose must be more than 40 and less than 60 milligrams": two bounds, one range.
import { norm, type Scope } from "../../../grammar/scope.ts";
import type { Figure } from "../figure.ts";

/** Figures with every lower bound that "and" joins to an upper one made a range. */
export function joinBounds(scope: Scope, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const joined = before && isJoined(scope, before, figure) ? range(before, figure) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(figure);
  }
  return out;
}

const isJoined = (scope: Scope, a: Figure, b: Figure): boolean =>
  norm(scope, a.last) === "and" && b.lead === a.last + 1 && (a.unit === null || a.unit === b.unit);

function range(a: Figure, b: Figure): Figure | null {
  const [low, high] = isLower(a) && isUpper(b) ? [a, b] : isUpper(a) && isLower(b) ? [b, a] : [null, null];
  if (!low || !high || low.value === null || high.value === null || low.value >= high.value) return null;
  const form = "range" as const;
  return {
    ...b,
    first: a.first,
    lead: a.lead,
    value: null,
    min: low.value,
    max: high.value,
    comparator: "=",
    form,
    rule: "statistics/range",
  };
}

const isLower = ({ comparator }: Figure): boolean => comparator === ">" || comparator === ">=";
const isUpper = ({ comparator }: Figure): boolean => comparator === "<" || comparator === "<=";
