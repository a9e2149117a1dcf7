import { sql, type Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { markOf } from "../store/keys.ts";
import { keptMarks } from "../store/wire.ts";
import { selectCompared, toCompared, type Compared } from "./compared.ts";
import { among } from "../database/writing.ts";

/** So many claims that share runs of words, and so many that share words, are looked at. */
const MOST_RUNS = 40;
const MOST_ALIKE = 25;
/** The rarest words of a claim find those that are about the same: two at least, of those that are not common. */
const RAREST = 6;
const FEWEST_SHARED = 2;
const COMMON = 500;

/** Earlier claims that may be the same as one, or speak against it: of other articles, the nearest of them. */
export async function candidatesFor(
  db: Kysely<Tables>,
  claim: Compared,
  marks: readonly number[],
): Promise<Compared[]> {
  const ids = new Set([...(await sharingRuns(db, claim, marks)), ...(await sharingWords(db, claim))]);
  if (ids.size === 0) return [];
  const rows = await selectCompared(db)
    .where("claims.id", "in", among(ids))
    .where((row) =>
      row.or([
        row("claims.article", "is", null),
        row(
          "claims.article",
          "is not",
          row.selectFrom("claims as own").select("own.article").where("own.id", "=", claim.row),
        ),
      ]),
    )
    .orderBy("claims.id")
    .execute();
  return rows.map(toCompared);
}

async function sharingRuns(
  db: Kysely<Tables>,
  { row }: Compared,
  marks: readonly number[],
): Promise<number[]> {
  if (marks.length === 0) return [];
  const rows = await db
    .selectFrom("claim_marks")
    .select((s) => ["claim", s.fn.countAll<number>().as("shared")])
    .where("mark", "in", among(marks))
    .where("claim", "<", row)
    .groupBy("claim")
    .orderBy("shared", "desc")
    .orderBy("claim")
    .limit(MOST_RUNS)
    .execute();
  return rows.map(({ claim }) => claim);
}

async function sharingWords(db: Kysely<Tables>, { row, content }: Compared): Promise<number[]> {
  const words = await rarest(db, content);
  if (words.length < FEWEST_SHARED) return [];
  const rows = await db
    .selectFrom("claim_words")
    .select((s) => ["claim", s.fn.countAll<number>().as("shared")])
    .where("word", "in", among(words))
    .where("claim", "<", row)
    .groupBy("claim")
    .having((s) => s.fn.countAll(), ">=", FEWEST_SHARED)
    .orderBy("shared", "desc")
    .orderBy("claim", "desc")
    .limit(MOST_ALIKE)
    .execute();
  return rows.map(({ claim }) => claim);
}

/** The words that fewest claims have; what stands in very many finds nothing. */
async function rarest(db: Kysely<Tables>, content: ReadonlySet<string>): Promise<string[]> {
  const counts: { word: string; n: number }[] = [];
  for (const word of content) {
    const { rows } = await sql<{ n: number }>`
      SELECT count(*) AS n FROM (SELECT 1 FROM claim_words WHERE word = ${word} LIMIT ${COMMON})`.execute(db);
    counts.push({ word, n: rows[0]!.n });
  }
  const telling = counts.filter(({ n }) => n > 0 && n < COMMON).sort((a, b) => a.n - b.n);
  return telling.slice(0, RAREST).map(({ word }) => word);
}

const RUN = 5;
const WINDOW = 4;
/** No claim has more. */
const MOST = 200;

/** Runs of words that find a claim again when it is cut. */
export function claimMarks(words: readonly string[]): number[] {
  const runs = Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) =>
    markOf(words, i, i + RUN),
  );
  return keptMarks(runs, WINDOW).slice(0, MOST);
}
