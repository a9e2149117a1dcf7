import { EDGE_TAG, TEMPLATES, fillRows, openingTokens } from "../../src/grammar/tagger/decode.ts";
import { candidatesFor, phrasesIn } from "../../src/grammar/subjects/candidates.ts";
import { subjectRows } from "../../src/grammar/subjects/features.ts";
import { TAG_NAMES, TAGS } from "../../src/grammar/tagger/tags.ts";
import { createWordReader, keyOf, MOST_LEARNED, Way } from "../../src/grammar/tagger/words.ts";
import { segment } from "../../src/segment/segment.ts";
import { fingerprint } from "../../src/text/hash.ts";

/** Invented sentences with what tokenizers, sentences and features differ about. */
const SAMPLE = [
  "HOBART, Feb. 3 (Wire) — “We don't own the mill,” Mr. O’Neill's aide said; it's Orr’s, isn't it?",
  "The 24-year-old McQuay will've won $3.4bn (2.5%) by 2031... Visit www.example.org, NATO's ex-ally, or the U.S. Slowly it ended!",
].join("\n\n");

/**
 * A hash over what the weights are learned for: tags, and the rows that the words of a sample ask for, which
 * move with the tokenizer, with where sentences are cut, and with the code of the features. Every other word is known.
 */
export function taggerFingerprint(): string {
  const segments = segment({ text: SAMPLE });
  const { tokens, sentences } = segments;
  const table = new Map(
    tokens.norm.flatMap((norm, i) => (i % 2 ? [[keyOf(norm, Way.plain), i % MOST_LEARNED]] : [])),
  );
  const view = createWordReader(table)(tokens, openingTokens(segments));
  const rows = new Int32Array(TEMPLATES);
  const sample = sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, at) => {
      fillRows(view, first, last, first + at, at % EDGE_TAG, EDGE_TAG - (at % EDGE_TAG), rows);
      return [...rows];
    }).flat(),
  );
  return fingerprint({ tags: TAG_NAMES, sample });
}

/** The same for the choice of subjects; tags of the sample are made up, so that it does not move with the tagger's weights. */
export function subjectsFingerprint(): string {
  const { tokens, sentences } = segment({ text: SAMPLE });
  const tags = Uint8Array.from({ length: tokens.length }, (_, i) => tokens.norm[i]!.length % TAGS);
  const sample = sentences.flatMap(({ first, last }) => {
    const phrases = phrasesIn(tokens, tags, first, last);
    return Array.from({ length: last - first }, (_, at) => {
      const candidates = candidatesFor(tokens, phrases, first + at);
      const numbers = [-1, ...candidates.first.keys()];
      return numbers.flatMap((c) => subjectRows({ tokens, tags, first, last }, candidates, c));
    }).flat();
  });
  return fingerprint({ tags: TAG_NAMES, sample });
}
