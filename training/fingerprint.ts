import * as grammar from "../src/english/speech/grammar.ts";
import { verbs } from "../src/english/verbs.ts";
import { adjectiveActs, looseActs, nounActs, verbActs } from "../src/extract/quotes/act/tables.ts";
import type { PatternReading } from "../src/extract/quotes/attribution.ts";
import { readPatterns } from "../src/extract/quotes/find/patterns.ts";
import { candidateFeatures } from "../src/extract/quotes/model/candidate-features.ts";
import { readItems, type Items } from "../src/extract/quotes/model/items.ts";
import { commonTags, tagKinds } from "../src/extract/quotes/model/words.ts";
import { readPassage } from "../src/extract/quotes/passage.ts";
import { segment } from "../src/segment/segment.ts";
import { fingerprint } from "../src/text/hash.ts";

/** Invented sentences, in which each pattern reads something. */
const SAMPLE = [
  "HOBART, Feb. 3 (Wire) — The mayor said the bridge would stay closed, and warned that 24 boats were “not safe”.",
  "“We don’t own it,” said Una Orr, the harbour master. “Nobody does: it’s lost.”\n\nThe ferry carried 300 people, according to the port.",
  "Roe: “It is over.”\n\nThe talks opened after what the envoy described as a year of silence. The union called the deal “a gift”.",
  "State radio quoted Minister Ines Okafor as saying that it was so; she denied reports of a sale, two people said.",
].join("\n\n");

/**
 * A hash over what the quote model is learned for: what the words are known to be and to take that its features and the
 * patterns ask, and what tokens, patterns and features make of a sample.
 */
export function quotesFingerprint(): string {
  const passage = readPassage(segment({ text: SAMPLE }));
  const readings = readPatterns(passage);
  const items = readItems(passage, { words: new Map(), kinds: tagKinds(commonTags) }, readings);
  return fingerprint({
    classes: Object.entries(grammar)
      .map(([name, words]) => [name, ...[...words].sort()].join(" "))
      .sort(),
    acts: [verbActs(), nounActs(), adjectiveActs(), looseActs()].map((table) => [...table].sort().join(" ")),
    verbs: [...verbs().values()].map((verb) => JSON.stringify(verb, (_, value: unknown) => (value instanceof Set ? [...value].sort() : value))).sort(), // prettier-ignore
    items: columnsOf(items),
    readings: readings.map((reading) => JSON.stringify(reading)),
    rows: rowsOf(items, passage, readings),
  });
}

/** What is known of each item by its looks; no word is in the table. */
const columnsOf = ({ length, first, zone, word, suffix, shape, lemma, act }: Items): number[] =>
  [first, zone, word, suffix, shape, lemma, act].flatMap((column) => [...column.slice(0, length)]);

/** What the judge would see of the readings, were they all candidates. */
function rowsOf(
  items: Items,
  passage: ReturnType<typeof readPassage>,
  readings: readonly PatternReading[],
): number[] {
  const candidates = readings.flatMap(({ source, cue, content }) =>
    cue
      ? [
          {
            head: items.first.indexOf(cue.first),
            cueScore: 0,
            logProbability: 0,
            byPattern: false,
            source,
            cue,
            content,
          },
        ]
      : [],
  );
  return candidateFeatures(passage, items, candidates).flatMap((row) => [...row]);
}
