import type { Kysely } from "kysely";
import type { ArticleRecord } from "../../record.ts";
import { storyRoles } from "../../segment/schema.ts";
import { wordsOf } from "../../text/words.ts";
import { among, insertAll } from "../database/writing.ts";
import type { Tables } from "../database/tables.ts";
import { markOf } from "./keys.ts";

// The same agency report in three papers, cut here and edited there: near-identical texts are one publication.

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

/** What is compared of an article: words and figures of the story, without captions, furniture and notes. */
export type WireText = { readonly words: readonly string[]; readonly figures: ReadonlySet<string> };

export function wireText({ text, blocks }: Pick<ArticleRecord, "text" | "blocks">): WireText {
  const told = blocks.filter(({ role }) => storyRoles.has(role)).map(({ start, end }) => text.slice(start, end)); // prettier-ignore
  return {
    words: told.flatMap(wordsOf),
    figures: new Set(told.flatMap((block) => block.match(FIGURE) ?? [])),
  };
}

const FIGURE = /\d+(?:[.,]\d+)*/g;

const runsOf = (words: readonly string[]): number[] =>
  Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => markOf(words, i, i + RUN));

/** By these an article finds those that may be copies of it. */
export const articleMarks = ({ words }: WireText): number[] =>
  keptMarks(runsOf(words), WINDOW).slice(0, MOST_MARKS);

/** The group of near-identical articles that a new one belongs to; null where it is the first of its words. */
export async function wireOf(
  db: Kysely<Tables>,
  article: number,
  text: WireText,
  marks: readonly number[],
): Promise<number | null> {
  if (marks.length === 0) return null;
  const found = await db
    .selectFrom("article_marks")
    .select((select) => ["article", select.fn.countAll<number>().as("shared")])
    .where("mark", "in", among(marks))
    .where("article", "<>", article)
    .groupBy("article")
    .orderBy("shared", "desc")
    .orderBy("article")
    .limit(CANDIDATES)
    .execute();
  for (const candidate of found) {
    const other = await textAndWire(db, candidate.article);
    if (areCopies(text, other)) return other.wire;
  }
  return null;
}

async function textAndWire(
  db: Kysely<Tables>,
  article: number,
): Promise<WireText & { readonly wire: number }> {
  const { text, record, wire } = await db
    .selectFrom("articles")
    .select(["text", "record", "wire"])
    .where("id", "=", article)
    .executeTakeFirstOrThrow();
  const { blocks } = JSON.parse(record) as Pick<ArticleRecord, "blocks">;
  return { ...wireText({ text, blocks }), wire };
}

/** Whether most of the shorter text stands in the longer one, and its figures too. */
export function areCopies(a: WireText, b: WireText): boolean {
  const { shared, part } = overlap(new Set(runsOf(a.words)), new Set(runsOf(b.words)));
  return shared >= FEWEST && part >= SHARED && overlap(a.figures, b.figures).part >= SHARED_FIGURES;
}

/** How many of the smaller set are in the other, and which part of it; of an empty one all are. */
function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): { shared: number; part: number } {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return { shared, part: few.size === 0 ? 1 : shared / few.size };
}

export const keepMarks = (db: Kysely<Tables>, article: number, marks: readonly number[]): Promise<number[]> =>
  insertAll(db, "article_marks", marks.map((mark) => ({ mark, article }))); // prettier-ignore

// Of the marks of many runs, a few that any two texts with a stretch in common both keep.

/** Of every `window` neighbours the smallest: any longer stretch that two texts share has one in common (winnowing:
 *  Schleimer, Wilkerson & Aiken 2003). */
export function keptMarks(runs: readonly number[], window: number): number[] {
  const kept = new Set<number>();
  for (let i = 0; i < Math.max(1, runs.length - window + 1) && runs.length > 0; i++)
    kept.add(Math.min(...runs.slice(i, i + window)));
  return [...kept];
}
