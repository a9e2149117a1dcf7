import { nameOf } from "../../export/markdown/who.ts";
import type { Ledger, LedgerClaim } from "../../ledger/index.ts";
import { createView, sentenceText } from "../../query/view.ts";
import type { ArticleRecord } from "../../record.ts";
import { sentenceAddress } from "../html/source-link.ts";

/** An article with the number its page has. */
export type Listed = Pick<ArticleRecord, "meta"> & { readonly number: number; readonly claims: number };
/** The whole sentence a claim was read in, and its address on the web. */
export type Evidence = { readonly sentence: string; readonly address: string | null };

/** All that the first page tells, read from a ledger once. */
export type Overview = {
  readonly articles: readonly Listed[];
  readonly timeline: Awaited<ReturnType<Ledger["timeline"]>>;
  readonly threads: Awaited<ReturnType<Ledger["threads"]>>;
  readonly conflicts: Awaited<ReturnType<Ledger["conflicts"]>>;
  readonly changes: Awaited<ReturnType<Ledger["changes"]>>;
  readonly speakers: Awaited<ReturnType<Ledger["speakers"]>>;
  /** Number of the article's page by the claim's key without its own id. */
  readonly pages: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The article's words for a speaker it does not name, by the claim's id: "the council". */
  readonly called: ReadonlyMap<string, string>;
};

/** What the report takes from a ledger. */
export type ReportedLedger = Pick<
  Ledger,
  "timeline" | "threads" | "conflicts" | "changes" | "speakers" | "records"
>;

export async function readOverview(ledger: ReportedLedger): Promise<Overview> {
  const conflicts = await ledger.conflicts();
  const changes = await ledger.changes();
  const sides = [...conflicts, ...changes].flatMap(({ a, b }) => [a.claim, b.claim]);
  return {
    conflicts,
    changes,
    threads: await ledger.threads(),
    timeline: await ledger.timeline(),
    speakers: await ledger.speakers(),
    ...(await readArticles(ledger, sides)),
  };
}

/** One pass over the records, a few in memory at a time. */
async function readArticles(ledger: ReportedLedger, sides: readonly LedgerClaim[]) {
  const wanted = new Map(sides.map(({ id }) => [articleKey(id), new Set<string>()]));
  for (const { id } of sides) wanted.get(articleKey(id))!.add(id);
  const articles: Listed[] = [];
  const [pages, evidence, called] = [
    new Map<string, number>(),
    new Map<string, Evidence>(),
    new Map<string, string>(),
  ];
  const keyOf = copyCounter();
  for await (const record of ledger.records()) {
    const number = articles.length + 1;
    const key = keyOf(record.id);
    pages.set(key, number);
    articles.push({ number, meta: record.meta, claims: record.claims.length });
    for (const [id, found] of evidenceIn(record, key, wanted.get(key) ?? [])) evidence.set(id, found);
    for (const [id, name] of namelessIn(record, key)) called.set(id, name);
  }
  return { articles, pages, evidence, called };
}

/** "3f…#claim-2" → "3f…"; of a second copy "3f…~2". */
export const articleKey = (claimId: string): string => claimId.slice(0, claimId.lastIndexOf("#"));

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
    const sentence = sentenceText(view, claim);
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
