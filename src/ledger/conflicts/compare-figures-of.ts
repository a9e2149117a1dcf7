// "40 boats sank" and, in another paper, "60 boats sank": a conflict. "In May it was 60": a change.
import { sql, type Kysely } from "kysely";
import { compareMeasures } from "../../compare/measure.ts";
import { isOtherNumber } from "../../compare/measure.ts";
import { among } from "../database/writing.ts";
import type { Tables } from "../database/tables.ts";
import { addLinks, type Link } from "../links.ts";
import { selectMeasures, toMeasure, type MeasureRow } from "./measures.ts";

/** So many earlier figures that share a word of their measure are looked at. */
const MOST_CANDIDATES = 40;
/** Keeps the comparing of large ledgers linear. */
const MOST_OF_A_WORD = 500;

/** Compares the figures of one claim with earlier ones of other articles on the same measure, and keeps what differs. */
export async function compareFiguresOf(db: Kysely<Tables>, figures: readonly MeasureRow[]): Promise<void> {
  for (const own of figures) {
    const links = (await candidatesFor(db, own)).flatMap((other) => linkBetween(own, other));
    await addLinks(db, links);
  }
}

function linkBetween(own: MeasureRow, other: MeasureRow): Link[] {
  const compared = compareMeasures(own, other);
  const revised = compared.relation === "agrees" && isApart(own, other) && isOtherNumber(own, other);
  const relation = revised ? "change" : compared.relation;
  const reasons = revised
    ? [...compared.reasons, "but it is another number, given at another time"]
    : compared.reasons;
  if (relation !== "contradicts" && relation !== "change") return [];
  return [
    {
      kind: "figure",
      a: own.row,
      b: other.row,
      relation,
      judgement: "suggested",
      score: 1,
      method: "same measure",
      reasons,
    },
  ];
}

const isApart = (a: MeasureRow, b: MeasureRow): boolean => a.period?.from !== b.period?.from;

async function candidatesFor(db: Kysely<Tables>, own: MeasureRow): Promise<MeasureRow[]> {
  const ids = await nearest(db, own.row);
  if (ids.length === 0) return [];
  const found = await selectMeasures(db).where("statistics.id", "in", among(ids)).execute();
  return found.map(toMeasure).filter((other) => isElsewhere(own, other));
}

/** The earlier figures that share most words with one; of a word that very many have, the latest are looked at. */
async function nearest(db: Kysely<Tables>, row: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    SELECT other.statistic AS id FROM measure_words own JOIN measure_words other ON other.word = own.word
      AND other.statistic < own.statistic AND other.statistic >= coalesce((
        SELECT statistic FROM measure_words far WHERE far.word = own.word AND far.statistic < own.statistic
          ORDER BY statistic DESC LIMIT 1 OFFSET ${MOST_OF_A_WORD}), 0)
    WHERE own.statistic = ${row}
    GROUP BY other.statistic ORDER BY count(*) DESC, other.statistic DESC LIMIT ${MOST_CANDIDATES}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** An article is at peace with itself; a later version of it is another. */
const isElsewhere = (a: MeasureRow, b: MeasureRow): boolean => a.article === null || a.article !== b.article;
