import type { Segments } from "../../segment/segments.ts";
import { lazy } from "../../text/lazy.ts";
import { readLevels } from "../tagger/stored.ts";
import { isFiniteVerb, type Tags } from "../tagger/tags.ts";
import { tags as tagsOf } from "../tagger/tagger.ts";
import { candidatesFor, phrasesIn, type Candidates } from "./candidates.ts";
import { stored } from "./data.ts";
import { SUBJECT_ROWS, subjectRows, type TaggedSentence } from "./features.ts";

/** The subject's first token and the one after its last, for each token; -1 where there is none. */
export type Subjects = { readonly first: Int32Array; readonly last: Int32Array };

/** Weights of a row each. */
export type SubjectLevels = ArrayLike<number>;

const NOBODY = -1;

/** The number of the likeliest candidate; -1 where the verb is likelier said of nobody. */
export function chooseSubject(
  sentence: TaggedSentence,
  candidates: Candidates,
  levels: SubjectLevels,
): number {
  let best = NOBODY;
  let highest = -Infinity;
  for (let c = NOBODY; c < candidates.first.length; c++) {
    let score = 0;
    for (const row of subjectRows(sentence, candidates, c)) score += levels[row]!;
    if (score > highest) [best, highest] = [c, score];
  }
  return best;
}

/** The subjects of all finite verbs of a text. */
export function findSubjects({ tokens, sentences }: Segments, tags: Tags, levels: SubjectLevels): Subjects {
  const found = {
    first: new Int32Array(tokens.length).fill(NOBODY),
    last: new Int32Array(tokens.length).fill(NOBODY),
  };
  for (const { first, last } of sentences) {
    const phrases = phrasesIn(tokens, tags, first, last);
    for (let i = first; i < last; i++) {
      if (!isFiniteVerb(tags, i)) continue;
      const candidates = candidatesFor(tokens, phrases, i);
      const c = chooseSubject({ tokens, tags, first, last }, candidates, levels);
      if (c === NOBODY) continue;
      found.first[i] = candidates.first[c]!;
      found.last[i] = candidates.last[c]!;
    }
  }
  return found;
}

/** The weights that come with the package. */
export const shipped = lazy(() => readLevels(stored.weights, SUBJECT_ROWS));
const known = new WeakMap<Segments, Subjects>();

/**
 * For each finite verb of an article (`isFiniteVerb` of its tags), the noun phrase that it is said of, by a small model
 * (`MODEL-CARD.md`): "the crews" of "the crews on strike, the union said, have left", without what follows its head. "who"
 * is the subject of "who own boats". Worked out when first asked for, once an article.
 */
export function subjects(segments: Segments): Subjects {
  let made = known.get(segments);
  if (!made) known.set(segments, (made = findSubjects(segments, tagsOf(segments), shipped())));
  return made;
}
