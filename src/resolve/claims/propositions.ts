// “The bridge is safe. It opens on Monday,” she said. – two propositions
// She said that the bridge was safe. – one
// The bridge, she said, was safe. – one, its text without the cue
// The mayor denied that. – none: what was denied stands elsewhere
// "We will open the bridge" promises, "the bridge will open" predicts, "it never closed" asserts, and is negated.

import type { Quote } from "../../extract/quotes/schema.ts";
import { type Segments, type TokenRange } from "../../segment/segments.ts";
import { TokenKind, firstTokenFrom, type Tokens, wordGate } from "../../segment/tokens.ts";
import { mentionOf, type Mention, type Span, firstFrom } from "../../span.ts";
import { bareWords } from "../../text/marks.ts";
import {
  auxiliaries,
  firstPersons,
  futureWords,
  limiters,
  negations,
  pointingWords,
} from "../../english/modality.ts";
import type { Modality } from "../schema.ts";

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

const BY_ACT: Readonly<Partial<Record<Quote["act"], Modality>>> = {
  deny: "denial",
  promise: "promise",
  predict: "prediction",
  demand: "demand",
  ask: "question",
  believe: "opinion",
  praise: "opinion",
  criticise: "opinion",
};

type Range = Pick<TokenRange, "first" | "last">;

/** How far before the end a question mark may stand: after it come closing marks. */
const LAST_TOKENS = 3;

/** How a proposition is meant: by its cue, else by its own question mark and tense. */
export function modalityOf({ tokens }: Segments, range: Range, act: Quote["act"] | null): Modality {
  if (act && BY_ACT[act]) return BY_ACT[act];
  if (isQuestion(tokens, range)) return "question";
  for (let i = range.first; i < range.last; i++) {
    if (!tellsFuture(tokens, i)) continue;
    const norm = tokens.norm[i]!;
    const subject = norm.endsWith(WILL) ? norm.slice(0, -WILL.length) : (tokens.norm[i - 1] ?? "");
    return firstPersons.has(subject) ? "promise" : "prediction";
  }
  return "assertion";
}

const WILL = "'ll";
const tellsFuture = wordGate((norm) => norm.endsWith(WILL) || futureWords.has(norm));

function isQuestion(tokens: Tokens, { first, last }: Range): boolean {
  for (let i = Math.max(first, last - LAST_TOKENS); i < last; i++)
    if (tokens.norm[i]!.startsWith("?")) return true;
  return false;
}

const isNegation = wordGate((norm) => negations.has(norm) || norm.endsWith("n't"));

/** "It did not close", "nobody came"; neither "not only … but" nor "guarantees, not promises" denies the whole. */
export function isNegated({ tokens }: Segments, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    if (isNegation(tokens, i) || (norm === "no" && i === first)) return true;
    if (norm !== "not" || i === first || !auxiliaries.has(tokens.norm[i - 1]!)) continue;
    if (!limiters.has(tokens.norm[i + 1] ?? "")) return true;
  }
  return false;
}
