// “52% of critics liked it” and “58% of the critics liked it” contradict each other; “more than 40” and “43” agree.
import { isDate } from "./figure.ts";
import { pairsOf, type Pair } from "./pair.ts";
import { onlyReason, pairReason } from "./reasons.ts";
import type { FigureRelation } from "./relate.ts";
import { readStatement, type Statement } from "./reading.ts";

/** What `compareFigures` found; `reasons` say in plain words which figures decided it, and how. */
export type FigureComparison = {
  readonly relation: FigureRelation;
  readonly reasons: readonly string[];
};

/** How alike two figures must be said to be: a contradiction is a graver thing to say. */
const ALIKE_TO_AGREE = 0.8;
const ALIKE_TO_CONTRADICT = 1.2;
const MOST_REASONS = 5;

/**
 * Whether the figures of two texts can both hold: percentages, money, counts, measures, ranks, marks, dates. A string is read
 * with `extract`; a statement brings what was read, offsets relative to its text. Figures are matched by the words that go
 * with them, then held against each other with what their words allow: `more than`, `nearly`, ranges, and as many places as
 * are given (“$3.4 billion” is 3.35 to 3.45). Any one contradiction makes the whole a contradiction. Dates decide where no
 * other figure does. “unknown”: nothing to compare, not clearly of the same thing, or said of different times. The order of
 * the two does not matter to the relation.
 */
export function compareFigures(a: string | Statement, b: string | Statement): FigureComparison {
  const [left, right] = [readStatement(a), readStatement(b)];
  if (left.figures.length === 0 || right.figures.length === 0) return unknown("noFigure");
  const pairs = pairsOf(left, right);
  if (pairs.length === 0) return unknown("noKind");
  const alike = pairs.filter(isAlike);
  if (alike.length === 0) return { relation: "unknown", reasons: reasonsFor(pairs, false) };
  const quantities = alike.filter(({ a }) => !isDate(a.figure));
  const deciding = quantities.length > 0 ? quantities : alike;
  return { relation: relationOf(deciding), reasons: reasonsFor(deciding, true) };
}

const unknown = (why: Parameters<typeof onlyReason>[0]): FigureComparison => ({
  relation: "unknown",
  reasons: [onlyReason(why)],
});

const isAlike = ({ relation, likeness, doubtful }: Pair): boolean =>
  !doubtful && likeness >= (relation === "contradicts" ? ALIKE_TO_CONTRADICT : ALIKE_TO_AGREE);

/** One contradiction is enough; figures of different times say nothing of each other. */
function relationOf(pairs: readonly Pair[]): FigureRelation {
  const together = pairs.filter(({ apart }) => !apart);
  if (together.some(({ relation }) => relation === "contradicts")) return "contradicts";
  return together.some(({ relation }) => relation === "agrees") ? "agrees" : "unknown";
}

/** The pairs that decided come first. */
function reasonsFor(pairs: readonly Pair[], alike: boolean): string[] {
  const relation = relationOf(pairs);
  const first = pairs.filter((pair) => pair.relation === relation && !pair.apart);
  const rest = pairs.filter((pair) => !first.includes(pair));
  return [...first, ...rest].slice(0, MOST_REASONS).map((pair) => pairReason(pair, alike));
}
