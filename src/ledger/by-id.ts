// What is asked of one link, claim or speaker by its id: why it stands there, and a person's judgement on it.
import type { Kysely } from "kysely";
import { claimsByRow, selectClaims, toClaim, type LedgerClaim } from "./claims/read.ts";
import type { Tables } from "./database/tables.ts";
import { among, writing } from "./database/writing.ts";
import { linkId, type Judgement } from "./links.ts";
import { regroup } from "./speakers/merge.ts";

/** Why two things are tied together, or where a claim stands and what it is tied to, in plain words. @throws TypeError */
export async function explainIn(db: Kysely<Tables>, id: string): Promise<string> {
  const link = /^link-(\d+)$/.exec(id);
  return link ? explainLink(db, Number(link[1])) : explainClaim(db, id);
}

async function explainLink(db: Kysely<Tables>, row: number): Promise<string> {
  const link = await db.selectFrom("links").selectAll().where("id", "=", row).executeTakeFirst();
  if (!link) throw new TypeError(`ontherecord: there is no ${linkId(row)} in this ledger`);
  const ends = await endsOf(db, link.kind, [link.a, link.b]);
  return [
    `${linkId(row)}: ${link.relation}, ${link.judgement} (${link.method}, ${link.score.toFixed(2)})`,
    ...ends.map((end) => `  ${end}`),
    ...(JSON.parse(link.reasons) as string[]).map((reason) => `  – ${reason}`),
  ].join("\n");
}

async function endsOf(db: Kysely<Tables>, kind: string, ends: readonly number[]): Promise<string[]> {
  if (kind === "speaker") {
    const rows = await db
      .selectFrom("speakers")
      .select(["id", "name", "role"])
      .where("id", "in", among(ends))
      .execute();
    return ends
      .map((end) => rows.find(({ id }) => id === end)!)
      .map(({ name, role }) => [name, role].filter(Boolean).join(", "));
  }
  const rows = kind === "figure" ? await claimsOfFigures(db, ends) : ends;
  const claims = await claimsByRow(db, rows);
  return rows.map((row) => described(claims.get(row)!.claim));
}

async function claimsOfFigures(db: Kysely<Tables>, figures: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom("statistics")
    .select(["id", "claim"])
    .where("id", "in", among(figures))
    .execute();
  return figures.map((figure) => rows.find(({ id }) => id === figure)!.claim);
}

const described = ({ text, speaker, madeAt, article, url }: LedgerClaim): string =>
  `“${text}” – ${[speaker?.name ?? "the article itself", madeAt, article?.publisher ?? article?.title, url].filter(Boolean).join(", ")}`;

async function explainClaim(db: Kysely<Tables>, key: string): Promise<string> {
  const row = await selectClaims(db).where("claims.key", "=", key).executeTakeFirst();
  if (!row)
    throw new TypeError(`ontherecord: there is no claim or link ${JSON.stringify(key)} in this ledger`);
  const links = await db
    .selectFrom("links")
    .select("id")
    .where("kind", "in", ["claim", "stance"])
    .where((link) => link.or([link("a", "=", row.row), link("b", "=", row.row)]))
    .orderBy("id")
    .execute();
  const all = await Promise.all(links.map(({ id }) => explainLink(db, id))); // prettier-ignore
  return [described(toClaim(row).claim), ...all].join("\n");
}

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
