import type { AgreementReference } from "../../extract/agreements/schema.ts";
import { defineTable, text, whole } from "./column.ts";
import { articleColumns, placeColumns, ruleColumn, sentenceColumn, speakerColumns } from "./common.ts";

export const agreementTable = defineTable<AgreementReference>(
  ({ record }) => record.agreements,
  [
    ...articleColumns,
    ...placeColumns,
    ...speakerColumns<AgreementReference>(({ quoteId }, view) => view.quote(quoteId)?.speakerId ?? null),
    text("text", "the reference as the article has it", (agreement) => agreement.text),
    text("name", "name of the agreement", ({ name }) => name),
    text("agreementId", "id of the agreement, the same in every article", ({ agreementId }) => agreementId),
    whole("year", "year of the agreement", ({ year }) => year),
    text("kind", "treaty, accord, ceasefire …", ({ kind }) => kind),
    text("form", "full, short, acronym, style …", ({ form }) => form),
    text("relation", "refers, modelledOn or proposed", ({ relation }) => relation),
    text("provision", "which part of it", ({ provision }) => provision?.text ?? null),
    text("quoteId", "id of the quote it stands in", ({ quoteId }) => quoteId),
    ruleColumn,
    sentenceColumn,
  ],
);
