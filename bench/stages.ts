import { readArticle } from "../src/article/read.ts";
import { annotate } from "../src/extract/annotate.ts";
import { builtIn } from "../src/extract/built-in.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { readMetadata } from "../src/segment/metadata.ts";
import { segment } from "../src/segment/segment.ts";

/** A step of `extract`; `prepare` makes what it works on. */
export type Stage = { readonly name: string; readonly prepare: (text: string) => () => unknown };

export const stages: readonly Stage[] = [
  stage("segment", ({ article }) => segment(article)),
  ...builtIn.map((extractor) => stage(extractor.kind, (input) => [...extractor.extract(input as never)])),
  stage("resolve", ({ segments, meta, annotations }) => resolve(segments, meta, annotations)),
];

function stage(name: string, run: (input: ReturnType<typeof inputFor>) => unknown): Stage {
  const prepare = (text: string) => {
    const input = inputFor(text);
    return () => run(input);
  };
  return { name, prepare };
}

function inputFor(text: string) {
  const article = readArticle(text);
  const segments = segment(article);
  const meta = readMetadata(article, segments);
  return { article, segments, meta, annotations: annotate(builtIn, segments, meta) };
}
