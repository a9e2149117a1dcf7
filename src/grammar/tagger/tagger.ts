import type { Segments } from "../../segment/segments.ts";
import { lazy } from "../../text/lazy.ts";
import { stored } from "./data.ts";
import { tagText } from "./decode.ts";
import { readTagger, type TaggerModel } from "./stored.ts";
import type { Tags } from "./tags.ts";
import { createWordReader } from "./words.ts";

/** A function that tags texts by a model. */
export function createTagger(model: TaggerModel): (segments: Segments) => Tags {
  const read = createWordReader(model.table);
  return (segments) => tagText(segments, read, model);
}

const shipped = lazy(() => createTagger(readTagger(stored)));
const known = new WeakMap<Segments, Tags>();

/**
 * What each token of an article is, by a small model learned from tagged news (`MODEL-CARD.md`): some 94 % right, finite
 * verbs .93. Worked out when it is first asked for, once an article; some milliseconds more the first time in a process.
 */
export function tags(segments: Segments): Tags {
  let made = known.get(segments);
  if (!made) known.set(segments, (made = shipped()(segments)));
  return made;
}
