import {
  articleRecordSchema,
  type AgreementReference,
  type ArticleRecord,
  type Claim,
  type DateMention,
  type Mention,
  type Meta,
  type Quote,
  type Speaker,
  type Statistic,
} from "../../src/index.ts";
import { hull } from "../../src/span.ts";

type Entries = Partial<
  Pick<ArticleRecord, "blocks" | "speakers" | "quotes" | "statistics" | "dates" | "agreements" | "claims">
>;

/** A record written by hand: `build` gets a function that finds words in the text. Checked against the schema. */
export function makeRecord(
  id: string,
  text: string,
  build: (at: (words: string) => Mention) => Entries,
  meta: Partial<Meta> = {},
): ArticleRecord {
  return articleRecordSchema.parse({
    schema: "ontherecord/1",
    id,
    text,
    meta: {
      title: null, byline: [], publisher: null, section: null, url: null, publishedAt: null,
      publishedAtBasis: null, modifiedAt: null, language: "en", ...meta,
    },
    blocks: paragraphs(text),
    speakers: [], quotes: [], statistics: [], dates: [], agreements: [], claims: [],
    ...build((words) => find(text, words)),
  }); // prettier-ignore
}

function find(text: string, words: string): Mention {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no ${JSON.stringify(words)}`);
  return { start, end: start + words.length, text: words };
}

const paragraphs = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    role: "paragraph" as const,
  }));

export const speaker = (id: string, name: string | null, more: Partial<Speaker> = {}): Speaker => ({
  id, name, kind: "person", role: null, affiliation: null, aliases: [], mentions: [], members: [], ...more,
}); // prettier-ignore

type QuoteParts = { content: Mention[]; source?: Mention; cue?: Mention } & Partial<
  Omit<Quote, "source" | "cue">
>;

export const quote = (id: string, { content, source, cue, ...more }: QuoteParts): Quote => ({
  id, ...hull([...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]), type: "indirect", content,
  text: content.map((part) => part.text.replace(/^“|[,.]?”$/g, "")).join(" "), cue: cue ?? null, lemma: null,
  act: "state", negated: false, source: source ?? null, speakerId: null, via: null, confidence: 0.9, rule: "quotes/test", ...more,
}); // prettier-ignore

export const statistic = (id: string, at: Mention, more: Partial<Statistic> = {}): Statistic => ({
  id, ...at, kind: "count", value: null, min: null, max: null, comparator: "=", unit: null, noun: null,
  denominator: null, subject: null, per: null, change: null, periodId: null, quoteId: null, speakerId: null,
  rule: "statistics/test", ...more,
}); // prettier-ignore

export const date = (id: string, at: Mention, from: string | null, to: string | null): DateMention => ({
  id, ...at, timex: { type: "DATE", value: from ?? "XXXX", mod: null }, from, to, period: { from, to },
  grain: from === null ? null : from.length === 4 ? "year" : from.length === 7 ? "month" : "day",
  basis: "stated", event: false, rule: "dates/test",
}); // prettier-ignore

export const agreement = (
  id: string,
  at: Mention,
  more: Partial<AgreementReference> = {},
): AgreementReference => ({
  id, ...at, form: "short", name: null, agreementId: null, year: null, kind: "treaty", provision: null,
  relation: "refers", quoteId: null, rule: "agreements/test", ...more,
}); // prettier-ignore

export const claim = (id: string, at: Mention, more: Partial<Claim> = {}): Claim => ({
  id, ...at, speakerId: null, quoteId: null, modality: "assertion", negated: false, statisticIds: [], dateIds: [],
  agreementIds: [], madeAt: null, ...more,
}); // prettier-ignore
