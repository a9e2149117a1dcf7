import { COMPARED, figuresOf, type Figure } from "../../export/figures.ts";
import { markup, type Html, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";
import { entryAttributes, type EntryFacts } from "../page/entry.ts";
import { tableOf } from "../page/section.ts";
import type { Context } from "./context.ts";
import { linksOf } from "./links.ts";
import { speakerKeys, whoOf } from "./who.ts";

type Places = ReadonlySet<string>;

export function figureTable(context: Context, places: Places): Html {
  const { statistics } = context.view.record;
  const rows = figuresOf(context.view).map((figure, i) => {
    const { period } = figure;
    const facts = { anchor: context.anchor(statistics[i]!), kind: "statistics", speakers: speakerKeys(context, figure.speakerId), from: period?.from ?? context.view.record.meta.publishedAt, until: period?.to }; // prettier-ignore
    const compared = COMPARED[figure.comparator];
    return {
      attributes: entryAttributes(facts),
      cells: [
        markup`${compared !== null && `${compared} `}${words(figure.text)}`,
        words(aboutOf(figure)),
        period && words(period.text),
        figure.speakerId === null ? "the article itself" : whoOf(context, figure.speakerId),
        linksOf(context, places, statistics[i]!),
      ],
    };
  });
  return tableOf("Figures", ["Figure", "Of what", "When", "Said by", "Where"], rows);
}

/** "300 boats in the harbour" → "boats"; "40 percent of the islanders" → "of the islanders". */
export function aboutOf({ noun, denominator, subject, per, change }: Figure): string {
  const parts = [denominator ? `of ${denominator.text}` : noun?.text, per && `per ${per}`, subject?.text, change?.direction]; // prettier-ignore
  const told = parts.flatMap((part) => part || []);
  // "lump sum · a lump sum" says it twice
  return told
    .filter((part, i) => !told.some((other, k) => k !== i && isPart(part, other, k < i)))
    .join(" · ");
}

const isPart = (part: string, whole: string, stoodBefore: boolean): boolean =>
  part === whole ? stoodBefore : ` ${whole} `.includes(` ${part} `);

export const dateTable = (context: Context, places: Places): Html =>
  tableOf(
    "Dates",
    ["Words", "Value", "Interval", "Where"],
    context.view.record.dates.map((date) => ({
      attributes: entryAttributes({ anchor: context.anchor(date), kind: "dates", from: date.from, until: date.to }),
      cells: [
        words(date.text),
        date.timex.value,
        date.from !== null && date.to !== null ? `${date.from} until ${date.to}` : "open",
        linksOf(context, places, date),
      ],
    })),
  ); // prettier-ignore

export const agreementTable = (context: Context, places: Places): Html =>
  tableOf(
    "Agreements",
    ["Words", "Agreement", "Named by", "Where"],
    context.view.record.agreements.map((agreement) => {
      const speakerId = context.view.quote(agreement.quoteId)?.speakerId ?? null;
      const facts: EntryFacts = { anchor: context.anchor(agreement), kind: "agreements", speakers: speakerKeys(context, speakerId), from: context.view.record.meta.publishedAt }; // prettier-ignore
      const { name, year, kind, form } = agreement;
      const called: Part =
        name === null ? `unnamed ${kind}` : markup`${words(name)}${year !== null && ` (${year})`}`;
      return {
        attributes: entryAttributes(facts),
        cells: [
          words(agreement.text),
          markup`${called}<br /><span class="note">${form}</span>`,
          agreement.quoteId === null ? "the article itself" : whoOf(context, speakerId),
          linksOf(context, places, agreement),
        ],
      };
    }),
  );
