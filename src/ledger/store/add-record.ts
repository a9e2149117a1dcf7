import type { Kysely } from "kysely";
import { articleRecordSchema, type ArticleRecord } from "../../record.ts";
import { describe } from "../../text/describe.ts";
import { contentHash } from "../../text/hash.ts";
import type { Tables } from "../database/tables.ts";
import { insertAll, writing } from "../database/writing.ts";
import { tieToAuthorities } from "../speakers/authority.ts";
import { mergeSpeakers } from "../speakers/merge.ts";
import { workOf } from "./keys.ts";
import { articleRow, claimRows, measureWords, referenceRows, speakerRows, statisticRows } from "./rows.ts";
import { articleMarks, keepMarks, wireOf, wireText } from "./wire.ts";

/** What became of a record: `known` when it was there already; `version` counts the texts of one URL from 1. */
export type Added = { readonly known: boolean; readonly version: number; readonly claims: number };

/**
 * Adds one record in one transaction. The same text of the same URL again changes nothing; another text of it becomes its
 * next version, and both stay.
 * @throws TypeError for what is no record, naming the first field that is not as it should be.
 */
export async function addRecord(db: Kysely<Tables>, given: ArticleRecord): Promise<Added> {
  const record = checked(given);
  const work = workOf(record.meta.url, record.id);
  return writing(db, async (own) => {
    const known = await versionOf(own, work, record.id);
    return known ?? insertRecord(own, record, work);
  });
}

/** Whether a text is there already, under its URL or, without one, by itself. */
export async function hasArticle(
  db: Kysely<Tables>,
  { text, url = null }: { readonly text: string; readonly url?: string | null },
): Promise<boolean> {
  const recordId = contentHash(text);
  return (await versionOf(db, workOf(url, recordId), recordId)) !== null;
}

function checked(given: ArticleRecord): ArticleRecord {
  const { success, error } = articleRecordSchema.safeParse(given);
  if (success) return given; // with what extractors of the user's own found
  const { path, message } = error.issues[0]!;
  const where = path.length > 0 ? ` (${path.join(".")}: ${message})` : "";
  throw new TypeError(
    `ontherecord: add() needs a record as extract() gives it, got ${describe(given)}${where}`,
  );
}

async function versionOf(db: Kysely<Tables>, work: string, recordId: string): Promise<Added | null> {
  const row = await db
    .selectFrom("articles")
    .select("version")
    .where("work", "=", work)
    .where("record_id", "=", recordId)
    .executeTakeFirst();
  return row ? { known: true, version: row.version, claims: 0 } : null;
}

async function insertRecord(db: Kysely<Tables>, record: ArticleRecord, work: string): Promise<Added> {
  const version = 1 + (await countOf(db, "work", work));
  const copy = 1 + (await countOf(db, "record_id", record.id));
  const text = wireText(record);
  const marks = articleMarks(text);
  const row = { ...articleRow(record), work, version, copy, wire: 0 };
  const [article] = await insertAll(db, "articles", [row]);
  const wire = (await wireOf(db, article!, text, marks)) ?? article!;
  await db.updateTable("articles").set({ wire }).where("id", "=", article!).execute();
  await keepMarks(db, article!, marks);
  await insertFindings(db, record, { id: article!, copy });
  return { known: false, version, claims: record.claims.length };
}

const countOf = async (db: Kysely<Tables>, column: "work" | "record_id", value: string): Promise<number> => {
  const { n } = await db
    .selectFrom("articles")
    .select((select) => select.fn.countAll<number>().as("n"))
    .where(column, "=", value)
    .executeTakeFirstOrThrow();
  return n;
};

async function insertFindings(
  db: Kysely<Tables>,
  record: ArticleRecord,
  article: { id: number; copy: number },
): Promise<void> {
  const speakers = await insertAll(db, "speakers", speakerRows(record, article.id));
  await db
    .updateTable("speakers")
    .set((column) => ({ same_as: column.ref("id") }))
    .where("article", "=", article.id)
    .execute();
  const byId = new Map(record.speakers.map(({ id }, i) => [id, speakers[i]!]));
  const claims = await insertAll(db, "claims", claimRows(record, article, byId));
  await insertFigures(db, statisticRows(record, claims));
  for (const { table, rows } of referenceRows(record, claims)) await insertAll(db, table, rows);
  await mergeSpeakers(db, speakers);
  await tieToAuthorities(db, speakers);
}

/** Figures, with the words by which those on one measure find each other. */
export async function insertFigures(
  db: Kysely<Tables>,
  rows: ReturnType<typeof statisticRows>,
): Promise<void> {
  const ids = await insertAll(db, "statistics", rows);
  await insertAll(db, "measure_words", rows.flatMap((row, i) => measureWords(row).map((word) => ({ word, statistic: ids[i]! })))); // prettier-ignore
}
