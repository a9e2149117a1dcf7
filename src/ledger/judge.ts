import type { Kysely } from "kysely";
import type { Tables } from "./database/tables.ts";
import { writing, among } from "./database/writing.ts";
import { linkId, type Judgement } from "./links.ts";
import { regroup } from "./speakers/merge.ts";

/** A person's judgement on a link: it stays, whatever is found later, until another one is given. */
export const judgeLink = (db: Kysely<Tables>, id: string, judgement: Judgement): Promise<void> =>
  writing(db, async (own) => {
    const row = Number(/^link-(\d+)$/.exec(id)?.[1]);
    const link = Number.isNaN(row)
      ? undefined
      : await own.selectFrom("links").selectAll().where("id", "=", row).executeTakeFirst();
    if (!link)
      throw new TypeError(
        `ontherecord: there is no link ${JSON.stringify(id)}; links are called ${linkId(1)}, ${linkId(2)} …`,
      );
    await own.updateTable("links").set({ judgement, method: "by hand" }).where("id", "=", row).execute();
    if (link.kind === "speaker") await regroup(own, [link.a, link.b]);
  });

/** Takes a claim out of its thread, or one article's speaker from those it was merged with: rejects the links that tie it. */
export const splitOff = (db: Kysely<Tables>, id: string): Promise<number> =>
  writing(db, async (own) => {
    const speaker = /^speaker-(\d+)$/.exec(id);
    const end = speaker ? Number(speaker[1]) : await claimRow(own, id);
    const kind = speaker ? "speaker" : "claim";
    const links = await own
      .selectFrom("links")
      .select("id")
      .where("kind", "=", kind)
      .where("judgement", "<>", "rejected")
      .where((link) => link.or([link("a", "=", end), link("b", "=", end)]))
      .execute();
    const rows = links.map((link) => link.id);
    if (rows.length === 0) return 0;
    await own
      .updateTable("links")
      .set({ judgement: "rejected", method: "by hand" })
      .where("id", "in", among(rows))
      .execute();
    if (speaker) await regroup(own, [end]);
    return rows.length;
  });

async function claimRow(db: Kysely<Tables>, key: string): Promise<number> {
  const row = await db.selectFrom("claims").select("id").where("key", "=", key).executeTakeFirst();
  if (!row) throw new TypeError(`ontherecord: there is no claim ${JSON.stringify(key)} in this ledger`);
  return row.id;
}
