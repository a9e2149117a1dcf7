import { sql, type Kysely } from "kysely";
import { speakerId } from "../claims/read.ts";
import type { Tables } from "../database/tables.ts";
import { linkId, type Judgement } from "../links.ts";
import { nameKey } from "../../names/parts.ts";

/** Somebody who stands in one article or many, and what ties their appearances together. */
export type LedgerSpeaker = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly affiliations: readonly string[];
  readonly articles: number;
  readonly claims: number;
  /** Id in the user's authority list. */
  readonly authority: string | null;
  /** Ids it had before it was merged, which still mean it. */
  readonly merged: readonly string[];
  readonly links: readonly SpeakerLink[];
};
/** Why a speaker may be, or is, the same as another; `score` is 0 to 1. */
export type SpeakerLink = {
  readonly id: string;
  /** The speaker at its other end. */
  readonly with: { readonly id: string; readonly name: string };
  readonly judgement: Judgement;
  readonly score: number;
  readonly method: string;
  readonly reasons: readonly string[];
};

type Row = { id: number; name: string; kind: string; roles: string; affiliations: string; authority: string | null; members: string; articles: number; claims: number }; // prettier-ignore

/** Everybody with a name, those with most claims first. */
export async function listSpeakers(db: Kysely<Tables>): Promise<LedgerSpeaker[]> {
  const { rows } = await sql<Row>`
    SELECT w.id, w.name, w.kind, max(s.authority) AS authority, json_group_array(s.id) AS members,
      json_group_array(DISTINCT s.role) FILTER (WHERE s.role IS NOT NULL) AS roles,
      json_group_array(DISTINCT s.affiliation) FILTER (WHERE s.affiliation IS NOT NULL) AS affiliations,
      count(DISTINCT s.article) AS articles,
      sum((SELECT count(*) FROM claims c WHERE c.speaker = s.id)) AS claims
    FROM speakers s JOIN speakers w ON w.id = s.same_as WHERE w.name IS NOT NULL
    GROUP BY w.id ORDER BY claims DESC, w.id`.execute(db);
  const links = await linksByGroup(db);
  return rows.map((row) => toSpeaker(row, links.get(row.id) ?? []));
}

const toSpeaker = ({ id, members, roles, affiliations, ...row }: Row, links: readonly SpeakerLink[]): LedgerSpeaker => ({
  ...row,
  id: speakerId(id),
  roles: JSON.parse(roles) as string[],
  affiliations: JSON.parse(affiliations) as string[],
  merged: (JSON.parse(members) as number[]).filter((member) => member !== id).sort((a, b) => a - b).map(speakerId),
  links,
}); // prettier-ignore

async function linksByGroup(db: Kysely<Tables>): Promise<ReadonlyMap<number, SpeakerLink[]>> {
  const rows = await db
    .selectFrom("links")
    .innerJoin("speakers as a", "a.id", "links.a")
    .innerJoin("speakers as b", "b.id", "links.b")
    .select([
      "links.id", "links.judgement", "links.score", "links.method", "links.reasons", "links.a", "links.b", "a.name as a_name",
      "b.name as b_name", "a.same_as as a_group", "b.same_as as b_group",
    ])
    .where("links.kind", "=", "speaker")
    .orderBy("links.id")
    .execute(); // prettier-ignore
  const groups = new Map<number, SpeakerLink[]>();
  for (const row of rows) {
    const link = { id: linkId(row.id), judgement: row.judgement as Judgement, score: row.score, method: row.method, reasons: JSON.parse(row.reasons) as string[] }; // prettier-ignore
    const add = (group: number, other: { id: number; name: string | null }): void => {
      groups.set(group, [
        ...(groups.get(group) ?? []),
        { ...link, with: { id: speakerId(other.id), name: other.name ?? "" } },
      ]);
    };
    add(row.b_group, { id: row.a, name: row.a_name });
    if (row.a_group !== row.b_group) add(row.a_group, { id: row.b, name: row.b_name });
  }
  return groups;
}

/**
 * The groups of merged speakers that a name or an id means. An id of any article's speaker does, however often it was merged
 * since. A name means whoever bears it in full; a surname alone does where one bears it.
 * @throws TypeError that names them, where a surname fits several; and where nobody is called so.
 */
export async function findSpeaker(db: Kysely<Tables>, who: string): Promise<number[]> {
  const id = /^speaker-(\d+)$/.exec(who);
  const groups = id ? await groupsWhere(db, "id", Number(id[1])) : await byName(db, who);
  if (groups.length === 0)
    throw new TypeError(`ontherecord: nobody in this ledger is called ${JSON.stringify(who)}`);
  return groups.map(({ group }) => group);
}

type Group = { readonly group: number; readonly name: string | null };

async function byName(db: Kysely<Tables>, who: string): Promise<Group[]> {
  const { name, family } = nameKey(who);
  const listed = await groupsWhere(db, "authority", who);
  if (listed.length > 0 || name !== family)
    return unique([...listed, ...(await groupsWhere(db, "name_key", name))]);
  const bearers = unique(await groupsWhere(db, "family_key", family));
  const names = new Set(bearers.map((bearer) => bearer.name));
  if (names.size > 1)
    throw new TypeError(
      `ontherecord: ${JSON.stringify(who)} may be ${[...names].join(", ")}; give the full name`,
    );
  return bearers;
}

async function groupsWhere(
  db: Kysely<Tables>,
  column: "id" | "name_key" | "family_key" | "authority",
  value: string | number,
): Promise<Group[]> {
  return db
    .selectFrom("speakers")
    .innerJoin("speakers as who", "who.id", "speakers.same_as")
    .select(["who.id as group", "who.name"])
    .distinct()
    .where(`speakers.${column}`, "=", value as never)
    .where("speakers.name", "is not", null)
    .orderBy("who.id")
    .execute();
}

const unique = (groups: readonly Group[]): Group[] => [
  ...new Map(groups.map((one) => [one.group, one])).values(),
];
