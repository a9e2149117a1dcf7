import * as z from "zod";
import { mentionSchema, spanSchema } from "../span-schema.ts";

/** Somebody, or some body or paper, that the article quotes. */
export const speakerSchema = z.object({
  id: z.string(),
  /** The fullest name in the article, without titles; null when the text gives none. */
  name: z.string().nullable(),
  kind: z.enum(["person", "organization", "group", "anonymous", "document"]),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  aliases: z.array(z.string()),
  mentions: z.array(mentionSchema),
  /** Speaker ids, where a group is named people: "Doe and Roe said". */
  members: z.array(z.string()),
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
  id: z.string(),
  text: z.string(),
  speakerId: z.string().nullable(),
  quoteId: z.string().nullable(),
  modality: modalitySchema,
  negated: z.boolean(),
  statisticIds: z.array(z.string()),
  dateIds: z.array(z.string()),
  agreementIds: z.array(z.string()),
  /** ISO 8601 date on which the claim was made, where that is known. */
  madeAt: z.string().nullable(),
});
/** One proposition somebody put on record; `speakerId` is null for the article's own voice. */
export type Claim = z.infer<typeof claimSchema>;
