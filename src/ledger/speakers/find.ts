import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { nameKey } from "../../names/parts.ts";

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
