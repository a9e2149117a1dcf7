import type { DateMention } from "../../extract/dates/schema.ts";
import { defineTable, flag, text } from "./column.ts";
import { articleColumns, placeColumns, ruleColumn, sentenceColumn, speakerColumns } from "./common.ts";

export const dateTable = defineTable<DateMention>(
  ({ record }) => record.dates,
  [
    ...articleColumns,
    ...placeColumns,
    ...speakerColumns<DateMention>((date, view) => view.quoteAround(date)?.speakerId ?? null),
    text("text", "the date as the article has it", (date) => date.text),
    text("type", "DATE, TIME, DURATION or SET", ({ timex }) => timex.type),
    text("value", "TIMEX3 value", ({ timex }) => timex.value),
    text("mod", "TIMEX3 modifier", ({ timex }) => timex.mod),
    text("from", "start, ISO 8601", ({ from }) => from),
    text("to", "end, half-open", ({ to }) => to),
    text("periodFrom", "start of what the words around make of it", ({ period }) => period?.from ?? null),
    text("periodTo", "its end, half-open", ({ period }) => period?.to ?? null),
    text("grain", "minute, hour, day … century", ({ grain }) => grain),
    text("basis", "stated, or relative to another date", ({ basis }) => basis),
    flag("event", "whether it names an event by its day", ({ event }) => event),
    ruleColumn,
    sentenceColumn,
  ],
);
