import { quotes as extractor } from "../../src/extract/quotes/index.ts";
import { readMetadata } from "../../src/segment/metadata.ts";
import { segment } from "../../src/segment/segment.ts";
import { writeMarkedCopy } from "../../src/testing/marked-copy.ts";

/** The quotes of a text, before their speakers are known. */
export function quotesIn(text: string) {
  const segments = segment({ text });
  return [...extractor.extract({ segments, meta: readMetadata({ text }, segments), annotations: {} })];
}

export type Found = ReturnType<typeof quotesIn>[number];

/** The marks of one quote; its roles carry `number`, where several stand in one copy. */
export const marksOf = (quote: Found, number: number | "" = "") => [
  ...quote.content.map((part) => ({ ...part, role: `content${number}` })),
  ...(quote.cue ? [{ ...quote.cue, role: `cue${number}` }] : []),
  ...(quote.source ? [{ ...quote.source, role: `source${number}` }] : []),
];

const firstOffset = ({ start, cue, source }: Found): number =>
  Math.min(start, cue?.start ?? start, source?.start ?? start);

/** The text, marked by what was found in it; the roles of several quotes are numbered. */
export function marked(text: string, found: readonly Found[]): string {
  const inOrder = [...found].sort((a, b) => firstOffset(a) - firstOffset(b));
  const numberOf = (index: number) => (found.length > 1 ? index + 1 : "");
  return writeMarkedCopy(
    text,
    inOrder.flatMap((quote, i) => marksOf(quote, numberOf(i))),
  );
}
