// The same agency report in three papers, cut here and edited there: near-identical texts are one publication.
import type { Kysely } from "kysely";
import { storyRoles } from "../../segment/schema.ts";
import type { ArticleRecord } from "../../record.ts";
import type { Tables } from "../database/tables.ts";
import { insertAll } from "../database/writing.ts";
import { wordsOf } from "../../text/words.ts";
import { markOf } from "./keys.ts";
import { keptMarks } from "./winnow.ts";

/** So long are the runs of words that are compared: an edited word spoils few. */
const RUN = 4;
/** Of so many neighbouring runs one is kept to find articles by; those that are found are compared run by run. */
const WINDOW = 8;
const MOST_MARKS = 2_000;
/** So large a part of the shorter text's runs must stand in the other. Reports that only share quotations have less. */
const SHARED = 0.5;
/** And no fewer than this. */
const FEWEST = 12;
/** And so large a part of the figures: yesterday's market report has other ones. */
const SHARED_FIGURES = 0.5;
/** The likeliest are compared. */
const CANDIDATES = 3;

/** The words of the story, without captions, furniture and notes. */
export const storyWords = ({ text, blocks }: Pick<ArticleRecord, "text" | "blocks">): string[] =>
  blocks.flatMap(({ role, start, end }) => (storyRoles.has(role) ? wordsOf(text.slice(start, end)) : []));

const runsOf = (words: readonly string[]): number[] =>
  Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => markOf(words, i, i + RUN));

/** By these an article finds those that may be copies of it. */
export const articleMarks = (words: readonly string[]): number[] =>
  keptMarks(runsOf(words), WINDOW).slice(0, MOST_MARKS);

/** The group of near-identical articles that a new one belongs to; null where it is the first of its words. */
export async function wireOf(
  db: Kysely<Tables>,
  article: number,
  words: readonly string[],
  marks: readonly number[],
): Promise<number | null> {
  if (marks.length === 0) return null;
  const found = await db
    .selectFrom("article_marks")
    .select((select) => ["article", select.fn.countAll<number>().as("shared")])
    .where("mark", "in", marks)
    .where("article", "<>", article)
    .groupBy("article")
    .orderBy("shared", "desc")
    .orderBy("article")
    .limit(CANDIDATES)
    .execute();
  for (const candidate of found) {
    const other = await wordsAndWire(db, candidate.article);
    if (areCopies(words, other.words)) return other.wire;
  }
  return null;
}

async function wordsAndWire(
  db: Kysely<Tables>,
  article: number,
): Promise<{ words: readonly string[]; wire: number }> {
  const { text, record, wire } = await db
    .selectFrom("articles")
    .select(["text", "record", "wire"])
    .where("id", "=", article)
    .executeTakeFirstOrThrow();
  const { blocks } = JSON.parse(record) as Pick<ArticleRecord, "blocks">;
  return { words: storyWords({ text, blocks }), wire };
}

/** Whether most of the shorter text stands in the longer one, and its figures too. */
export function areCopies(a: readonly string[], b: readonly string[]): boolean {
  const { shared, part } = overlap(new Set(runsOf(a)), new Set(runsOf(b)));
  return shared >= FEWEST && part >= SHARED && overlap(figuresIn(a), figuresIn(b)).part >= SHARED_FIGURES;
}

const figuresIn = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => /^\d/.test(word)));

/** How many of the smaller set are in the other, and which part of it; of an empty one all are. */
function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): { shared: number; part: number } {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return { shared, part: few.size === 0 ? 1 : shared / few.size };
}

export const keepMarks = (db: Kysely<Tables>, article: number, marks: readonly number[]): Promise<number[]> =>
  insertAll(db, "article_marks", marks.map((mark) => ({ mark, article }))); // prettier-ignore
