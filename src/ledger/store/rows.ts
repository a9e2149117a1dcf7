import type { ArticleRecord } from "../../record.ts";
import type { Claim } from "../../resolve/schema.ts";
import type { Statistic } from "../../extract/statistics/schema.ts";
import { scaleOf } from "../../compare/from-statistic.ts";
import { contentWords, singular, wordsOf } from "../../text/words.ts";
import { shown } from "../../kinds.ts";
import { itemsOf } from "../../kinds/own.ts";
import type { AnyShown } from "../../kinds/shown.ts";
import type { Mention, Span } from "../../span.ts";
import { nameKey } from "../../names/parts.ts";
import { wordsKey } from "./keys.ts";

// A record as rows of the tables; ids of other rows are filled in by whoever inserts them.

export const articleRow = (record: ArticleRecord) => {
  const { meta, text, ...rest } = record;
  return {
    record_id: record.id, url: meta.url, title: meta.title, publisher: meta.publisher, section: meta.section,
    byline: JSON.stringify(meta.byline), published_at: meta.publishedAt, modified_at: meta.modifiedAt, language: meta.language,
    text, record: JSON.stringify({ ...rest, meta }),
  }; // prettier-ignore
};

export const speakerRows = ({ speakers }: ArticleRecord, article: number) =>
  speakers.map(({ id, name, kind, role, affiliation, aliases, mentions }) => ({
    article, local_id: id, name, kind, role, affiliation, aliases: JSON.stringify(aliases), authority: null, same_as: 0,
    called: [...new Set(wordsOf([name ?? "", ...aliases, ...mentions.map(({ text }) => text)].join(" ")))].join(" "),
    name_key: name && nameKey(name).name, family_key: name && nameKey(name).family,
  })); // prettier-ignore

/** The key that a claim has for good: its record's id, the copy where there are several, and its own id. */
const claimKey = (record: ArticleRecord, copy: number, claim: Claim): string =>
  `${record.id}${copy === 1 ? "" : `~${copy}`}#${claim.id}`;

export function claimRows(
  record: ArticleRecord,
  article: { id: number; copy: number },
  speakers: ReadonlyMap<string, number>,
) {
  const quotes = new Map(record.quotes.map((quote) => [quote.id, quote]));
  return record.claims.map((claim) => ({
    key: claimKey(record, article.copy, claim), article: article.id, local_id: claim.id, feed: 0, text: claim.text,
    words_key: wordsKey(claim.text), speaker: speakers.get(claim.speakerId ?? "") ?? null,
    quote: quotes.get(claim.quoteId ?? "")?.text ?? null, start: claim.start, end: claim.end,
    modality: claim.modality, negated: Number(claim.negated), made_at: claim.madeAt ?? record.meta.publishedAt, url: record.meta.url,
  })); // prettier-ignore
}

export function statisticRows(record: ArticleRecord, claims: readonly number[]) {
  const statistics = new Map(record.statistics.map((statistic) => [statistic.id, statistic]));
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  return record.claims.flatMap((claim, i) =>
    claim.statisticIds.map((id) => {
      const statistic = statistics.get(id)!;
      return statisticRow(
        statistic,
        claims[i]!,
        dates.get(statistic.periodId ?? "")?.period ?? null,
        claim.start,
      );
    }),
  );
}

export const statisticRow = (
  statistic: Statistic,
  claim: number,
  period: { from: string | null; to: string | null } | null,
  offset: number,
) => {
  const {
    start,
    end,
    text,
    kind,
    value,
    min,
    max,
    comparator,
    unit,
    noun,
    denominator,
    subject,
    per,
    change,
  } = statistic;
  return {
    claim, local_id: statistic.id, start: start - offset, end: end - offset, text, kind, value, min, max, comparator, unit,
    noun: noun?.text ?? null, denominator: denominator?.text ?? null, subject: subject?.text ?? null, per,
    direction: change?.direction ?? null, change_from: change?.from ?? null, change_to: change?.to ?? null,
    change_by: change?.by ?? null, period_from: period?.from ?? null, period_to: period?.to ?? null,
    measure: JSON.stringify(moved(statistic, -offset)),
  }; // prettier-ignore
};

/** A statistic with its spans counted from elsewhere. */
function moved(statistic: Statistic, by: number): Statistic {
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const { noun, denominator, subject } = statistic;
  return {
    ...shift(statistic),
    noun: noun && shift(noun),
    denominator: denominator && shift(denominator),
    subject: subject && shift(subject),
  };
}

/** The words by which figures on one measure find each other: of what, and of whom. */
export const measureWords = ({
  noun,
  denominator,
  subject,
  ...figure
}: ReturnType<typeof statisticRow>): string[] => [
  ...new Set(
    [noun, denominator, subject].flatMap((text) =>
      contentWords(text ?? "").map((word) => `${scaleOf(figure)}:${word}`),
    ),
  ),
];

/** What claims refer to, of every kind that has a table of its own here. */
export const referenceRows = (record: ArticleRecord, claims: readonly number[]) =>
  shown.flatMap((entry) =>
    entry.stored ? [{ table: entry.kind as never, rows: rowsOf(entry, record, claims) }] : [],
  );

function rowsOf(entry: AnyShown, record: ArticleRecord, claims: readonly number[]): object[] {
  const items = new Map(itemsOf<Mention & { id: string }>(entry, record).map((item) => [item.id, item]));
  const cited = `${singular(entry.kind)}Ids` as Extract<keyof Claim, `${string}Ids`>;
  return record.claims.flatMap((claim, i) =>
    claim[cited].map((id) => {
      const item = items.get(id)!;
      const place = { start: item.start - claim.start, end: item.end - claim.start, text: item.text };
      return { claim: claims[i]!, ...place, ...entry.stored!.row(item as never) };
    }),
  );
}
