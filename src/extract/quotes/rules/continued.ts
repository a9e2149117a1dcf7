// “It opens on Monday,” the mayor said. “Everyone is welcome.”
// “Nobody is to blame for the delay.”   (a paragraph of its own, after the mayor's words)

import type { Attribution } from "../attribution.ts";
import { ruleConfidence } from "../confidence.ts";
import { trimmed, wordCount, zoneFrom, type Passage } from "../passage.ts";
import type { Unit } from "../units.ts";
import type { Range } from "../phrases.ts";

/** A quotation of fewer words, with no cue and nothing to go on from, is a title or a motto. */
export const FEWEST_WORDS_ALONE = 4;
const MOST_WORDS_OUTSIDE = 1;

/** The quotation that fills a unit without a cue; null when it holds more than the quotation, or fewer than `fewest` words. */
export function bareQuotation(passage: Passage, unit: Unit, fewest: number): Range | null {
  const zone = zoneFrom(passage, unit.first);
  if (!zone) return null;
  const outside = wordCount(passage.tokens, { first: Math.min(zone.last, unit.last), last: unit.last });
  const content = trimmed(passage, { first: zone.first, last: Math.min(zone.last, unit.last) });
  if (!content || outside > MOST_WORDS_OUTSIDE) return null;
  return wordCount(passage.tokens, content) >= fewest || zone.goesOn || zone.continues ? content : null;
}

/** An attribution whose quotation goes on here: its content gets one more part. */
export const joined = (before: Attribution, part: Range): Attribution => ({
  ...before,
  content: [...before.content, part],
});

/** A quoted paragraph without a cue: the running speaker's, who was last called `source` where that stands near. */
export const continued = (content: Range, source: Range | null): Attribution => ({
  content: [content],
  cue: null,
  source,
  lemma: null,
  act: "state",
  negated: false,
  confidence: ruleConfidence[source ? "quotes/continued" : "floating"],
  rule: "quotes/continued",
});
