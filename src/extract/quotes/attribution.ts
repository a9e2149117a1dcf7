import type { Segments } from "../../segment/segments.ts";
import { mentionOf, type Mention } from "../../span.ts";
import { bareWords, closesWithMark, opensWithMark } from "../../text/marks.ts";
import type { Range } from "./phrases.ts";
import type { Quote, SpeechAct } from "./schema.ts";

/** What a rule finds: token ranges for the three roles, and what the cue does. */
export type Attribution = {
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly lemma: string | null;
  readonly act: SpeechAct;
  /** The cue says that it was not done: "did not say". */
  readonly negated: boolean;
  /** The probability that content and source are right. */
  readonly confidence: number;
  readonly rule: string;
  /** The words are the speaker's own although no marks say so, as in a transcript. */
  readonly verbatim?: boolean;
};

export type QuoteDraft = Omit<Quote, "id">;

/** Marks, dots and spaces that may stand before the first letter of a part, at most. */
const LONGEST_OPENING = 8;
/** A confidence has three decimals. */
const PER_MILLE = 1000;
const MARKED = /["“”„«»‹›]|``|''|(?:^|\s)[‘']/;

/** The record's form of an attribution: offsets for tokens, type by the marks, words without them. */
export function toDraft(segments: Segments, found: Attribution): QuoteDraft {
  const mention = (range: Range): Mention =>
    mentionOf(segments.text, segments.tokens.start[range.first]!, segments.tokens.end[range.last - 1]!);
  const content = found.content.map(mention);
  const type = found.verbatim ? "direct" : typeOf(segments.text, content);
  return {
    start: content[0]!.start,
    end: content.at(-1)!.end,
    type,
    content,
    text: wordsOf(segments.text, content),
    cue: found.cue && mention(found.cue),
    lemma: found.lemma,
    act: found.act,
    negated: found.negated,
    source: found.source && mention(found.source),
    speakerId: null,
    via: null,
    confidence: Math.round(found.confidence * PER_MILLE) / PER_MILLE,
    rule: found.rule,
  };
}

function typeOf(text: string, parts: readonly Mention[]): QuoteDraft["type"] {
  const open = parts.every((part) => opensWithMark(text, part));
  if (open && parts.some((part) => closesWithMark(text, part))) return "direct";
  return parts.some((part) => MARKED.test(part.text)) ? "mixed" : "indirect";
}

/** The words of the parts in reading order, without the cue between them. */
const wordsOf = (text: string, parts: readonly Mention[]): string =>
  parts.map((part, i) => wordsOfPart(text, part, parts[i + 1])).join(" ");

/**
 * A comma before a closing mark stands for the full stop where a new sentence follows, and is the cue's where none does:
 * “It is open,” she said. “Come.” – It is open. Come.; “The road,” she said, “is open.” – The road is open.
 */
function wordsOfPart(text: string, part: Mention, next: Mention | undefined): string {
  const { start, end } = bareWords(text, part);
  const words = text.slice(start, end);
  const inner = COMMA_WITHIN.exec(words)?.[0].slice(1) ?? ""; // "I was told, ‘Not now,’"
  const bare = inner ? words.slice(0, -inner.length - 1) : words;
  const comma = inner !== "" || (end < part.end && text[end] === ",");
  return bare + (comma && next !== undefined && opensSentence(next.text) ? "." : "") + inner;
}

/** A comma before a mark that closes within the words. */
const COMMA_WITHIN = /,['’"”]$/;

const opensSentence = (part: string): boolean => /^\P{L}*\p{Lu}/u.test(part.slice(0, LONGEST_OPENING));

/** What a hand-written pattern makes of a sentence: a hint to the model. */
export type PatternReading = Omit<Attribution, "act" | "negated" | "confidence">;
