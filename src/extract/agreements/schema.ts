import * as z from "zod";
import { maybeMention, maybeText, mentionSchema, text } from "../../span-schema.ts";

export const agreementKindSchema = z.enum([
  "treaty", "memorandum", "accord", "protocol", "convention", "pact", "ceasefire", "resolution",
  "charter", "deal", "other",
]); // prettier-ignore
export type AgreementKind = z.infer<typeof agreementKindSchema>;

export const agreementFormSchema = z.enum([
  "full", "short", "acronym", "style", "yearAndHead", "anaphor", "generic",
]); // prettier-ignore
export type AgreementForm = z.infer<typeof agreementFormSchema>;

/** One reference to an agreement; `name`, `agreementId` and `year` are the gazetteer's, null for a generic one. */
export const agreementSchema = mentionSchema.extend({
  id: text,
  form: agreementFormSchema,
  name: maybeText,
  agreementId: maybeText,
  year: z.int().nullable(),
  kind: agreementKindSchema,
  provision: maybeMention,
  relation: z.enum(["refers", "modelledOn", "proposed"]),
  quoteId: maybeText,
  rule: text,
});
export type AgreementReference = z.infer<typeof agreementSchema>;
