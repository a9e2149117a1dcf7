import type { DateMention } from "../extract/dates/schema.ts";
import type { Statistic } from "../extract/statistics/schema.ts";
import type { View } from "../kinds/entry.ts";

/** A figure with the date or period it holds for. */
export type Figure = Statistic & { readonly period: DateMention | null };

export function figuresOf({ record }: View): Figure[] {
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  return record.statistics.map((figure) => ({ ...figure, period: dates.get(figure.periodId ?? "") ?? null }));
}

/** Signs in words; "=" is the figure itself. */
export const COMPARED: Readonly<Record<Statistic["comparator"], string | null>> = {
  "=": null, "~": "about", ">": "more than", ">=": "at least", "<": "less than", "<=": "at most",
}; // prettier-ignore
