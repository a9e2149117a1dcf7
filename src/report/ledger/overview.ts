// What the lists of a ledger's report are made of: all that was read, and how a claim's place is told in it.

import { isWebAddress } from "../../export/addresses.ts";
import type { Judgement, Ledger, LedgerClaim } from "../../ledger/index.ts";
import type { ArticleRecord } from "../../record.ts";
import { day, joined, markup, type Html, type Part, words } from "../html/template.ts";

/** An article with the number its page has. */
export type Listed = Pick<ArticleRecord["meta"], "title" | "publisher" | "publishedAt"> & {
  readonly number: number;
  readonly claims: number;
};
/** The whole sentence a claim was read in, and its address on the web. */
export type Evidence = { readonly sentence: string; readonly address: string | null };

/** All that the first page tells, read from a ledger once. */
export type Overview = {
  readonly articles: readonly Listed[];
  readonly timeline: Awaited<ReturnType<Ledger["timeline"]>>;
  readonly threads: Awaited<ReturnType<Ledger["threads"]>>;
  readonly conflicts: Awaited<ReturnType<Ledger["conflicts"]>>;
  readonly changes: Awaited<ReturnType<Ledger["changes"]>>;
  /** Those with most claims first, and by name. */
  readonly speakers: Awaited<ReturnType<Ledger["speakers"]>>;
  readonly byName: Awaited<ReturnType<Ledger["speakers"]>>;
  /** Number of the article's page by the claim's key without its own id. */
  readonly pages: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The article's words for a speaker it does not name, by the claim's id: "the council". */
  readonly called: ReadonlyMap<string, string>;
  /** Where all that a speaker said stands, by the speaker's id. */
  readonly said: ReadonlyMap<string, string>;
};

/** What the report takes from a ledger. */
export type ReportedLedger = Pick<
  Ledger,
  "timeline" | "threads" | "conflicts" | "changes" | "speakers" | "records"
>;

/** "3f…#claim-2" → "3f…"; of a second copy "3f…~2". */
export const articleKey = (claimId: string): string => claimId.slice(0, claimId.lastIndexOf("#"));

// Where pages are, seen from the first one: made of numbers and names of ours alone.
export const pagePath = (number: number): string => `articles/${number}.html`;
export const pageOfList = (id: string, page: number): string => `${id}-${page + 1}.html`;

/** What of a claim's place is told; all of it, if nothing is said. */
export type Shown = { readonly who?: boolean; readonly day?: boolean };

/** Who says it, when and where: a name leads to all that the speaker said, a title to the very claim on the article's page. */
export function placeOfClaim(overview: Overview, claim: LedgerClaim, shown: Shown = {}): Html {
  const parts = [
    shown.who !== false && whoOf(overview, claim),
    shown.day !== false && dayOf(claim.madeAt),
    whereOf(overview, claim),
  ];
  return markup`<p class="note">${joined(parts.filter(Boolean), " · ")}</p>`;
}

function whoOf({ called, said }: Overview, { id, speaker }: LedgerClaim): Part {
  if (speaker === null) return "the article itself";
  const name = words(speaker.name ?? called.get(id) ?? "somebody not named");
  const place = said.get(speaker.id);
  const role = speaker.role !== null && markup`, ${words(speaker.role)}`;
  return markup`${place === undefined ? name : markup`<a href="${place}">${name}</a>`}${role}`;
}

function whereOf({ pages }: Overview, claim: LedgerClaim): Part {
  const { article } = claim;
  const number = article === null ? undefined : pages.get(articleKey(claim.id));
  const local = /#(claim-\d{1,9})$/.exec(claim.id)?.[1];
  const title = article?.title ?? article?.publisher ?? (article === null ? "a feed" : "the article");
  if (number === undefined) return feedLink(claim, title);
  return markup`<a href="${pagePath(number)}${local !== undefined && `#${local}`}">${words(title)}</a>${
    article?.publisher && article.title ? markup`, ${words(article.publisher)}` : null
  }`;
}

const feedLink = ({ url }: LedgerClaim, called: string): Html =>
  isWebAddress(url)
    ? markup`<a href="${url}" data-address="${url}" rel="noopener noreferrer external">${words(called)}</a>`
    : words(called);

/** Whom the filters find an entry by. */
export const speakersOf = (...claims: readonly LedgerClaim[]): string[] => [
  ...new Set(claims.flatMap(({ speaker }) => speaker?.id ?? [])),
];

export const reasonsList = (reasons: readonly string[]): Part =>
  reasons.length > 0 &&
  markup`<ul class="reasons">${reasons.map((reason) => markup`<li>${words(reason)}</li>`)}</ul>`;

export const dayOf = (known: string | null): Html => day(known ?? "no day known");

/** Whether somebody judged it, or is still to do so. */
export const judgementSign = (judgement: Judgement): Html => markup`<span class="sign">${judgement}</span>`;
