import { ROLES, type Attribution, type GoldArticle } from "../scoring/corpus.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { createFormOf, gatherEvidence, isTitleCase, type Evidence } from "./evidence.ts";
import { createReplacements } from "./replacements.ts";
import { readWords, type Word } from "./words.ts";

/**
 * The articles with every name in them replaced by another, and the attributions moved to fit: "Ada Marsh’s plan" gives
 * "Noriko Okeke’s plan". Only letters change. A name has one new name in its article, and the same corpus gives the same
 * result. Titles, months, weekdays, peoples and the nouns of institutions stay ("Mayor", "Monday", "French", "Council").
 */
export function swapNames(articles: readonly GoldArticle[]): GoldArticle[] {
  const words = articles.map(({ text }) => readWords(text));
  const corpus = gatherEvidence(words.flat());
  return articles.map((article, i) => swapArticle(article, words[i]!, corpus));
}

function swapArticle(article: GoldArticle, words: readonly Word[], corpus: Evidence): GoldArticle {
  const swap = createSwap(words, corpus);
  const swapText = (text: string) => applyEdits(text, swap(readWords(text))).text;
  const { text, move } = applyEdits(article.text, swap(words));
  const { title, byline } = article;
  return {
    ...article,
    text,
    ...(title != null && { title: swapText(title) }),
    ...(byline != null && { byline: typeof byline === "string" ? swapText(byline) : byline.map(swapText) }),
    attributions: article.attributions.map((attribution) => moveSpans(attribution, move)),
  };
}

const moveSpans = (attribution: Attribution, move: (offset: number) => number): Attribution => ({
  ...attribution,
  ...Object.fromEntries(ROLES.map((role) => [role, attribution[role].map((span) => span.map(move))])),
});

/** What to write in the place of each name among words of an article, or of its title. */
function createSwap(articleWords: readonly Word[], corpus: Evidence) {
  const formOf = createFormOf(gatherEvidence(articleWords), corpus);
  const names = articleWords.filter((word) => formOf(word) === "name");
  const nameKeys = new Set(names.map(({ key }) => key));
  const present = new Set(articleWords.map(({ key }) => key));
  const firstNames = findFirstNames(names);
  const replace = createReplacements((key) => present.has(key) || corpus.lower.has(key));

  const nameFor = (key: string): string => {
    const singular = key.endsWith("s") ? key.slice(0, -1) : null; // "the Okeyos"
    if (singular && nameKeys.has(singular)) return `${nameFor(singular)}s`;
    return replace(key, firstNames.has(key) ? "given" : "surname");
  };
  const newText = (word: Word): string => {
    const { text, key } = word;
    if (isTitleCase(text)) return nameFor(key);
    const isShouted = nameKeys.has(key) || formOf(word) === "name"; // "MARSH", where Marsh is a name
    if (isShouted) return nameFor(key).toUpperCase();
    return inParts(text, (letters) => replace(letters.toLowerCase(), "acronym"));
  };
  return (words: readonly Word[]): Edit[] =>
    words
      .filter((word) => formOf(word) !== null)
      .map((word) => ({ start: word.start, end: word.end, text: newText(word) }));
}

/** The capitals of an acronym, its plural "s" apart: "NGOs". */
const inParts = (acronym: string, change: (capitals: string) => string): string =>
  acronym.endsWith("s") ? `${change(acronym.slice(0, -1))}s` : change(acronym);

/** Names that open a run of names, and never end one: "Ada" of "Ada Marsh". */
function findFirstNames(names: readonly Word[]): Set<string> {
  const followed = (i: number) => names[i + 1]?.start === names[i]!.end + 1;
  const opening = names.filter((_, i) => followed(i)).map(({ key }) => key);
  const closing = new Set(names.filter((_, i) => i > 0 && followed(i - 1)).map(({ key }) => key));
  return new Set(opening.filter((key) => !closing.has(key)));
}
