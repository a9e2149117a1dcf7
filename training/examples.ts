import { readItems, type Items, type Lexicon } from "../src/extract/quotes/model/items.ts";
import { readPatterns } from "../src/extract/quotes/find/patterns.ts";
import { tagKinds } from "../src/extract/quotes/model/words.ts";
import { CueRate, packed, tagIn } from "../src/extract/quotes/model/words.ts";
import type { Range } from "../src/extract/quotes/phrases.ts";
import type { Gold, TrainingArticle } from "./corpus.ts";
import { cueCounts, rateOf, type CueCounts, type Vocabulary } from "./word-table.ts";

/** An annotated attribution in items. */
export type GoldSpans = {
  readonly head: number;
  readonly source: Range[];
  readonly cue: Range[];
  readonly content: Range[];
};

/** An article as the model sees it. */
export type Example = {
  readonly article: TrainingArticle;
  readonly items: Items;
  readonly gold: readonly GoldSpans[];
  readonly heads: ReadonlySet<number>;
};

export function readExample(article: TrainingArticle, lexicon: Lexicon): Example {
  const items = readItems(article.passage, lexicon, readPatterns(article.passage));
  const itemOf = new Int32Array(article.passage.tokens.length).fill(-1);
  for (let i = 0; i < items.length; i++) itemOf.fill(i, items.first[i], items.last[i]);
  const inItems = (ranges: readonly Range[]): Range[] =>
    ranges
      .map(({ first, last }) => ({ first: itemOf[first]!, last: itemOf[last - 1]! + 1 }))
      .filter(({ first, last }) => first >= 0 && last > first);
  const gold = article.gold.flatMap(({ source, cue, content }) => {
    const head = itemOf[headOf(article, cue[0])] ?? -1;
    const spans = { head, source: inItems(source), cue: inItems(cue), content: inItems(content) };
    return head >= 0 && items.zone[head]! < 0 && spans.cue.length && spans.content.length ? [spans] : [];
  });
  return { article, items, gold, heads: new Set(gold.map(({ head }) => head)) };
}

/** The token of a cue that depends on none of its others, by the parser; else its first word. */
function headOf({ parsed, passage }: TrainingArticle, cue: Gold["cue"][number] | undefined): number {
  if (!cue) return -1;
  for (let i = cue.first; i < cue.last; i++) {
    const word = parsed.get(i);
    if (word && /^[A-Z]/.test(word.tag) && (word.head < cue.first || word.head >= cue.last)) return i;
  }
  for (let i = cue.first; i < cue.last; i++) if (/[a-z]/.test(passage.tokens.norm[i]!)) return i;
  return cue.first;
}

/** Articles to learn from, and the lexicon with the cue rates they give. */
export type TrainingSet = { readonly lexicon: Lexicon; readonly examples: readonly Example[] };

/**
 * Reads articles with cue rates counted over all of them; in each example the rates leave its own article out, so that
 * what is learned of rates holds for articles never seen.
 */
export function readTrainingSet(
  articles: readonly TrainingArticle[],
  { tags, words }: Vocabulary,
): TrainingSet {
  const kinds = tagKinds(tags);
  const examples = articles.map((article) => readExample(article, { words, kinds }));
  const counts = cueCounts(examples);
  for (const example of examples) leaveOut(example, counts);
  const rated = new Map(words);
  for (const [word, entry] of words) {
    const { uses, cues } = counts.get(word) ?? { uses: 0, cues: 0 };
    rated.set(word, packed(tagIn(entry), rateOf(uses, cues)));
  }
  return { lexicon: { words: rated, kinds }, examples };
}

/** Only words of the table have a rate: what is in none keeps that of its kind. */
function leaveOut(example: Example, counts: CueCounts): void {
  const { items } = example;
  const own = cueCounts([example]);
  for (let i = 0; i < items.length; i++) {
    if (items.zone[i]! >= 0 || items.rate[i] !== CueRate.unseen) continue;
    const all = counts.get(items.word[i]!)!;
    const here = own.get(items.word[i]!)!;
    items.rate[i] = rateOf(all.uses - here.uses, all.cues - here.cues);
  }
}
