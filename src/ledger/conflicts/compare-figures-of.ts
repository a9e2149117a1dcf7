// "40 boats sank" and, in another paper, "60 boats sank": a conflict. "In May it was 60": a change.
import type { Kysely } from "kysely";
import { compareMeasures } from "../../compare/measure.ts";
import { isOtherNumber } from "../../compare/one-number.ts";
import type { Tables } from "../database/tables.ts";
import { addLinks, type Link } from "../links.ts";
import { selectMeasures, toMeasure, type MeasureRow } from "./measures.ts";

/** So many earlier figures that share a word of their measure are looked at. */
const MOST_CANDIDATES = 40;

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
  const rows = await db
    .selectFrom("measure_words as own")
    .innerJoin("measure_words as other", "other.word", "own.word")
    .select((s) => ["other.statistic as id", s.fn.countAll<number>().as("shared")])
    .where("own.statistic", "=", own.row)
    .where("other.statistic", "<", own.row)
    .groupBy("other.statistic")
    .orderBy("shared", "desc")
    .orderBy("other.statistic", "desc")
    .limit(MOST_CANDIDATES)
    .execute();
  if (rows.length === 0) return [];
  const found = await selectMeasures(db).where("statistics.id", "in", rows.map(({ id }) => id)).execute(); // prettier-ignore
  return found.map(toMeasure).filter((other) => isElsewhere(own, other));
}

/** An article is at peace with itself; a later version of it is another. */
const isElsewhere = (a: MeasureRow, b: MeasureRow): boolean => a.article === null || a.article !== b.article;
