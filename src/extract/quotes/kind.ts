import { checkProbability, oneOf } from "../../kinds/arguments.ts";
import type { Kind } from "../../kinds/entry.ts";
import { speechActSchema, type Quote } from "./schema.ts";

/** Quotes, as queries ask for them. A quote is about its words, and the agreements they refer to by whatever name. */
export const quoteKind = {
  kind: "quotes",
  speakerId: ({ speakerId }) => speakerId,
  words: ({ text }) => text,
  topics: ({ text, id }, view) => [text, ...view.namesIn(id)],
  steps: {
    /** Quotes all of whose words stand in quotation marks: `quotes.direct()`. */
    direct: () => ({ type }: Quote) => type === "direct",
    /** Quotes part of whose words stand in quotation marks: `quotes.mixed()`. */
    mixed: () => ({ type }: Quote) => type === "mixed",
    /** Quotes in the article's own words: `quotes.indirect()`. */
    indirect: () => ({ type }: Quote) => type === "indirect",
    /**
     * Statements only; beliefs, wishes and plans ("hopes to", "plans to") are left out, unless all their words stand in
     * quotation marks, for those were said, whatever the cue: `quotes.said()`.
     */
    said: () => ({ type, act }: Quote) => type === "direct" || (act !== "believe" && act !== "want"),
    /** Quotes that do any of these: `quotes.act("warn", "demand")`. */
    act: oneOf("act", speechActSchema),
    /** Quotes that are right with at least this probability, 0 to 1: `quotes.confident(0.8)`. */
    confident: (least: number) => {
      checkProbability("confident", least);
      return ({ confidence }: Quote) => confidence >= least;
    },
  },
} as const satisfies Kind<Quote>; // prettier-ignore
