import { link, node, type JsonLdNode, type Linker } from "../../kinds/shown.ts";
import type { DateMention } from "../dates/schema.ts";
import type { Statistic } from "./schema.ts";

/** "40 percent of the islanders had used it over the past year": a figure, of what, of whom, and when. */
export const observationNode = (figure: Statistic, period: DateMention | null, linker: Linker): JsonLdNode =>
  node("Observation", {
    "@id": linker.urn(figure.id),
    name: figure.text,
    value: amountNode(figure),
    variableMeasured: (figure.denominator ?? figure.noun)?.text,
    observationAbout: figure.subject && node("Thing", { name: figure.subject.text }),
    ...time(period),
    subjectOf: [linker.place(figure), ...(figure.quoteId === null ? [] : [link(linker.urn(figure.quoteId))])],
  });

const DURATION = /^P[\dT]/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A length of time is a period, a day, month or year a date; what is neither, such as "in winter", stays out. */
function time(period: DateMention | null): Record<string, string> {
  const value = period?.timex.value ?? "";
  if (DURATION.test(value)) return { observationPeriod: value };
  return DATE.test(value) ? { observationDate: value } : {};
}

/** The figure itself: "more than $3.4 billion" is a MonetaryAmount whose least value is 3.4e9. */
function amountNode(figure: Statistic): JsonLdNode {
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

/** Signs in words; "=" is the figure itself. */
export const COMPARED: Readonly<Record<Statistic["comparator"], string | null>> = {
  "=": null, "~": "about", ">": "more than", ">=": "at least", "<": "less than", "<=": "at most",
}; // prettier-ignore
