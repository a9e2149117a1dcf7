import type { Statistic } from "../../extract/statistics/schema.ts";
import { COMPARED } from "../figures.ts";
import { node, type JsonLdNode } from "./node.ts";

/** The figure itself: "more than $3.4 billion" is a MonetaryAmount whose least value is 3.4e9. */
export function amountNode(figure: Statistic): JsonLdNode {
  const isMoney = figure.kind === "money" && figure.unit !== null;
  return node(isMoney ? "MonetaryAmount" : "QuantitativeValue", {
    name: figure.text,
    description: COMPARED[figure.comparator],
    ...bounds(figure),
    currency: isMoney ? figure.unit : null,
    unitText: unitText(figure, isMoney),
  });
}

/** "More than 30" is no 30, but a least value; "about 30" is 30, and its description says how surely. */
function bounds({ value, min, max, comparator }: Statistic): Record<string, number | null> {
  if (comparator.startsWith(">")) return { minValue: value ?? min, maxValue: value === null ? max : null };
  if (comparator.startsWith("<")) return { minValue: value === null ? min : null, maxValue: value ?? max };
  return { value, minValue: min, maxValue: max };
}

/** "percent", "barrel per day"; what is counted, where there is no unit: "missiles". */
function unitText({ unit, per, noun }: Statistic, isMoney: boolean): string | null {
  const counted = isMoney ? null : (unit ?? noun?.text ?? null);
  return [counted, per === null ? null : `per ${per}`].filter((part) => part !== null).join(" ") || null;
}
