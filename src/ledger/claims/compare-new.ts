import { sql, type Kysely } from "kysely";
import { compareMeasures, isOneNumber, isOtherNumber } from "../../compare/measure.ts";
import type { Measure } from "../../compare/reading.ts";
import { extract } from "../../pipeline.ts";
import { compareFiguresOf, measuresOf } from "../conflicts/measures.ts";
import type { Tables } from "../database/tables.ts";
import { insertAll, writing, among } from "../database/writing.ts";
import { addLinks, type Link } from "../links.ts";
import { insertFigures } from "../store/add-record.ts";
import { statisticRow } from "../store/rows.ts";
import { candidatesFor, claimMarks } from "./candidates.ts";
import { selectCompared, toCompared, type Compared } from "./compared.ts";
import { sameWords } from "./same-words.ts";
import { opposed, similar } from "./similar.ts";

/** How the comparing of new claims is stopped and watched. */
export type CompareOptions = {
  readonly signal?: AbortSignal;
  /** Called after some claims, with how many are compared and how many there are to compare. */
  readonly onProgress?: (done: number, all: number) => void;
};

const BATCH = 100;

/** Compares every claim that was not yet compared with those before it, and keeps what it finds as links. */
export async function compareNew(
  db: Kysely<Tables>,
  { signal, onProgress }: CompareOptions = {},
): Promise<void> {
  const all = await countNew(db);
  for (let done = 0; ;) {
    signal?.throwIfAborted();
    const compared = await writing(db, compareBatch);
    if (compared === 0) return;
    onProgress?.((done += compared), Math.max(all, done));
  }
}

const countNew = async (db: Kysely<Tables>): Promise<number> =>
  (
    await db
      .selectFrom("claims")
      .select((s) => s.fn.countAll<number>().as("n"))
      .where("compared", "=", 0)
      .executeTakeFirstOrThrow()
  ).n;

async function compareBatch(db: Kysely<Tables>): Promise<number> {
  const rows = await selectCompared(db)
    .where("claims.compared", "=", sql.lit(0))
    .orderBy("claims.id")
    .limit(BATCH)
    .execute();
  for (const row of rows) await compareOne(db, toCompared(row), row.feed === 1);
  if (rows.length > 0)
    await db.updateTable("claims").set({ compared: 1 }).where("id", "in", among(rows.map(({ id }) => id))).execute(); // prettier-ignore
  return rows.length;
}

async function compareOne(db: Kysely<Tables>, claim: Compared, feed: boolean): Promise<void> {
  if (feed) await readFigures(db, claim);
  const marks = claimMarks(claim.plain);
  const others = await candidatesFor(db, claim, marks);
  await insertAll(db, "claim_marks", marks.map((mark) => ({ mark, claim: claim.row }))); // prettier-ignore
  await insertAll(db, "claim_words", [...claim.content].map((word) => ({ word, claim: claim.row }))); // prettier-ignore
  const figures = await measuresOf(db, [claim, ...others].map(({ row }) => row)); // prettier-ignore
  const links = others.flatMap((other) => linkBetween(claim, other, figures) ?? []);
  await addLinks(db, links);
  await compareFiguresOf(db, figures.get(claim.row) ?? []);
}

type Figures = Awaited<ReturnType<typeof measuresOf>>;

function linkBetween(a: Compared, b: Compared, figures: Figures): Link | null {
  const ends = { a: a.row, b: b.row };
  const same = sameWords(a, b);
  if (same) return { kind: "claim", ...ends, ...same };
  const alike = similar(a, b);
  const agree = alike && figuresAgree(figures.get(a.row) ?? [], figures.get(b.row) ?? []);
  if (alike) return agree ? { kind: "claim", ...ends, ...alike } : null;
  const against = opposed(a, b);
  return against && { kind: "stance", ...ends, ...against };
}

/** A feed brings texts alone: their figures are read when they are compared. */
async function readFigures(db: Kysely<Tables>, { row, text }: Compared): Promise<void> {
  const { statistics, dates } = extract(text);
  const periods = new Map(dates.map(({ id, period }) => [id, period]));
  await insertFigures(db, statistics.map((one) => statisticRow(one, row, periods.get(one.periodId ?? "") ?? null, 0))); // prettier-ignore
}

/**
 * Whether two claims may be one by their figures: none of one speaks against one of the other ("40 boats" and "60 boats" are
 * no repeat), and where both have some, they share one.
 */
function figuresAgree(ours: readonly Measure[], theirs: readonly Measure[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
  return pairs.some((pair) => isOneNumber(...pair)) && !pairs.some((pair) => differ(...pair));
}

function differ(a: Measure, b: Measure): boolean {
  const { relation } = compareMeasures(a, b);
  return (
    relation === "contradicts" || relation === "change" || (relation === "agrees" && isOtherNumber(a, b))
  );
}
