import * as z from "zod";
import { maybeText, mentionSchema, spanSchema, text, texts } from "../span-schema.ts";

/** Somebody, or some body or paper, that the article quotes. */
export const speakerSchema = z.object({
  id: text,
  /** The fullest name in the article, without titles; null when the text gives none. */
  name: maybeText,
  kind: z.enum(["person", "organization", "group", "anonymous", "document"]),
  role: maybeText,
  affiliation: maybeText,
  aliases: texts,
  mentions: z.array(mentionSchema),
  /** Speaker ids, where a group is named people: "Doe and Roe said". */
  members: texts,
});
/** Somebody, or some body or paper, that the article quotes, with every form of the name. */
export type Speaker = z.infer<typeof speakerSchema>;

/** In which way a claim is put. */
export const modalitySchema = z.enum([
  "assertion", "denial", "prediction", "promise", "demand", "question", "opinion",
]); // prettier-ignore
/** In which way a claim is put: one of `modalitySchema`. */
export type Modality = z.infer<typeof modalitySchema>;

/** One proposition somebody put on record; `speakerId` is null for the article's own voice. */
export const claimSchema = spanSchema.extend({
  id: text,
  text,
  speakerId: maybeText,
  quoteId: maybeText,
  modality: modalitySchema,
  negated: z.boolean(),
  statisticIds: texts,
  dateIds: texts,
  agreementIds: texts,
  /** ISO 8601 date on which the claim was made, where that is known. */
  madeAt: maybeText,
});
/** One proposition somebody put on record; `speakerId` is null for the article's own voice. */
export type Claim = z.infer<typeof claimSchema>;
