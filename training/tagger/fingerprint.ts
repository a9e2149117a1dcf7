import { openingTokens } from "../../src/grammar/tagger/decode.ts";
import { EDGE_TAG, fillRows, TEMPLATES } from "../../src/grammar/tagger/features.ts";
import { TAG_NAMES } from "../../src/grammar/tagger/tags.ts";
import { createWordReader, keyOf, MOST_LEARNED, Way } from "../../src/grammar/tagger/words.ts";
import { segment } from "../../src/segment/segment.ts";
import { fingerprint } from "../../src/text/fingerprint.ts";

/** Invented sentences with what tokenizers, sentences and features differ about. */
const SAMPLE = [
  "HOBART, Feb. 3 (Wire) — “We don't own the mill,” Mr. O’Neill's aide said; it's Orr’s, isn't it?",
  "The 24-year-old McQuay will've won $3.4bn (2.5%) by 2031... Visit www.example.org, NATO's ex-ally, or the U.S. Slowly it ended!",
].join("\n\n");

/**
 * A hash over what the weights are learned for: tags, templates, and the rows that the words of a sample ask for, which
 * move with the tokenizer, with where sentences are cut, and with the code of the features. Every other word is known.
 */
export function taggerFingerprint(): string {
  const segments = segment({ text: SAMPLE });
  const { tokens, sentences } = segments;
  const table = new Map(
    tokens.norm.flatMap((norm, i) => (i % 2 ? [[keyOf(norm, Way.plain), i % MOST_LEARNED]] : [])),
  );
  const view = createWordReader(table)(tokens, openingTokens(segments));
  const rows = new Int32Array(TEMPLATES.length);
  const sample = sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, at) => {
      fillRows(view, first, last, first + at, at % EDGE_TAG, EDGE_TAG - (at % EDGE_TAG), rows);
      return [...rows];
    }).flat(),
  );
  return fingerprint({ tags: TAG_NAMES, templates: TEMPLATES, sample });
}
