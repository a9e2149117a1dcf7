import * as z from "zod";
import { mentionSchema } from "../../span-schema.ts";

/** A mention of somebody or some body by name: what `resolve` puts speakers together from. */
export const nameSchema = mentionSchema.extend({
  id: z.string(),
  kind: z.enum(["person", "organization", "place", "unknown"]),
  /** The name without titles, honorifics and the possessive: "Mark Rutte". */
  name: z.string(),
  /** Courtesy title or honorific before it: "Mr.", "Dame". */
  honorific: z.string().nullable(),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  gender: z.enum(["female", "male"]).nullable(),
  rule: z.string(),
});
export type NameMention = z.infer<typeof nameSchema>;
