import type { Figure } from "../figures.ts";
import { amountNode } from "./amount.ts";
import type { Linker } from "./linker.ts";
import { link, node, type JsonLdNode } from "./node.ts";

/** "40 percent of the islanders had used it over the past year": a figure, of what, of whom, and when. */
export const observationNode = (figure: Figure, linker: Linker): JsonLdNode =>
  node("Observation", {
    "@id": linker.urn(figure.id),
    name: figure.text,
    value: amountNode(figure),
    variableMeasured: (figure.denominator ?? figure.noun)?.text,
    observationAbout: figure.subject && node("Thing", { name: figure.subject.text }),
    ...time(figure),
    subjectOf: [linker.place(figure), ...(figure.quoteId === null ? [] : [link(linker.urn(figure.quoteId))])],
  });

const DURATION = /^P[\dT]/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A length of time is a period, a day, month or year a date; what is neither, such as "in winter", stays out. */
function time({ period }: Figure): Record<string, string> {
  const value = period?.timex.value ?? "";
  if (DURATION.test(value)) return { observationPeriod: value };
  return DATE.test(value) ? { observationDate: value } : {};
}
