import { nameOf } from "../../kinds/who.ts";
import type { LedgerClaim, LedgerSpeaker } from "../../ledger/index.ts";
import { createView } from "../../kinds/view.ts";
import type { ArticleRecord } from "../../record.ts";
import { withoutAccents } from "../../text/words.ts";
import { sentenceAddress } from "../../export/addresses.ts";
import { saidPlaces } from "./lists/said.ts";
import { articleKey, type Evidence, type Listed, type Overview, type ReportedLedger } from "./overview.ts";

/** What else is done while a ledger is read. */
export type Reading = {
  /** Called with each record and the number of its page: a ledger's records are too many to be read twice, or kept. */
  readonly onRecord: (record: ArticleRecord, number: number) => Promise<void>;
  readonly onCompared?: (done: number, all: number) => void;
};

export async function readOverview(ledger: ReportedLedger, reading: Reading): Promise<Overview> {
  const conflicts = await ledger.conflicts({ onProgress: (done, all) => reading.onCompared?.(done, all) });
  const changes = await ledger.changes();
  const [timeline, speakers] = [await ledger.timeline(), await ledger.speakers()];
  const byName = inOrderOfName(speakers);
  const sides = [...conflicts, ...changes].flatMap(({ a, b }) => [a.claim, b.claim]);
  return {
    conflicts,
    changes,
    threads: await ledger.threads(),
    timeline,
    speakers,
    byName,
    said: saidPlaces({ timeline, byName }),
    ...(await readArticles(ledger, sides, reading)),
  };
}

function inOrderOfName(speakers: readonly LedgerSpeaker[]): LedgerSpeaker[] {
  const keyed = speakers.map((speaker) => ({ speaker, key: withoutAccents(speaker.name.toLowerCase()) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ speaker }) => speaker);
}

/** One pass over the records, a few in memory at a time. */
async function readArticles(ledger: ReportedLedger, sides: readonly LedgerClaim[], { onRecord }: Reading) {
  const wanted = new Map(sides.map(({ id }) => [articleKey(id), new Set<string>()]));
  for (const { id } of sides) wanted.get(articleKey(id))!.add(id);
  const articles: Listed[] = [];
  const pages = new Map<string, number>();
  const evidence = new Map<string, Evidence>();
  const called = new Map<string, string>();
  const keyOf = copyCounter();
  for await (const record of ledger.records()) {
    const { title, publisher, publishedAt } = record.meta;
    const number = articles.push({ number: articles.length + 1, title, publisher, publishedAt, claims: record.claims.length });
    const key = keyOf(record.id);
    pages.set(key, number);
    for (const [id, found] of evidenceIn(record, key, wanted.get(key) ?? [])) evidence.set(id, found);
    for (const [id, name] of namelessIn(record, key)) called.set(id, name);
    await onRecord(record, number);
  }
  return { articles, pages, evidence, called };
} // prettier-ignore

/** A ledger counts the copies of one text in the order they were added, and so do the pages. */
function copyCounter(): (recordId: string) => string {
  const copies = new Map<string, number>();
  return (recordId) => {
    const copy = 1 + (copies.get(recordId) ?? 0);
    copies.set(recordId, copy);
    return copy === 1 ? recordId : `${recordId}~${copy}`;
  };
}

function* evidenceIn(
  record: ArticleRecord,
  key: string,
  wanted: Iterable<string>,
): Iterable<[string, Evidence]> {
  const view = createView(record);
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  for (const id of wanted) {
    const claim = claims.get(id.slice(key.length + 1));
    if (claim === undefined) continue;
    const sentence = view.sentenceText(claim);
    yield [id, { sentence, address: sentenceAddress(record, sentence) }];
  }
}

function* namelessIn(record: ArticleRecord, key: string): Iterable<[string, string]> {
  const nameless = new Map(
    record.speakers.filter(({ name }) => name === null).map((speaker) => [speaker.id, nameOf(speaker)]),
  );
  for (const { id, speakerId } of record.claims) {
    const name = nameless.get(speakerId ?? "");
    if (name !== undefined) yield [`${key}#${id}`, name];
  }
}
