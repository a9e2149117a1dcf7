import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { addLinks, groupsOf, type Link } from "../links.ts";
import { companyIn, judgeSpeakers, type Known } from "./judge.ts";
import { among } from "../database/writing.ts";

/** So many earlier speakers are looked at for a new one. */
const MOST_CANDIDATES = 60;

/** Ties the speakers of a new article to those of earlier ones, by links that say why. */
export async function mergeSpeakers(db: Kysely<Tables>, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const own = await knownOf(db, id);
    if (own) await mergeOne(db, own);
  }
}

async function mergeOne(db: Kysely<Tables>, own: Candidate): Promise<void> {
  const [self, ...others] = await withCompany(db, [own, ...(await candidatesFor(db, own))]);
  const judged = groupedBySame(others).flatMap((other): Link[] => {
    const found = judgeSpeakers(self!, other);
    return found ? [{ kind: "speaker", relation: "same", a: own.id, b: other.id, ...found }] : [];
  });
  const links = oneAtMost(judged);
  await addLinks(db, links);
  const merged = links.find(({ judgement }) => judgement === "confirmed");
  if (merged) await join(db, own.id, merged.b);
}

/** A new speaker joins a group: nobody else's group changes. */
const join = (db: Kysely<Tables>, id: number, other: number) =>
  db
    .updateTable("speakers")
    .set((row) => ({
      same_as: row.selectFrom("speakers as other").select("other.same_as").where("other.id", "=", other),
    }))
    .where("id", "=", id)
    .execute();

/** Nobody is in company where nobody may be the same: that spares the look. */
async function withCompany(db: Kysely<Tables>, known: readonly Candidate[]): Promise<Candidate[]> {
  if (known.length === 1) return [...known];
  const company = await companyIn(db, known.flatMap(({ article }) => article ?? [])); // prettier-ignore
  return known.map((one) => ({ ...one, company: company.get(one.article ?? 0) ?? [] }));
}

/** Two people of one name: which of them is meant stays open. */
const oneAtMost = (links: readonly Link[]): Link[] => {
  const sure = links.filter(({ judgement }) => judgement === "confirmed");
  return sure.length < 2
    ? [...links]
    : links.map((link) => ({
        ...link,
        judgement: link.judgement === "confirmed" ? "suggested" : link.judgement,
        reasons: [...link.reasons, "but there are several of that name"],
      }));
};

/** What is known of each group of merged speakers, under the latest of them. */
function groupedBySame(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<number, Candidate>();
  for (const one of candidates) {
    const known = groups.get(one.sameAs);
    const all = known && {
      about: [...new Set([...known.about, ...one.about])],
      years: [...known.years, ...one.years],
      company: [...known.company, ...one.company],
    };
    groups.set(one.sameAs, { ...(known ?? one), ...all });
  }
  return [...groups.values()];
}

type Candidate = Known & { readonly sameAs: number; readonly article: number | null };

const COLUMNS = [
  "speakers.id", "speakers.name", "speakers.name_key", "speakers.kind", "speakers.role", "speakers.affiliation",
  "speakers.same_as", "speakers.article", "articles.published_at",
] as const; // prettier-ignore

async function knownOf(db: Kysely<Tables>, id: number): Promise<Candidate | null> {
  const row = await selected(db).where("speakers.id", "=", id).executeTakeFirst();
  return row ? toKnown(row) : null;
}

/** The latest of those that share the family name, of any article but its own. */
async function candidatesFor(db: Kysely<Tables>, { id, nameKey, article }: Candidate): Promise<Candidate[]> {
  const sharing = selected(db)
    .where("family_key", "=", nameKey.slice(nameKey.lastIndexOf(" ") + 1))
    .where("speakers.id", "<", id);
  const elsewhere =
    article === null
      ? sharing
      : sharing.where((row) => row.or([row("article", "is", null), row("article", "<>", article)]));
  const rows = await elsewhere.orderBy("speakers.id", "desc").limit(MOST_CANDIDATES).execute();
  return rows.map(toKnown);
}

const selected = (db: Kysely<Tables>) =>
  db
    .selectFrom("speakers")
    .leftJoin("articles", "articles.id", "speakers.article")
    .select(COLUMNS)
    .where("speakers.name", "is not", null)
    .where("speakers.kind", "in", ["person", "organization"]);

type Row = Awaited<ReturnType<ReturnType<typeof selected>["execute"]>>[number];

const toKnown = (row: Row): Candidate => ({
  id: row.id, name: row.name!, nameKey: row.name_key!, kind: row.kind, sameAs: row.same_as, article: row.article,
  about: [row.role, row.affiliation].filter((text) => text !== null),
  years: row.published_at === null ? [] : [Number(row.published_at.slice(0, 4))], company: [],
}); // prettier-ignore

/** Works out anew which speakers are one, from the confirmed links of those around `ids`. */
export async function regroup(db: Kysely<Tables>, ids: readonly number[]): Promise<void> {
  const groups = await db.selectFrom("speakers").select("same_as").where("id", "in", among(ids)).execute();
  const members = await db
    .selectFrom("speakers")
    .select("id")
    .where(
      "same_as",
      "in",
      groups.map((group) => group.same_as),
    ) // prettier-ignore
    .execute();
  const all = members.map(({ id }) => id);
  const links = await db
    .selectFrom("links")
    .select(["a", "b"])
    .where("kind", "=", "speaker")
    .where("judgement", "=", "confirmed")
    .where((link) => link.or([link("a", "in", among(all)), link("b", "in", among(all))]))
    .execute();
  const group = groupsOf(links);
  for (const id of all)
    await db
      .updateTable("speakers")
      .set({ same_as: group.get(id) ?? id })
      .where("id", "=", id)
      .execute();
}
