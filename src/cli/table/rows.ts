import type {
  AgreementReference,
  ArticleRecord,
  DateMention,
  Quote,
  Speaker,
  Statistic,
} from "../../index.ts";
import { readableTimex } from "./timex.ts";
import type { Row } from "./layout.ts";
import { printable } from "./width.ts";

const UNNAMED = "(unnamed)";

export const speakerRows = (record: ArticleRecord): Row[] =>
  record.speakers.map((speaker) => {
    const name = nameOf(speaker);
    return [
      name,
      office(speaker),
      String(record.quotes.filter((quote) => quote.speakerId === speaker.id).length),
      speaker.aliases
        .map(text)
        .filter((alias) => alias !== name)
        .join(", "),
    ];
  });

/** "port minister, Harbour Party", but not "head of the port, the port". */
function office({ role, affiliation }: Speaker): string {
  const known = role !== null && affiliation !== null && role.includes(affiliation);
  return text([role, known ? null : affiliation].filter((part) => part !== null).join(", "));
}

export type QuoteGroup = { readonly who: string; readonly rows: Row[] };

/** Quotes in text order; those of one speaker that follow each other stand together. */
export function quoteGroups(record: ArticleRecord): QuoteGroup[] {
  const groups: QuoteGroup[] = [];
  for (const quote of record.quotes) {
    const who = saidBy(record, quote);
    if (groups.at(-1)?.who !== who) groups.push({ who, rows: [] });
    groups.at(-1)!.rows.push([text(quote.cue?.text), text(inMarks(quote))]);
  }
  return groups;
}

function saidBy(record: ArticleRecord, quote: Quote): string {
  const who = named(record, quote.speakerId) || text(quote.source?.text) || UNNAMED;
  return quote.via === null ? who : `${who} (passed on by ${named(record, quote.via)})`;
}

const inMarks = (quote: Quote): string => (quote.type === "direct" ? `“${quote.text}”` : quote.text);

export const figureRows = (record: ArticleRecord): Row[] =>
  record.statistics.map((figure) => [
    text(figure.text),
    ofWhat(figure),
    text(figure.subject?.text),
    text(record.dates.find((date) => date.id === figure.periodId)?.text),
    named(record, figure.speakerId),
  ]);

function ofWhat({ noun, denominator, per, change }: Statistic): string {
  const parts = [(denominator ?? noun)?.text, per && `per ${per}`, change && `(${change.direction})`];
  return text(parts.filter(Boolean).join(" "));
}

export const dateRows = (record: ArticleRecord): Row[] =>
  record.dates.map((date) => [text(readableTimex(date.timex.value)), interval(date), text(date.text)]);

/** Only where it says more than the value: "P1Y" has an interval, "2026-02-03" and "2026" are one. */
const interval = ({ timex: { value }, from, to }: DateMention): string =>
  from === null || to === null || value.startsWith(from) || from.startsWith(value) ? "" : `${from} – ${to}`;

export const agreementRows = (record: ArticleRecord): Row[] =>
  record.agreements.map((agreement) => [
    canonical(agreement),
    text(agreement.text),
    named(record, record.quotes.find((quote) => quote.id === agreement.quoteId)?.speakerId),
  ]);

const canonical = ({ name, year, kind }: AgreementReference): string =>
  text(name === null ? `(${kind}, unnamed)` : year === null ? name : `${name} (${year})`);

function named(record: ArticleRecord, speakerId: string | null | undefined): string {
  const speaker = record.speakers.find(({ id }) => id === speakerId);
  return speaker ? nameOf(speaker) : "";
}

const nameOf = ({ name, aliases, mentions }: Speaker): string =>
  text(name ?? aliases[0] ?? mentions[0]?.text.replace(/,$/, "")) || UNNAMED; // "a survey, which …,"

const text = (value: string | null | undefined): string => printable(value ?? "");
