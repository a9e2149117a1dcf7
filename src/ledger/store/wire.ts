// The same agency report in three papers: near-identical texts are one publication.
import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { insertAll } from "../database/writing.ts";
import { wordsOf } from "../../text/words.ts";
import { markOf } from "./keys.ts";

/** Shorter sentences stand in many articles: "He declined to comment." */
const SHORTEST = 6;
/** So large a part of the shorter text's sentences must stand in the other, in the same words. */
const SHARED = 0.7;
/** And no fewer than this. */
const FEWEST = 2;
/** SQLite takes so many values in one list. */
const MOST_MARKS = 2_000;

/** Marks of an article's sentences. */
export function sentenceMarks(sentences: readonly string[]): number[] {
  const marks = sentences
    .map(wordsOf)
    .filter((words) => words.length >= SHORTEST)
    .map((words) => markOf(words));
  return [...new Set(marks)].slice(0, MOST_MARKS);
}

/** The group of near-identical articles that a new one belongs to; null where it is the first of its words. */
export async function wireOf(
  db: Kysely<Tables>,
  article: number,
  marks: readonly number[],
): Promise<number | null> {
  if (marks.length < FEWEST) return null;
  const found = await db
    .selectFrom("sentence_marks")
    .innerJoin("articles", "articles.id", "sentence_marks.article")
    .select((select) => [
      "article",
      "articles.wire",
      "articles.sentences",
      select.fn.countAll<number>().as("shared"),
    ])
    .where("mark", "in", marks)
    .where("article", "<>", article)
    .groupBy("article")
    .orderBy("shared", "desc")
    .orderBy("article")
    .limit(1)
    .executeTakeFirst();
  if (!found || found.shared < FEWEST) return null;
  return found.shared >= SHARED * Math.min(found.sentences, marks.length) ? found.wire : null;
}

export const keepMarks = (db: Kysely<Tables>, article: number, marks: readonly number[]): Promise<number[]> =>
  insertAll(db, "sentence_marks", marks.map((mark) => ({ mark, article }))); // prettier-ignore
