import type { ArticleRecord } from "../record.ts";
import { eachSentence } from "../segment/sentences.ts";
import { tokenize } from "../segment/tokenize.ts";
import type { Span } from "../span.ts";

/** The sentences of a record, cut as they were when it was made: a record keeps its blocks but not its sentences. */
export function sentencesOf({ text, blocks }: ArticleRecord): Span[] {
  const tokens = tokenize(text);
  const sentences: Span[] = [];
  let first = 0;
  for (const block of blocks) {
    while (first < tokens.length && tokens.start[first]! < block.start) first++;
    let last = first;
    while (last < tokens.length && tokens.start[last]! < block.end) last++;
    eachSentence(tokens, first, last, (from, to) =>
      sentences.push({ start: tokens.start[from]!, end: tokens.end[to - 1]! }),
    );
    first = last;
  }
  return sentences;
}
