import type { Segments, Sentence } from "../../segment/segments.ts";
import { lazy } from "../../text/lazy.ts";
import { stored } from "./data.ts";
import { taggingOf, type Tagging } from "./decode.ts";
import { readTagger, type TaggerModel } from "./stored.ts";
import type { Tags } from "./tags.ts";
import { createWordReader } from "./words.ts";

/** A function that tags texts by a model. */
export function createTagger(model: TaggerModel): (segments: Segments) => Tags {
  const start = taggingBy(model);
  return (segments) => all(segments, start(segments));
}

function taggingBy(model: TaggerModel): (segments: Segments) => Tagging {
  const read = createWordReader(model.table);
  return (segments) => taggingOf(segments, read, model);
}

function all({ sentences }: Segments, { tags, tag }: Tagging): Tags {
  for (const sentence of sentences) tag(sentence);
  return tags;
}

const shipped = lazy(() => taggingBy(readTagger(stored)));
const known = new WeakMap<Segments, Tagging>();

function kept(segments: Segments): Tagging {
  let made = known.get(segments);
  if (!made) known.set(segments, (made = shipped()(segments)));
  return made;
}

/**
 * What each token of an article is, by a small model learned from tagged news (`MODEL-CARD.md`): some 94 % right, finite
 * verbs .93. Worked out when it is first asked for, once an article; some milliseconds more the first time in a process.
 */
export const tags = (segments: Segments): Tags => all(segments, kept(segments));

/** The same for those who ask about few sentences of an article: the tags of this one are there, others may be missing. */
export function tagsIn(segments: Segments, sentence: Sentence): Tags {
  const tagging = kept(segments);
  tagging.tag(sentence);
  return tagging.tags;
}
