import * as z from "zod";
import { maybeText, mentionSchema, text } from "../../span-schema.ts";

/** A mention of somebody or some body by name: what `resolve` puts speakers together from. */
export const nameSchema = mentionSchema.extend({
  id: text,
  kind: z.enum(["person", "organization", "place", "unknown"]),
  /** The name without titles, honorifics and the possessive: "Nils Aker". */
  name: text,
  /** Courtesy title or honorific before it: "Mr.", "Dame". */
  honorific: maybeText,
  /** In the words of the text, without its article: "Harbour Union Secretary General", "head of the port authority". */
  role: maybeText,
  affiliation: maybeText,
  gender: z.enum(["female", "male"]).nullable(),
  /** The mention with the role, honorific and apposition round it: "Mr. Aker, the union’s secretary general". */
  phrase: mentionSchema,
  rule: text,
});
/** A mention of somebody or some body by name. */
export type NameMention = z.infer<typeof nameSchema>;

/** A mention before the pipeline numbers it. */
export type NameMentionDraft = Omit<NameMention, "id">;
