// Who a pronoun may mean: what was mentioned before it, in order, and how prominently.
import type { Entity } from "./entity.ts";

/** One mention in the order of the text. */
export type Entry = {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly block: number;
  readonly subject: boolean;
  readonly quoted: boolean;
  /** It is the source of a quote. */
  source: boolean;
  readonly owner: boolean;
  /** Named in full for the first time: news quotes whom it has just introduced. */
  readonly introduced: boolean;
  /** "his" before it: "his lawyer, Ana Roe". */
  readonly possessed: "female" | "male" | null;
};

const LOOK_BACK = 40;
const FARTHEST_SENTENCE = 8;

const weights = {
  sentence: 1,
  subject: 1.2,
  source: 1,
  sameSentenceObject: -0.5,
  owner: -0.6,
  quoted: -2.5,
  gender: 1,
  frequent: 0.15,
  introduced: 2,
  paragraph: 0.3,
  unknown: -0.8,
  anonymous: -0.5,
};

export type Discourse = {
  readonly entries: Entry[];
  /** Who is no antecedent for now: whom the words in question speak of. */
  readonly barred: Set<Entity>;
  /** The best antecedent before `start` among entities that `fits` allows; null where none comes into question. */
  antecedent(at: Place, fits: (entity: Entity, entry: Entry) => boolean, farthest?: number): Entity | null;
};

export type Place = {
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly gender: "female" | "male" | null;
};

/** The article's mentions so far; look-back is bounded, so that resolving stays linear. */
export function createDiscourse(): Discourse {
  const entries: Entry[] = [];
  const barred = new Set<Entity>();
  return {
    entries,
    barred,
    antecedent(at, fits, farthest = FARTHEST_SENTENCE) {
      const scores = new Map<Entity, number>();
      for (let i = entries.length - 1; i >= 0 && i >= entries.length - LOOK_BACK; i--) {
        const entry = entries[i]!;
        if (entry.start >= at.start) continue;
        if (at.sentence - entry.sentence > farthest) break;
        if (barred.has(entry.entity) || !fits(entry.entity, entry) || isPossessedBy(entry, at)) continue;
        const score = scoreOf(entry, at);
        const best = scores.get(entry.entity);
        scores.set(entry.entity, best === undefined ? score : Math.max(best, score) + weights.frequent);
      }
      return bestOf(scores);
    },
  };
}

/** "Through his lawyer, Jan Roe, he said": "he" is not the lawyer. */
const isPossessedBy = ({ possessed, sentence, subject, source }: Entry, at: Place): boolean =>
  possessed !== null && possessed === at.gender && sentence === at.sentence && !subject && !source;

function scoreOf(entry: Entry, at: Place): number {
  const distance = at.sentence - entry.sentence;
  return (
    -weights.sentence * distance +
    (entry.subject ? weights.subject : distance === 0 ? weights.sameSentenceObject : 0) +
    (entry.source ? weights.source : 0) +
    (entry.entity.kind === "anonymous" ? weights.anonymous : 0) +
    (entry.entity.kind === "unknown" ? weights.unknown : 0) +
    (entry.owner ? weights.owner : 0) +
    (entry.quoted ? weights.quoted : 0) +
    (entry.introduced && distance === 1 ? weights.introduced : 0) +
    (entry.block === at.block ? weights.paragraph : 0) +
    (at.gender && entry.entity.gender === at.gender ? weights.gender : 0)
  );
}

const bestOf = (scores: ReadonlyMap<Entity, number>): Entity | null => {
  let best: Entity | null = null;
  for (const [entity, score] of scores) if (best === null || score > scores.get(best)!) best = entity;
  return best;
};
