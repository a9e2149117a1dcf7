// What holds of the record of any string whatever; `npm run fuzz` tries the same on many more.
import assert from "node:assert/strict";
import { articleRecordSchema, extract, type ArticleRecord, type Mention } from "../../src/index.ts";

export type Property = (record: ArticleRecord, text: string) => void;

export const properties: Readonly<Record<string, Property>> = {
  "the record fits its schema": (record) => assert.deepEqual(articleRecordSchema.parse(record), record),

  "the text is kept as it was given": (record, text) => assert.equal(record.text, text),

  "every mention is a verbatim slice": (record, text) => {
    for (const { start, end, text: own } of mentionsIn(record)) {
      assert.equal(own, text.slice(start, end));
      assert.ok(start < end);
    }
  },

  "every span lies in the text": (record, text) => {
    for (const { start, end } of [...record.blocks, ...record.quotes, ...record.claims])
      assert.ok(0 <= start && start < end && end <= text.length, `${start} to ${end} of ${text.length}`);
  },

  "records stand in text order": ({ blocks, quotes, statistics, dates, agreements, claims }) => {
    for (const list of [blocks, quotes, statistics, dates, agreements, claims])
      for (let i = 1; i < list.length; i++) assert.ok(list[i]!.start >= list[i - 1]!.start);
  },

  "ids are unique": (record) => {
    const ids = kinds(record).flatMap((list) => list.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  },

  "every reference points at something": ({ speakers, quotes, statistics, dates, agreements, claims }) => {
    const among = (list: readonly { id: string }[], ...ids: (string | null)[]) => {
      for (const id of ids) assert.ok(id === null || list.some((item) => item.id === id), `no ${id}`);
    };
    for (const speaker of speakers) among(speakers, ...speaker.members);
    for (const quote of quotes) among(speakers, quote.speakerId, quote.via);
    for (const figure of statistics) {
      among(speakers, figure.speakerId);
      among(quotes, figure.quoteId);
      among(dates, figure.periodId);
    }
    for (const agreement of agreements) among(quotes, agreement.quoteId);
    for (const claim of claims) {
      among(speakers, claim.speakerId);
      among(quotes, claim.quoteId);
      among(statistics, ...claim.statisticIds);
      among(dates, ...claim.dateIds);
      among(agreements, ...claim.agreementIds);
    }
  },

  "the same text gives the same record, also after others were read": (record, text) => {
    extract("“No,” said Una O’Neill on Monday. Sales fell 4 percent.");
    assert.deepEqual(extract(text), record);
  },

  "the record survives JSON": (record) => assert.deepEqual(JSON.parse(JSON.stringify(record)), record),
};

export const kinds = ({ speakers, quotes, statistics, dates, agreements, claims }: ArticleRecord) =>
  [speakers, quotes, statistics, dates, agreements, claims] as readonly (readonly { id: string }[])[];

/** Whatever is nothing but a mention or extends one; a quote's and a claim's own `text` are its words alone. */
export function mentionsIn(record: ArticleRecord): Mention[] {
  const { speakers, quotes, statistics, dates, agreements } = record;
  return [
    ...speakers.flatMap((speaker) => speaker.mentions),
    ...quotes.flatMap(({ content, cue, source }) => [...content, cue, source]),
    ...statistics.flatMap((figure) => [figure, figure.noun, figure.denominator, figure.subject]),
    ...dates,
    ...agreements.flatMap((agreement) => [agreement, agreement.provision]),
  ].filter((mention) => mention !== null);
}
