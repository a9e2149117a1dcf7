import type { Predicted } from "../quotes/predict.ts";
import type { Scorer } from "../quotes/scorer.ts";
import type { GoldArticle } from "../scoring/corpus.ts";

/** Gold attributions, those given, those found, and those found with the right source. */
export type Counts = {
  readonly gold: number;
  readonly given: number;
  readonly found: number;
  readonly full: number;
};

/** Contents that agree this far are the same, as the scorer counts. */
const FOUND = 0.5;
const SAME_ATTITUDE = 0.5;
const NESTED = 0.8;

type Side = {
  readonly a: { readonly act?: string };
  readonly content: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
};

/** What the scorer pairs in one article; attitudes, and where such are marked what stands within a speech, count nowhere. */
export function countArticle(
  scorer: Scorer,
  { text, attributions }: GoldArticle,
  given: readonly Predicted[],
): Counts {
  const { G, P, pj, sourceRight } = scorer.scoreArticle(text, attributions, given);
  const [gold, predicted] = [G as readonly Side[], P as unknown as readonly Side[]];
  const marksAttitudes = gold.some(({ a }) => a.act !== undefined);
  const counts = { gold: gold.filter(({ a }) => !isAttitude(a)).length, given: 0, found: 0, full: 0 };
  predicted.forEach((one, j) => {
    const [g, agreement] = pj.get(j) ?? [-1, 0];
    const pair = agreement >= FOUND ? gold[g]! : null;
    if (pair ? isAttitude(pair.a) : marksAttitudes && gold.some((other) => excuses(other, one))) return;
    counts.given++;
    if (!pair) return;
    counts.found++;
    if (sourceRight(pair, P[j]!)) counts.full++;
  });
  return counts;
}

const isAttitude = ({ act }: Side["a"]): boolean => act === "attitude";

/** An attitude about the same words or by the same cue, or a speech that holds the words as a smaller part of it. */
const excuses = ({ a, content, cue }: Side, one: Side): boolean =>
  isAttitude(a)
    ? share(one.content, content) >= SAME_ATTITUDE || share(one.cue, cue) > 0
    : share(one.content, content) >= NESTED && one.content.size < NESTED * content.size;

function share(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  const common = [...part].filter((token) => whole.has(token)).length;
  return part.size ? common / part.size : 0;
}

export const addCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      given: sum.given + one.given,
      found: sum.found + one.found,
      full: sum.full + one.full,
    }),
    { gold: 0, given: 0, found: 0, full: 0 },
  );

export const f1 = ({ gold, given }: Counts, right: number): number =>
  gold + given > 0 ? (2 * right) / (gold + given) : 0;
