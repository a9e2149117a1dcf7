import { LANES, featureList, putScores, sumRows, type Weights } from "./weights.ts";
import type { Items } from "./items.ts";
import { emptyLattice, type OddsLattice } from "./lattice.ts";
import { SCORES } from "./states.ts";
import type { Finder } from "./stored.ts";
import {
  FEATURES,
  SIDES,
  besideFeatures,
  betweenFeatures,
  cueOf,
  emptyPlace,
  goTo,
  ownFeatures,
  type Cue,
  type Place,
} from "./span-features.ts";
import { emptySurroundings, lookAround, passesOf } from "./surroundings.ts";
import { LONGEST_WINDOW, type Window } from "./sides.ts";

/** What is written anew for every window; made once, being larger than most articles. */
const createScratch = () => ({
  lattice: emptyLattice(),
  around: emptySurroundings(),
  place: emptyPlace(),
  list: featureList(FEATURES),
  beside: new Int32Array(SIDES * LONGEST_WINDOW * LANES),
  isKnown: new Uint8Array(SIDES * LONGEST_WINDOW),
  between: new Int32Array(LANES),
  sum: new Int32Array(LANES),
});
type Scratch = ReturnType<typeof createScratch>;
let scratch: Scratch | undefined;

/** Gives the scores of a cue's window, always in the same lattice; what several cues share is added up once. */
export function createScorer(items: Items, model: Finder): (head: number, window: Window) => OddsLattice {
  const { lattice, around, place } = (scratch ??= createScratch());
  const passes = passesOf(items, model.kinds);
  const sums = createSums(items, model.spans, scratch);
  return (head, window) => {
    const cue = cueOf(items, head, window);
    lookAround(around, items, passes, head, window);
    sums.begin(window);
    lattice.length = window.to - window.from;
    lattice.head = head - window.from;
    for (let k = window.from; k < window.to; k++) {
      goTo(place, cue, around, k);
      putScores(model.spans, sums.of(cue, place), FEATURES, lattice, (k - window.from) * SCORES);
    }
    return lattice;
  };
}

/** Adds up the rows of one item of a window after another. */
function createSums(items: Items, weights: Weights, { list, beside, isKnown, between, sum }: Scratch) {
  const seen = { from: -1, to: -1, between: -1 };

  return {
    begin({ from, to }: Window): void {
      seen.between = -1;
      if (from === seen.from && to === seen.to) return;
      seen.from = from;
      seen.to = to;
      isKnown.fill(0);
    },
    of(cue: Cue, place: Place): Int32Array {
      const first = besideOf(cue, place);
      if (seen.between !== place.between) sumBetween(cue, place);
      list.length = 0;
      ownFeatures(items, cue, place, list);
      sumRows(weights, list, sum, 0);
      for (let l = 0; l < LANES; l++) sum[l]! += beside[first + l]! + between[l]!;
      return sum;
    },
  };

  /** Where the sums of the item and its side are. */
  function besideOf(cue: Cue, { k, side }: Place): number {
    const at = side * LONGEST_WINDOW + k - cue.from;
    if (isKnown[at]) return at * LANES;
    isKnown[at] = 1;
    list.length = 0;
    besideFeatures(items, cue, k, side, list);
    sumRows(weights, list, beside, at * LANES);
    return at * LANES;
  }

  function sumBetween(cue: Cue, place: Place): void {
    seen.between = place.between;
    list.length = 0;
    betweenFeatures(cue, place, list);
    sumRows(weights, list, between, 0);
  }
}
