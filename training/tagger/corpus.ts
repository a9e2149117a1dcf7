import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../corpus.ts";
import type { Segments } from "../../src/segment/segments.ts";
import { segment } from "../../src/segment/segment.ts";
import { alignTags, tokenHolding, type TaggedWord } from "./align.ts";
import { tagOfPenn } from "./penn.ts";
import { subjectsOfTree, type TreeNode } from "./tree-subjects.ts";
import { tagsOfTree } from "./universal.ts";

/** A text with the tags to learn, `UNTAGGED` where there is none; `genre` is null for news read by a machine. */
export type TaggedText = {
  readonly id: string;
  readonly genre: string | null;
  readonly segments: Segments;
  readonly tags: Uint8Array;
  /** For each finite verb the token that heads its subject, see `subjectsOfTree`. */
  readonly subjects: Int32Array;
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
    let before = 0;
    const words = sentences.flatMap((sentence) => {
      const first = before - 1; // heads are counted from 1
      before += sentence.length;
      return sentence.map(([start, end, penn, , head, relation]): TreeWordInText => {
        const tag = tagOfPenn({ tag: penn, relation, word: text.slice(start, end).toLowerCase() });
        return { start, end, tag, head: head > 0 ? first + head : -1, relation };
      });
    });
    return [taggedText(id, null, text, words)];
  });
}

type TreeWordInText = TaggedWord & TreeNode;

function taggedText(
  id: string,
  genre: string | null,
  text: string,
  words: readonly TreeWordInText[],
): TaggedText {
  const segments = segment({ text });
  const tags = alignTags(segments.tokens, words);
  const tokenOf = words.map(({ start }) => tokenHolding(segments.tokens, start));
  return { id, genre, segments, tags, subjects: subjectsOfTree(words, tokenOf, tags) };
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
      const tree = tokens.map(([start, end, part, head, relation, lemma]) => ({ word: text.slice(start, end), part, head, relation, lemma })); // prettier-ignore
      const tags = tagsOfTree(tree);
      const words = tokens.map(([start, end, , head, relation], i) => ({
        start,
        end,
        tag: tags[i]!,
        head,
        relation,
      }));
      return taggedText(id, genre, text, words);
    }),
  );
}

function filesOf(path: string): string[] {
  if (/\.jsonl(?:\.gz)?$/.test(path)) return [path];
  return readdirSync(path).filter((name) => /\.jsonl(?:\.gz)?$/.test(name)).sort().map((name) => join(path, name)); // prettier-ignore
}
