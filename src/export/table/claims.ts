import type { Claim } from "../../resolve/schema.ts";
import { defineTable, flag, text } from "./column.ts";
import { articleColumns, joined, placeColumns, sentenceColumn, speakerColumns } from "./common.ts";

export const claimTable = defineTable<Claim>(
  ({ record }) => record.claims,
  [
    ...articleColumns,
    ...placeColumns,
    ...speakerColumns<Claim>(({ speakerId }) => speakerId),
    text("text", "the proposition", (claim) => claim.text),
    text("modality", "assertion, denial, promise …", ({ modality }) => modality),
    flag("negated", "whether it says that something is not so", ({ negated }) => negated),
    text("madeAt", "day it was made, ISO 8601", ({ madeAt }) => madeAt),
    text("quoteId", "id of the quote it stands in", ({ quoteId }) => quoteId),
    text("statisticIds", "ids of its figures", ({ statisticIds }) => joined(statisticIds)),
    text("dateIds", "ids of its dates", ({ dateIds }) => joined(dateIds)),
    text("agreementIds", "ids of its agreements", ({ agreementIds }) => joined(agreementIds)),
    sentenceColumn,
  ],
);
