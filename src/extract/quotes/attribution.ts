import type { Segments } from "../../segment/segments.ts";
import { mentionOf, type Mention } from "../../span.ts";
import { bareWords, closesWithMark, opensWithMark } from "../../text/marks.ts";
import { confidenceOf } from "./confidence.ts";
import type { Range } from "./phrases.ts";
import { TRANSCRIPT } from "./rules/transcript.ts";
import type { Quote, SpeechAct } from "./schema.ts";

/** What a rule finds: token ranges for the three roles, and what the cue does. */
export type Attribution = {
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly lemma: string | null;
  readonly act: SpeechAct;
  readonly rule: string;
};

export type QuoteDraft = Omit<Quote, "id">;

const MARKED = /["“”„«»‹›]|``|''|(?:^|\s)[‘']/;

/** The record's form of an attribution: offsets for tokens, type by the marks, words without them. */
export function toDraft(segments: Segments, found: Attribution): QuoteDraft {
  const mention = (range: Range): Mention =>
    mentionOf(segments.text, segments.tokens.start[range.first]!, segments.tokens.end[range.last - 1]!);
  const content = found.content.map(mention);
  const type = found.rule === TRANSCRIPT ? "direct" : typeOf(segments.text, content);
  return {
    start: content[0]!.start,
    end: content.at(-1)!.end,
    type,
    content,
    text: content.map((part, i) => wordsOf(segments.text, part, i === content.length - 1)).join(" "),
    cue: found.cue && mention(found.cue),
    lemma: found.lemma,
    act: found.act,
    source: found.source && mention(found.source),
    speakerId: null,
    via: null,
    confidence: confidenceOf(found.rule, type),
    rule: found.rule,
  };
}

function typeOf(text: string, parts: readonly Mention[]): QuoteDraft["type"] {
  const open = parts.every((part) => opensWithMark(text, part));
  if (open && parts.some((part) => closesWithMark(text, part))) return "direct";
  return parts.some((part) => MARKED.test(part.text)) ? "mixed" : "indirect";
}

/** The words of a part; where another follows, the comma before the cue stays: “The road,” she said, “is open.” */
function wordsOf(text: string, part: Mention, last: boolean): string {
  const { start, end } = bareWords(text, part);
  return text.slice(start, !last && text[end] === "," ? end + 1 : end);
}
