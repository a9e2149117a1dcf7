import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../corpus.ts";
import type { Segments } from "../../src/segment/segments.ts";
import { segment } from "../../src/segment/segment.ts";
import { alignTags } from "./align.ts";
import { tagOfPenn } from "./penn.ts";
import { tagsOfTree } from "./universal.ts";

/** A text with the tags to learn, `UNTAGGED` where there is none; `genre` is null for news read by a machine. */
export type TaggedText = {
  readonly id: string;
  readonly genre: string | null;
  readonly segments: Segments;
  readonly tags: Uint8Array;
};

type Article = { readonly id: string; readonly text: string };
type SilverWord = readonly [
  start: number,
  end: number,
  tag: string,
  entity: string,
  head: number,
  relation: string,
];
type SilverLine = { readonly id: string; readonly sentences: readonly (readonly SilverWord[])[] };

/** News with a parser's reading of it: one article a line in either file. */
export function readSilver(path: string, syntaxPath: string): TaggedText[] {
  const texts = new Map(readLines<Article>(path).map(({ id, text }) => [id, text]));
  return readLines<SilverLine>(syntaxPath).flatMap(({ id, sentences }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const segments = segment({ text });
    const words = sentences.flat().map(([start, end, tag, , , relation]) => {
      return { start, end, tag: tagOfPenn({ tag, relation, word: text.slice(start, end).toLowerCase() }) };
    });
    return [{ id, genre: null, segments, tags: alignTags(segments.tokens, words) }];
  });
}

type GoldWord = readonly [
  start: number,
  end: number,
  part: string,
  head: number,
  relation: string,
  lemma: string,
];
type GoldLine = Article & { readonly genre: string; readonly tokens: readonly GoldWord[] };

/** Texts with trees drawn by hand: a file of one text a line, or a folder of them. */
export function readGold(path: string): TaggedText[] {
  return filesOf(path).flatMap((file) =>
    readLines<GoldLine>(file).map(({ id, genre, text, tokens }) => {
      const segments = segment({ text });
      const tree = tokens.map(([start, end, part, head, relation, lemma]) => ({ word: text.slice(start, end), part, head, relation, lemma })); // prettier-ignore
      const tags = tagsOfTree(tree);
      const words = tokens.map(([start, end], i) => ({ start, end, tag: tags[i]! }));
      return { id, genre, segments, tags: alignTags(segments.tokens, words) };
    }),
  );
}

function filesOf(path: string): string[] {
  if (/\.jsonl(?:\.gz)?$/.test(path)) return [path];
  return readdirSync(path).filter((name) => /\.jsonl(?:\.gz)?$/.test(name)).sort().map((name) => join(path, name)); // prettier-ignore
}
