import type { Kysely } from "kysely";
import { isoDay, readIsoDay } from "../../calendar/iso.ts";
import type { Measure } from "../../compare/reading.ts";
import type { Statistic } from "../../extract/statistics/schema.ts";
import type { Tables } from "../database/tables.ts";
import { among } from "../database/writing.ts";

/** A figure with its row, and the claim and article it stands in. */
export type MeasureRow = Measure & {
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
