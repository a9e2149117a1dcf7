import type { Rules } from "../../src/extract/quotes/read.ts";
import type { Predicted } from "../quotes/predict.ts";
import type { Scorer } from "../quotes/scorer.ts";
import type { Spans } from "../scoring/corpus.ts";
import { countArticle, type Counts } from "./count.ts";
import { quotesBy, type Prepared } from "./read.ts";

/** What was found in an article, each quote also as a key, and how it scores. */
export type Outcome = {
  readonly found: readonly Predicted[];
  readonly keys: ReadonlySet<string>;
  readonly counts: Counts;
};

/** What rules find in an article, and how it scores; what is as in `known` scores as that. */
export function outcomeOf(
  one: Prepared,
  rules: Rules,
  floor: number,
  scorer: Scorer,
  known?: Outcome,
): Outcome {
  const found = quotesBy(one, rules).filter(({ confidence }) => confidence >= floor);
  const keys = new Set(found.map(keyOf));
  const isSame =
    known !== undefined && keys.size === known.keys.size && [...keys].every((key) => known.keys.has(key));
  return { found, keys, counts: isSame ? known.counts : countArticle(scorer, one.article, found) };
}

const keyOf = ({ source, cue, content }: Predicted): string => JSON.stringify([source, cue, content]);

/** A line for each quote that is there or is otherwise with a rule alone, or without it alone. */
export function changesIn({ article }: Prepared, without: Outcome, all: Outcome): string[] {
  const gone = without.found.filter((quote) => !all.keys.has(keyOf(quote)));
  const come = all.found.filter((quote) => !without.keys.has(keyOf(quote)));
  const tell = (quote: Predicted | undefined) => (quote ? wordsOf(article.text, quote) : "–");
  return Array.from(
    { length: Math.max(gone.length, come.length) },
    (_, i) => `  without  ${tell(gone[i])}\n  with     ${tell(come[i])}`,
  );
}

const wordsOf = (text: string, { source, cue, content }: Predicted): string =>
  [source, cue, content]
    .map((spans: Spans) => spans.map(([a, b]) => text.slice(a, b)).join(" … "))
    .join(" | ");
