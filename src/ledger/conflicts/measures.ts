// "40 boats sank" and, in another paper, "60 boats sank": a conflict. "In May it was 60": a change.
import { sql, type Kysely } from "kysely";
import { isoDay, readIsoDay } from "../../calendar/iso.ts";
import { compareMeasures, isOtherNumber } from "../../compare/measure.ts";
import type { Measure } from "../../compare/reading.ts";
import type { Statistic } from "../../extract/statistics/schema.ts";
import type { Tables } from "../database/tables.ts";
import { among } from "../database/writing.ts";
import { addLinks, type Link } from "../links.ts";

/** A figure with its row, and the claim and article it stands in. */
type MeasureRow = Measure & {
  readonly row: number;
  readonly claim: number;
  readonly article: number | null;
};

export const selectMeasures = (db: Kysely<Tables>) =>
  db
    .selectFrom("statistics")
    .innerJoin("claims", "claims.id", "statistics.claim")
    .select([
      "statistics.id as row", "statistics.claim", "statistics.measure", "statistics.period_from", "statistics.period_to",
      "claims.text", "claims.article", "claims.made_at",
    ]); // prettier-ignore

type Row = Awaited<ReturnType<ReturnType<typeof selectMeasures>["execute"]>>[number];

/** A figure with no time of its own holds for the day on which it was given. */
export const toMeasure = ({ measure, period_from, period_to, made_at, ...rest }: Row): MeasureRow => ({
  ...rest,
  statistic: JSON.parse(measure) as Statistic,
  period: period_from === null && period_to === null ? dayOf(made_at) : { from: period_from, to: period_to },
});

function dayOf(madeAt: string | null): MeasureRow["period"] {
  const day = madeAt === null ? null : readIsoDay(madeAt);
  return day === null ? null : { from: isoDay(day), to: isoDay(day + 1) };
}

/** The figures of some claims, by claim. */
export async function measuresOf(
  db: Kysely<Tables>,
  claims: readonly number[],
): Promise<ReadonlyMap<number, readonly MeasureRow[]>> {
  const rows = await selectMeasures(db)
    .where("statistics.claim", "in", among(claims))
    .orderBy("statistics.id")
    .execute();
  const byClaim = new Map<number, MeasureRow[]>();
  for (const row of rows) byClaim.set(row.claim, [...(byClaim.get(row.claim) ?? []), toMeasure(row)]);
  return byClaim;
}

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
