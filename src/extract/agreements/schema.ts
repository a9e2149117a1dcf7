import * as z from "zod";
import { maybeMention, maybeText, mentionSchema, text } from "../../span-schema.ts";

/** What kind of agreement it is, by its name. */
export const agreementKindSchema = z.enum([
  "treaty", "memorandum", "accord", "protocol", "convention", "pact", "ceasefire", "resolution",
  "charter", "deal", "other",
]); // prettier-ignore
/** What kind of agreement it is: one of `agreementKindSchema`. */
export type AgreementKind = z.infer<typeof agreementKindSchema>;

/** How it is referred to: `style` is "Minsk-style", `yearAndHead` "the 1994 accord", `anaphor` "the treaty". */
export const agreementFormSchema = z.enum([
  "full", "short", "acronym", "style", "yearAndHead", "anaphor", "generic",
]); // prettier-ignore
/** How an agreement is referred to: one of `agreementFormSchema`. */
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
/** One reference to an agreement; `agreementId` is the same in every article. */
export type AgreementReference = z.infer<typeof agreementSchema>;
