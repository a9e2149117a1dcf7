// Which figure of one text stands for which of the other: the pair that is most alike first, each figure once.
import type { Placed } from "./context.ts";
import type { Figure } from "./figure.ts";
import { onOneScale, relateFigures, sameRole } from "./kin.ts";
import { likeness } from "./likeness.ts";
import type { FigureRelation } from "./relate.ts";
import type { Reading } from "./statement.ts";

export type Pair = {
  readonly a: Placed;
  readonly b: Placed;
  readonly relation: FigureRelation;
  /** How much speaks for one measure behind both. */
  readonly likeness: number;
  /** The text gives each a time, and they are not the same. */
  readonly apart: boolean;
};

type Candidate = Pair & { readonly i: number; readonly j: number; readonly score: number };

/** Among figures that are alike, the one that says the same, or nearly, is the one that is meant. */
const EQUAL = 1.5;
const CLOSE = 1;
/** How fast a distance tells: a third in numbers, a year in dates. */
const RATIO = 3;
const YEAR = 366;

/** The pairs of figures that may be compared, likeliest first; the same pairs whichever text comes first. */
export function pairsOf(a: Reading, b: Reading): Pair[] {
  const all = a.figures.flatMap((x, i) => b.figures.flatMap((y, j) => candidate(a, b, x, y, i, j) ?? []));
  all.sort((x, y) => y.score - x.score || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
}

function candidate(
  left: Reading,
  right: Reading,
  a: Placed,
  b: Placed,
  i: number,
  j: number,
): Candidate | null {
  const scale = sameRole(a.figure, b.figure) ? onOneScale(a.figure, b.figure) : null;
  if (!scale) return null;
  const relation = relateFigures(...scale);
  const like = likeness(a, b, left.stems, right.stems);
  const equal = relation === "agrees" && scale[0].value === scale[1].value ? EQUAL : 0;
  const apart = areApart(periodOf(left, a), periodOf(right, b));
  return { a, b, i, j, relation, likeness: like, score: like + equal + CLOSE * closeness(...scale), apart };
}

const periodOf = ({ periods }: Reading, { figure }: Placed): Figure | null =>
  periods.get(figure.periodId ?? "") ?? null;

/** Whether two times share no day; where one is unknown, they may. */
function areApart(a: Figure | null, b: Figure | null): boolean {
  const scale = a && b && onOneScale(a, b);
  return scale !== null && relateFigures(...scale) === "contradicts";
}

function closeness(a: Figure, b: Figure): number {
  if (a.family === "date") return 1 / (1 + Math.abs(a.value - b.value) / YEAR);
  if (!(a.value > 0 && b.value > 0)) return a.value === b.value ? 1 : 0;
  return 1 / (1 + RATIO * Math.abs(Math.log(a.value / b.value)));
}
