import type { Kysely } from "kysely";
import * as z from "zod";
import type { Tables } from "../database/tables.ts";
import { insertAll, writing, among } from "../database/writing.ts";
import { addLinks } from "../links.ts";
import { nameKey } from "../../names/parts.ts";
import { regroup } from "./merge.ts";

/** Somebody a user knows: every name they go by is one of theirs alone. */
export const authoritySchema = z.strictObject({
  id: z.string().min(1),
  /** The first is what they are called in answers. */
  names: z.array(z.string().min(1)).min(1),
  roles: z.array(z.string()).default([]),
});
/** Somebody in a list of yours: an id, the names they go by, the first of them the one for answers, and offices. */
export type Authority = z.input<typeof authoritySchema>;

/** Ties speakers to a user's list, those that are there and, with `tieToAuthorities`, those to come. @throws TypeError */
export const keepAuthorities = (db: Kysely<Tables>, list: readonly Authority[]): Promise<void> =>
  writing(db, async (own) => {
    for (const [i, given] of list.entries()) {
      const { success, data, error } = authoritySchema.safeParse(given);
      if (!success)
        throw new TypeError(
          `ontherecord: authority ${i}: ${error.issues[0]!.path.join(".")}: ${error.issues[0]!.message}`,
        );
      await keepOne(own, data);
    }
  });

async function keepOne(
  db: Kysely<Tables>,
  { id, names, roles }: z.output<typeof authoritySchema>,
): Promise<void> {
  const row = {
    id,
    name: names[0]!,
    names: JSON.stringify(names.map((name) => nameKey(name).name)),
    roles: JSON.stringify(roles),
  };
  await db.insertInto("authorities").values(row).onConflict((c) => c.column("id").doUpdateSet(row)).execute(); // prettier-ignore
  const known = await db
    .selectFrom("speakers")
    .select("id")
    .where("authority", "=", id)
    .where("article", "is", null)
    .executeTakeFirst();
  const own = known?.id ?? (await insertOwn(db, id, names, roles));
  const keys = names.map((name) => nameKey(name).name);
  const bearers = await db
    .selectFrom("speakers")
    .select("id")
    .where("name_key", "in", among(keys))
    .where("id", "<>", own)
    .execute();
  await tie(db, own, names[0]!, bearers.map((bearer) => bearer.id)); // prettier-ignore
}

async function insertOwn(
  db: Kysely<Tables>,
  id: string,
  names: readonly string[],
  roles: readonly string[],
): Promise<number> {
  const { name, family } = nameKey(names[0]!);
  const row = { article: null, local_id: null, name: names[0]!, kind: "person", role: roles[0] ?? null, affiliation: null,
    aliases: JSON.stringify(names.slice(1)), called: names.map((one) => nameKey(one).name).join(" "), name_key: name, family_key: family, authority: id, same_as: 0 }; // prettier-ignore
  const [own] = await insertAll(db, "speakers", [row]);
  await db.updateTable("speakers").set({ same_as: own! }).where("id", "=", own!).execute();
  return own!;
}

async function tie(db: Kysely<Tables>, own: number, name: string, bearers: readonly number[]): Promise<void> {
  await addLinks(db, bearers.map((id) => ({
    kind: "speaker" as const, relation: "same", a: own, b: id, judgement: "confirmed" as const, score: 1, method: "authority list",
    reasons: [`a name of ${name} in the authority list`],
  }))); // prettier-ignore
  if (bearers.length > 0) await regroup(db, [own, ...bearers]);
}

/** Ties new speakers to whoever in the list bears their name. */
export async function tieToAuthorities(db: Kysely<Tables>, ids: readonly number[]): Promise<void> {
  const list = await db.selectFrom("authorities").selectAll().execute();
  if (list.length === 0 || ids.length === 0) return;
  const rows = await db
    .selectFrom("speakers")
    .select(["id", "name_key"])
    .where("id", "in", among(ids))
    .where("name_key", "is not", null)
    .execute();
  for (const { id, name, names } of list) {
    const keys = new Set(JSON.parse(names) as string[]);
    const bearers = rows.filter(({ name_key }) => keys.has(name_key!)).map((row) => row.id);
    const own = await db
      .selectFrom("speakers")
      .select("id")
      .where("authority", "=", id)
      .where("article", "is", null)
      .executeTakeFirstOrThrow();
    await tie(db, own.id, name, bearers);
  }
}
