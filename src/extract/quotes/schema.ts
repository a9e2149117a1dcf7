import * as z from "zod";
import { maybeMention, maybeText, mentionSchema, spanSchema, text } from "../../span-schema.ts";

/** What a cue does: "said" states, "warned" warns, "plans to" wants. */
export const speechActSchema = z.enum([
  "state", "report", "ask", "deny", "admit", "promise", "warn", "demand",
  "predict", "praise", "criticise", "believe", "want", "other",
]); // prettier-ignore
/** What a cue does: one of `speechActSchema`. */
export type SpeechAct = z.infer<typeof speechActSchema>;

/** One attribution: source (who), cue (the reporting words) and content (what was said). */
export const quoteSchema = spanSchema.extend({
  id: text,
  /** direct: all of it in quotation marks, or a turn of a transcript; mixed: part of it; indirect: none of it. */
  type: z.enum(["direct", "mixed", "indirect"]),
  /** The content with its marks and its "that"; more than one part where the cue interrupts. */
  content: z.array(mentionSchema).min(1),
  /** The words alone: outer marks and "that" off, parts joined by a space, as sentences where they are such. */
  text,
  cue: maybeMention,
  lemma: maybeText,
  act: speechActSchema,
  /** The cue is negated: "did not say", "failed to mention"; "denied" is an act of its own. */
  negated: z.boolean(),
  /** Of a quotation that goes on without a cue, how its speaker was last called, if that stands near. */
  source: maybeMention,
  speakerId: maybeText,
  /** Id of the speaker who passed the words on. */
  via: maybeText,
  /** Probability that content and source are right, 0–1. */
  confidence: z.number().min(0).max(1),
  rule: text,
});
/** One attribution: who said what, in which words, and how sure that is (`confidence`, 0 to 1). */
export type Quote = z.infer<typeof quoteSchema>;
