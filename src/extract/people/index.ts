import type { Segments, Sentence } from "../../segment/segments.ts";
import { defineExtractor } from "../define.ts";
import { readCasing, type FoundName } from "./rules/reading.ts";
import { settleKinds } from "./rules/settle.ts";
import { knownByFirstWord, namesInHeadline } from "./rules/headline.ts";
import { namesInSentence } from "./rules/names.ts";
import { nameSchema, type NameMentionDraft } from "./schema.ts";

/** Names of people, organisations and places, to build on: `after: [people]`. They are no part of a record. */
export const people = defineExtractor({
  kind: "people",
  schema: nameSchema.omit({ id: true }),
  extract: ({ segments }): Iterable<NameMentionDraft> => findNames(segments),
});

/** Names in running text first; a headline's capitals say nothing, so it is searched for what the text has. */
function findNames(segments: Segments): NameMentionDraft[] {
  const casing = readCasing(segments);
  const readable = (sentence: Sentence): boolean => segments.blocks[sentence.block]!.role !== "furniture";
  const body = segments.sentences.flatMap((sentence, s) =>
    readable(sentence) && !casing.titled[s] ? namesInSentence(segments, sentence, casing) : [],
  );
  const settled = settleKinds(body, casing);
  const known = knownByFirstWord(settled);
  const headlines = segments.sentences.flatMap((sentence, s) =>
    readable(sentence) && casing.titled[s] ? namesInHeadline(segments, sentence, known, casing) : [],
  );
  return [...headlines, ...settled].map(toDraft);
}

/** The fields of the schema alone. */
const toDraft = (name: FoundName): NameMentionDraft => ({
  start: name.start, end: name.end, text: name.text, kind: name.kind, name: name.name, honorific: name.honorific, role: name.role,
  affiliation: name.affiliation, gender: name.gender, phrase: name.phrase, rule: name.rule,
}); // prettier-ignore
