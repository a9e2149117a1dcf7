import * as chrono from "chrono-node/en";
import nlp from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readArticle } from "../src/article/read.ts";
import { annotate } from "../src/extract/annotate.ts";
import { builtIn } from "../src/extract/built-in.ts";
import { extract } from "../src/index.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { readMetadata } from "../src/segment/metadata.ts";
import { segment } from "../src/segment/segment.ts";

/** Something done to each article; `prepare` is not timed. */
export type Task = { readonly name: string; readonly prepare: (text: string) => () => unknown };

const stage = (name: string, run: (input: ReturnType<typeof inputFor>) => unknown): Task => ({
  name: `  ${name}`,
  prepare: (text) => {
    const input = inputFor(text);
    return () => run(input);
  },
});

function inputFor(text: string) {
  const article = readArticle(text);
  const segments = segment(article);
  const meta = readMetadata(article, segments);
  return { article, segments, meta, annotations: annotate(builtIn, segments, meta) };
}

export const ownTasks: readonly Task[] = [
  { name: "extract", prepare: (text) => () => extract(text) },
  stage("segment", ({ article }) => segment(article)),
  ...builtIn.map((extractor) => stage(extractor.kind, (input) => [...extractor.extract(input as never)])),
  stage("resolve", ({ segments, meta, annotations }) => resolve(segments, meta, annotations)),
];

/** The day that relative dates are reckoned from; any one does. */
const REFERENCE = new Date("2026-02-03T12:00:00Z");

const wink = winkNLP(winkModel);

/** What others do: a bare parse, people with quotations, numbers and dates, and tags with entities. */
export const peerTasks: readonly Task[] = [
  { name: "compromise, parse", prepare: (text) => () => nlp(text) },
  {
    name: "compromise + chrono-node",
    prepare: (text) => () => {
      const doc = nlp(text);
      return [
        doc.people().json(),
        doc.quotations().json(),
        doc.numbers().json(),
        chrono.parse(text, REFERENCE),
      ];
    },
  },
  {
    name: "wink-nlp, tags and entities",
    prepare: (text) => () => {
      const doc = wink.readDoc(text);
      return [doc.tokens().out(wink.its.pos), doc.entities().out(wink.its.detail)];
    },
  },
];
