// “The bridge is safe. It opens on Monday,” she said. – two propositions
// She said that the bridge was safe. – one
// The bridge, she said, was safe. – one, its text without the cue
// The mayor denied that. – none: what was denied stands elsewhere

import type { Quote } from "../../extract/quotes/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import { firstTokenFrom, TokenKind } from "../../segment/tokens.ts";
import { mentionOf, type Mention, type Span } from "../../span.ts";
import { bareWords } from "../../text/marks.ts";
import { firstFrom } from "../find.ts";
import { pointingWords } from "../../english/speakers/pointing.ts";

/** The propositions of a quote: its sentences where it has several, else all of it; marks and "that" are off. */
export function propositionsOf(segments: Segments, quote: Quote): Mention[] {
  const interrupted =
    quote.content.length > 1 && sentenceAt(segments, quote.start) === sentenceAt(segments, quote.end - 1);
  if (interrupted) return [{ start: quote.start, end: quote.end, text: quote.text }];
  return quote.content
    .map((part) => bareWords(segments.text, part))
    .flatMap((words) => bySentence(segments, words))
    .filter((span) => span.end > span.start)
    .map((span) => mentionOf(segments.text, span.start, span.end));
}

/** Not a word or two that point at what is said elsewhere: "that", "so too". */
export function saysSomething({ tokens }: Segments, { start, end }: Span): boolean {
  const last = firstTokenFrom(tokens, end);
  for (let i = firstTokenFrom(tokens, start); i < last; i++)
    if (tokens.kind[i]! <= TokenKind.number && !pointingWords.has(tokens.norm[i]!)) return true;
  return false;
}

function bySentence(segments: Segments, part: Span): Span[] {
  const spans: Span[] = [];
  for (let s = sentenceAt(segments, part.start); s < segments.sentences.length; s++) {
    const sentence = segments.sentences[s]!;
    if (sentence.start >= part.end) break;
    spans.push({ start: Math.max(part.start, sentence.start), end: Math.min(part.end, sentence.end) });
  }
  return spans;
}

/** Index of the sentence that holds an offset. */
const sentenceAt = ({ sentences }: Segments, offset: number): number =>
  Math.max(0, firstFrom(sentences, offset + 1) - 1);
