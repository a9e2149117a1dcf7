import * as z from "zod";
import { defineExtractor, mentionSchema, quotes } from "../../src/index.ts";
import { mentionOf } from "../../src/span.ts";

// A small extractor such as users write, to try the matchers on.

const optional = mentionSchema.nullable();

/** "The council voted 31 to 12": figures as mentions and as numbers, the body where "the …" stands before "voted". */
export const votes = defineExtractor({
  kind: "votes",
  schema: z.object({
    start: z.int(),
    end: z.int(),
    ayes: mentionSchema,
    noes: mentionSchema,
    body: optional,
    margin: z.int(),
  }),
  *extract({ segments: { text } }) {
    for (const { indices } of text.matchAll(/\b([Tt]he \w+)? ?voted (\d{1,3}) to (\d{1,3})\b/dg)) {
      const [, body, ayes, noes] = indices!.map((at) => (at ? mentionOf(text, ...at) : null));
      yield {
        start: ayes!.start,
        end: noes!.end,
        ayes: ayes!,
        noes: noes!,
        body: body ?? null,
        margin: Number(ayes!.text) - Number(noes!.text),
      };
    }
  },
});

/** "Jane Doe promised a bridge": what was promised, by whom. */
export const pledges = defineExtractor({
  kind: "pledges",
  schema: z.object({ by: optional, speakerId: z.string().nullable(), what: z.string() }),
  after: [quotes],
  *extract({ annotations }) {
    for (const { lemma, source, speakerId, text } of annotations.quotes)
      if (lemma === "promise") yield { by: source, speakerId, what: text };
  },
});
