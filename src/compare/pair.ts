// Which figure of one text stands for which of the other: the pair that is most alike first, each figure once.
import type { Placed } from "./context.ts";
import { isDate, type Figure } from "./figure.ts";
import { onOneScale, relateFigures } from "./relate.ts";
import { likeness } from "./likeness.ts";
import type { FigureRelation } from "./relate.ts";
import type { Reading } from "./reading.ts";

export type Pair = {
  readonly a: Placed;
  readonly b: Placed;
  readonly relation: FigureRelation;
  /** How much speaks for one measure after both. */
  readonly likeness: number;
  /** The text gives each a time, and they are not the same. */
  readonly apart: boolean;
  /** Dates that differ, but the very date of one stands elsewhere in the other text: who knows which is meant. */
  readonly doubtful: boolean;
};

type Candidate = Omit<Pair, "apart" | "doubtful"> & {
  readonly i: number;
  readonly j: number;
  readonly score: number;
};

/** Among figures that are alike, the one that says the same, or nearly, is the one that is meant. */
const EQUAL = 2;
const CLOSE = 1;
/** How fast a distance tells: a third in numbers, a year in dates. */
const RATIO = 3;
const YEAR = 366;

/** The pairs of figures that may be compared, likeliest first; the same pairs whichever text comes first. */
export function pairsOf(a: Reading, b: Reading): Pair[] {
  const all = a.figures.flatMap((x, i) => b.figures.flatMap((y, j) => candidate(a, b, x, y, i, j) ?? []));
  all.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const best = all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
  return best.map((pair) => ({
    ...pair,
    apart: areApart(a, b, pair.a, pair.b),
    doubtful: pair.relation === "contradicts" && (repeats(pair.a, b) || repeats(pair.b, a)),
  }));
}

/** Whether a text gives this very date too, whatever it says of it: "said on 16 March that it would close on 17 March". */
const repeats = ({ figure }: Placed, { figures }: Reading): boolean =>
  isDate(figure) &&
  figure.form !== "bound" &&
  figures.some(({ figure: other }) => {
    const scale = other.form === figure.form ? onOneScale(figure, other) : null;
    return scale !== null && scale[0].value === scale[1].value && relateFigures(...scale) === "agrees";
  });

function candidate(
  left: Reading,
  right: Reading,
  a: Placed,
  b: Placed,
  i: number,
  j: number,
): Candidate | null {
  const scale = onOneScale(a.figure, b.figure);
  if (!scale) return null;
  const relation = relateFigures(...scale);
  const like = likeness(a, b, left.stems, right.stems);
  const equal = relation === "agrees" && scale[0].value === scale[1].value ? EQUAL : 0;
  return { a, b, i, j, relation, likeness: like, score: like + equal + CLOSE * closeness(...scale) };
}

/** Whether the text gives each figure a time, and neither time is anywhere in the other text. */
function areApart(left: Reading, right: Reading, a: Placed, b: Placed): boolean {
  const [x, y] = [timeOf(left, a), timeOf(right, b)];
  return !!x && !!y && !isAmong(x, right.periods) && !isAmong(y, left.periods);
}

/** The time that the text ties to a figure, or the only date it gives; a date has none. */
function timeOf({ periods }: Reading, { figure }: Placed): Figure | undefined {
  if (isDate(figure)) return undefined;
  const only = periods.size === 1 ? [...periods.values()].find(isDate) : undefined;
  return periods.get(figure.periodId ?? "") ?? only;
}

function isAmong(period: Figure, others: Reading["periods"]): boolean {
  for (const other of others.values()) {
    const scale = onOneScale(period, other);
    if (scale && relateFigures(...scale) !== "contradicts") return true;
  }
  return false;
}

function closeness(a: Figure, b: Figure): number {
  if (a.family === "date") return 1 / (1 + Math.abs(a.value - b.value) / YEAR);
  if (!(a.value > 0 && b.value > 0)) return a.value === b.value ? 1 : 0;
  return 1 / (1 + RATIO * Math.abs(Math.log(a.value / b.value)));
}
