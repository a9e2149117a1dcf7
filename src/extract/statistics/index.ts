import { defineExtractor } from "../define.ts";
import { statisticSchema, type Statistic } from "./schema.ts";

export type StatisticDraft = Omit<Statistic, "id">;

export const statistics = defineExtractor({
  kind: "statistics",
  schema: statisticSchema.omit({ id: true }),
  *extract({ segments }): Iterable<StatisticDraft> {
    void segments;
  },
});
