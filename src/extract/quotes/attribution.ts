import type { Segments } from "../../segment/segments.ts";
import { mentionOf, type Mention } from "../../span.ts";
import type { Range } from "./phrases.ts";
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

const OPENING = /^["“„«»‹›‘'`]+/;
const CLOSING = /["”“»«›‹’'`]+$/;
const QUOTED = /["“”„«»‹›]|``|''|(?:^|\s)[‘']/;

/** The record's form of an attribution: offsets for tokens, type by the marks, words without them. */
export function toDraft(segments: Segments, found: Attribution, confidence: number): QuoteDraft {
  const mention = (range: Range): Mention =>
    mentionOf(segments.text, segments.tokens.start[range.first]!, segments.tokens.end[range.last - 1]!);
  const content = found.content.map(mention);
  return {
    start: content[0]!.start,
    end: content.at(-1)!.end,
    type: typeOf(content.map((part) => part.text)),
    content,
    text: content.map((part) => wordsOf(part.text)).join(" "),
    cue: found.cue && mention(found.cue),
    lemma: found.lemma,
    act: found.act,
    source: found.source && mention(found.source),
    speakerId: null,
    via: null,
    confidence,
    rule: found.rule,
  };
}

function typeOf(parts: readonly string[]): QuoteDraft["type"] {
  const whole = parts.join(" ");
  if (
    parts.every((part) => OPENING.test(part)) &&
    (CLOSING.test(whole) || (parts.length > 0 && !/[”»]/.test(whole)))
  )
    return "direct";
  return QUOTED.test(whole) ? "mixed" : "indirect";
}

/** Marks go where they enclose all of a part: “No” loses them, the “coalition” keeps them. */
function wordsOf(part: string): string {
  const open = OPENING.exec(part)?.[0] ?? "";
  const bare = open === "" ? part : part.slice(open.length).replace(CLOSING, "");
  return bare.replace(/^that\s+/i, "").trim();
}
