import type { Quote } from "../../extract/quotes/schema.ts";
import { defineTable, flag, number, text } from "./column.ts";
import {
  articleColumns,
  nameOf,
  placeColumns,
  ruleColumn,
  sentenceColumn,
  speakerColumns,
} from "./common.ts";

export const quoteTable = defineTable<Quote>(({ record }) => record.quotes, [
  ...articleColumns,
  ...placeColumns,
  ...speakerColumns<Quote>(({ speakerId }) => speakerId),
  text("speakerKind", "person, organization, group, anonymous or document", ({ speakerId }, view) => view.speaker(speakerId)?.kind ?? null),
  text("speakerRole", "office of the speaker", ({ speakerId }, view) => view.speaker(speakerId)?.role ?? null),
  text("type", "direct, mixed or indirect", ({ type }) => type),
  text("text", "the words alone", (quote) => quote.text),
  text("source", "who is quoted, in the words of the article", ({ source }) => source?.text ?? null),
  text("cue", "the reporting words", ({ cue }) => cue?.text ?? null),
  text("lemma", "base form of the cue", ({ lemma }) => lemma),
  text("act", "what the cue does: state, deny, promise …", ({ act }) => act),
  flag("negated", "whether the cue is negated", ({ negated }) => negated),
  text("via", "full name of who passed the words on", ({ via }, view) => nameOf(view, via)),
  number("confidence", "probability that content and source are right, 0 to 1", ({ confidence }) => confidence),
  ruleColumn,
  sentenceColumn,
]); // prettier-ignore
