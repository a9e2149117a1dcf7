import { Shape } from "../src/segment/tokens.ts";
import { hashOf } from "../src/text/hash.ts";
import type { Items } from "../src/extract/quotes/model/items.ts";
import { commonTags } from "../src/extract/quotes/model/words.ts";
import {
  CueRate,
  packed,
  suffixOf,
  withoutDigits,
  type WordTable,
} from "../src/extract/quotes/model/words.ts";
import type { TrainingArticle } from "./corpus.ts";
import { readTagSets } from "./tag-sets.ts";

/** A form belongs to the vocabulary when so many articles write it in lower case … */
const FEWEST_ARTICLES = 3;
/** … and it is not capitalised so many times as often: then it is a name. */
const MOSTLY_NAME = 8;
/** Titles before names and the pronoun are capitalised always, and still words. */
const ALWAYS_WORDS = ["mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "gen.", "i"];

/** The words of a corpus without the names in it: tags for all, cue rates still to be filled in. */
export type Vocabulary = { readonly tags: readonly string[]; readonly words: WordTable };

export function readVocabulary(articles: readonly TrainingArticle[]): Vocabulary {
  const forms = commonForms(articles);
  const sets = readTagSets(articles, suffixOf);
  const tags = [...commonTags, ...[...new Set([...sets.words.values(), ...sets.suffixes.values()])].sort()];
  const tagIds = new Map(tags.map((tag, id) => [tag, id]).reverse() as [string, number][]);
  const words = new Map<number, number>();
  for (const [suffix, tag] of sets.suffixes)
    words.set(hashOf(suffix), packed(tagIds.get(tag)!, CueRate.unseen));
  for (const form of forms) {
    const tag = sets.words.get(form) ?? sets.suffixes.get(suffixOf(form)) ?? "N";
    words.set(hashOf(form), packed(tagIds.get(tag)!, CueRate.unseen));
  }
  return { tags, words };
}

function commonForms(articles: readonly TrainingArticle[]): string[] {
  const plain = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { passage } of articles) {
    const { norm, shape, length } = passage.tokens;
    const seen = new Set<string>();
    for (let i = 0; i < length; i++) {
      const isPlain = shape[i] === Shape.lower || shape[i] === Shape.none;
      const form = shape[i] === Shape.none ? withoutDigits(norm[i]!) : norm[i]!;
      if (!isPlain) capital.set(form, (capital.get(form) ?? 0) + 1);
      else if (!seen.has(form)) plain.set(form, (plain.get(form) ?? 0) + 1);
      if (isPlain) seen.add(form);
    }
  }
  const common = [...plain].filter(
    ([form, count]) => count >= FEWEST_ARTICLES && (capital.get(form) ?? 0) <= MOSTLY_NAME * count,
  );
  return [...new Set([...common.map(([form]) => form), ...ALWAYS_WORDS])].sort();
}

/** Of each word, how often it stands in an article and how often it heads a cue there. */
export type CueCounts = ReadonlyMap<number, { readonly uses: number; readonly cues: number }>;

export function cueCounts(articles: readonly { items: Items; heads: ReadonlySet<number> }[]): CueCounts {
  const counts = new Map<number, { uses: number; cues: number }>();
  for (const { items, heads } of articles)
    for (let i = 0; i < items.length; i++) {
      if (items.zone[i]! >= 0) continue;
      const count = counts.get(items.word[i]!) ?? { uses: 0, cues: 0 };
      count.uses++;
      if (heads.has(i)) count.cues++;
      counts.set(items.word[i]!, count);
    }
  return counts;
}

const FEWEST_USES = 3;
const ENOUGH_USES = 30;
/** Shares of uses that head a cue: the rates from `CueRate.rare` on. */
const SHARES = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8];
const PRIOR = 0.02;

/** The rate of a word with so many uses, so many of them cues. */
export function rateOf(uses: number, cues: number): number {
  if (uses < FEWEST_USES) return CueRate.unseen;
  if (cues === 0) return uses >= ENOUGH_USES ? CueRate.never : CueRate.never + 1;
  const share = (cues + PRIOR) / (uses + 1);
  const above = SHARES.findIndex((limit) => share < limit);
  return CueRate.rare + (above < 0 ? SHARES.length : above);
}
