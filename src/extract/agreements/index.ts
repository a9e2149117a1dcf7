import { defineExtractor } from "../define.ts";
import { agreementSchema, type AgreementReference } from "./schema.ts";

export type AgreementReferenceDraft = Omit<AgreementReference, "id">;

export const agreements = defineExtractor({
  kind: "agreements",
  schema: agreementSchema.omit({ id: true }),
  *extract({ segments }): Iterable<AgreementReferenceDraft> {
    void segments;
  },
});
