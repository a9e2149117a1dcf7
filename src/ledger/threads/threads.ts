import type { Kysely } from "kysely";
import { claimsByRow, type ClaimRow, type LedgerClaim } from "../claims/read.ts";
import type { Tables } from "../database/tables.ts";
import { groupsOf, linkId, type Judgement } from "../links.ts";

/** Why a claim stands in a thread; the first of a thread has none. */
export type ThreadLink = {
  readonly id: string;
  readonly judgement: Judgement;
  readonly method: string;
  readonly score: number;
  readonly reasons: readonly string[];
};
/** The same claim, repeated: in the order in which it was made. */
export type Thread = {
  readonly id: string;
  /** The words of it that were there first. */
  readonly text: string;
  readonly claims: readonly { readonly claim: LedgerClaim; readonly link: ThreadLink | null }[];
  /** How often it stands in an article or feed, and in how many publications: copies of one report are one. */
  readonly appearances: number;
  readonly publications: number;
  /** Names of those who made it. */
  readonly speakers: readonly string[];
  readonly firstMadeAt: string | null;
  readonly lastMadeAt: string | null;
  /** `suggested` where a person has to look: only near-verbatim repeats are confirmed by themselves. */
  readonly judgement: Judgement;
};
/** Which threads are given. */
export type ThreadOptions = {
  /** Also threads held together by suggestions; true where nothing is said. */
  readonly suggested?: boolean;
};

type LinkRow = { readonly id: number; readonly a: number; readonly b: number; readonly judgement: Judgement; readonly method: string; readonly score: number; readonly reasons: string }; // prettier-ignore

/** Every claim that was made more than once, those with most publications first. */
export async function threadsOf(
  db: Kysely<Tables>,
  { suggested = true }: ThreadOptions = {},
): Promise<Thread[]> {
  const links = await claimLinks(db, suggested);
  const groups = groupsOf(links);
  const claims = await claimsByRow(db, [...groups.keys()]);
  const members = new Map<number, ClaimRow[]>();
  for (const [row, group] of groups) members.set(group, [...(members.get(group) ?? []), claims.get(row)!]);
  const byEnd = linksByEnd(links);
  return [...members.values()].map((rows) => toThread(rows, byEnd)).sort(byReach);
}

async function claimLinks(db: Kysely<Tables>, suggested: boolean): Promise<LinkRow[]> {
  const rows = await db
    .selectFrom("links")
    .select(["id", "a", "b", "judgement", "method", "score", "reasons"])
    .where("kind", "=", "claim")
    .where("judgement", "in", suggested ? ["confirmed", "suggested"] : ["confirmed"])
    .orderBy("id")
    .execute();
  return rows as LinkRow[];
}

function linksByEnd(links: readonly LinkRow[]): ReadonlyMap<number, readonly LinkRow[]> {
  const byEnd = new Map<number, LinkRow[]>();
  for (const link of links)
    for (const end of [link.a, link.b]) byEnd.set(end, [...(byEnd.get(end) ?? []), link]);
  return byEnd;
}

/** The earliest claim first; each later one with its surest link to one before it. */
function toThread(rows: readonly ClaimRow[], byEnd: ReadonlyMap<number, readonly LinkRow[]>): Thread {
  const ordered = [...rows].sort(byTime);
  const seen = new Set<number>();
  const claims = ordered.map((row) => {
    const own = (byEnd.get(row.row) ?? []).filter(({ a, b }) => seen.has(a === row.row ? b : a));
    seen.add(row.row);
    return { claim: row.claim, link: surest(own) };
  });
  return {
    id: `thread-${Math.min(...rows.map(({ row }) => row))}`,
    text: ordered[0]!.claim.text,
    claims,
    appearances: rows.length,
    publications: new Set(rows.map(({ row, claim }) => claim.article?.wire ?? `feed-${row}`)).size,
    speakers: [...new Set(ordered.flatMap(({ claim }) => claim.speaker?.name ?? []))],
    firstMadeAt: ordered.find(({ claim }) => claim.madeAt !== null)?.claim.madeAt ?? null,
    lastMadeAt: ordered.findLast(({ claim }) => claim.madeAt !== null)?.claim.madeAt ?? null,
    judgement: claims.every(({ link }) => link === null || link.judgement === "confirmed")
      ? "confirmed"
      : "suggested",
  };
}

const surest = (links: readonly LinkRow[]): ThreadLink | null => {
  const best = [...links].sort(
    (a, b) => Number(b.judgement === "confirmed") - Number(a.judgement === "confirmed") || b.score - a.score,
  )[0];
  return best
    ? {
        id: linkId(best.id),
        judgement: best.judgement,
        method: best.method,
        score: best.score,
        reasons: JSON.parse(best.reasons) as string[],
      }
    : null;
};

/** By the day it was made, then by when it was published; what has no day comes last, in the order it was added. */
export const byTime = (a: ClaimRow, b: ClaimRow): number =>
  compareDays(dayOf(a), dayOf(b)) ||
  compareDays(a.claim.article?.publishedAt ?? null, b.claim.article?.publishedAt ?? null) ||
  a.row - b.row;

/** Some say the hour too; those that do not are not earlier for that. */
const dayOf = ({ claim }: ClaimRow): string | null => claim.madeAt?.slice(0, "2026-02-03".length) ?? null;

const compareDays = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const byReach = (a: Thread, b: Thread): number =>
  b.publications - a.publications ||
  b.appearances - a.appearances ||
  Number(a.id.slice(7)) - Number(b.id.slice(7));
