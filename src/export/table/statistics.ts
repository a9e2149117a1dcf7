import { figuresOf, type Figure } from "../figures.ts";
import { defineTable, number, text } from "./column.ts";
import { articleColumns, placeColumns, ruleColumn, sentenceColumn, speakerColumns } from "./common.ts";

export const statisticTable = defineTable<Figure>(figuresOf, [
  ...articleColumns,
  ...placeColumns,
  ...speakerColumns<Figure>(({ speakerId }) => speakerId),
  text("kind", "percentage, money, count …", ({ kind }) => kind),
  text("text", "the figure as the article has it", (figure) => figure.text),
  text("comparator", "= ~ > >= < <=", ({ comparator }) => comparator),
  number("value", "the figure as a number; none for a range", ({ value }) => value),
  number("min", "lower end of a range or of a vague count", ({ min }) => min),
  number("max", "upper end of it", ({ max }) => max),
  text("unit", "percent, an ISO 4217 code, kilometre …", ({ unit }) => unit),
  text("per", "what the unit is divided by: day, year …", ({ per }) => per),
  text("noun", "what is counted", ({ noun }) => noun?.text ?? null),
  text("denominator", "of what it is a part", ({ denominator }) => denominator?.text ?? null),
  text("subject", "of whom or what it is said", ({ subject }) => subject?.text ?? null),
  text("changeDirection", "up or down, where a change is told", ({ change }) => change?.direction ?? null),
  number("changeFrom", "from what it changed", ({ change }) => change?.from ?? null),
  number("changeTo", "to what", ({ change }) => change?.to ?? null),
  number("changeBy", "by how much", ({ change }) => change?.by ?? null),
  text("period", "when it holds, in the words of the article", ({ period }) => period?.text ?? null),
  text("periodFrom", "start of that time, ISO 8601", ({ period }) => period?.period?.from ?? null),
  text("periodTo", "its end, half-open", ({ period }) => period?.period?.to ?? null),
  text("quoteId", "id of the quote it stands in", ({ quoteId }) => quoteId),
  ruleColumn,
  sentenceColumn,
]);
