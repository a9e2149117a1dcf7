// "40 deaths in the north" and "the north counted 43 dead": how much speaks for one measure after two figures.
import type { Placed } from "./context.ts";
import { areDisjoint, type Stems } from "./figure.ts";
import { sameRole } from "./relate.ts";
import { exclusiveWords } from "../english/comparing/grammar.ts";
import { lazy } from "../text/lazy.ts";
import { meaningOf } from "./words.ts";

/** What tells on whether two figures are said of the same; tuned on revisions of encyclopedia articles. */
const NEAR = 2;
const ACROSS = 1;
const WIDE = 1;
const NOUN = 1;
const OTHER_NOUN = -0.8;
const NOUN_ELSEWHERE = -2;
const OTHER_SCOPE = -0.8;
const OTHER_NAMES = -3;
const OTHER_SUBJECT = -0.5;
const OTHER_ROLE = -1.2;
const SHUT_OUT = -2;

/** The most that `likeness` gives. */
export const mostLike = NEAR + ACROSS + WIDE + NOUN;

/** Shared words beside the figures and in their sentences, one noun or two, one place or two; `inA` and `inB` are all stems of the texts. */
export function likeness(a: Placed, b: Placed, inA: Stems, inB: Stems): number {
  return (
    NEAR * shared(a.near, b.near) +
    ACROSS * Math.max(shared(a.near, b.wide), shared(a.wide, b.near)) +
    WIDE * shared(a.wide, b.wide) +
    nouns(a.figure.noun, b.figure.noun) +
    (isElsewhere(a.figure.noun, inB) && isElsewhere(b.figure.noun, inA) ? NOUN_ELSEWHERE : 0) +
    (areDisjoint(a.figure.denominator, b.figure.denominator) ? OTHER_SCOPE : 0) +
    (isElsewhere(a.figure.subject, inB) && isElsewhere(b.figure.subject, inA) ? OTHER_SUBJECT : 0) +
    (sameRole(a.figure, b.figure) ? 0 : OTHER_ROLE) +
    (shutOut(a, b) ? SHUT_OUT : 0) +
    (isElsewhere(a.names, inB) && isElsewhere(b.names, inA) ? OTHER_NAMES : 0)
  );
}

const nouns = (a: Stems, b: Stems): number =>
  a.size === 0 || b.size === 0 ? 0 : areDisjoint(a, b) ? OTHER_NOUN : NOUN;

const exclusive = lazy(() => exclusiveWords.map((line) => line.split(" ").map(meaningOf)));

/** "the average price" and "the median price": each has a word of one line, and not the other’s. */
const shutOut = (a: Placed, b: Placed): boolean =>
  exclusive().some((line) => {
    const [x, y] = [line.filter((stem) => a.near.has(stem)), line.filter((stem) => b.near.has(stem))];
    return (
      x.length > 0 &&
      y.length > 0 &&
      !x.some((stem) => b.wide.has(stem)) &&
      !y.some((stem) => a.wide.has(stem))
    );
  });

/** "300 cases in Lisbon" beside a text that never names Lisbon. */
export const isElsewhere = (stems: Stems, other: Stems): boolean =>
  stems.size > 0 && areDisjoint(stems, other);

/** The weight of the stems in both, of that of the one which has less: 0 to 1. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const [stem, weight] of few) both += Math.sqrt(weight * (many.get(stem) ?? 0));
  const least = Math.min(total(a), total(b));
  return least === 0 ? 0 : Math.min(1, both / least);
}

function total(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
