// "Councillor Colm Dray" and "Colm Dray, a welder", both beside Una Fairleigh: hardly two people.
import type { Kysely } from "kysely";
import type { Tables } from "../database/tables.ts";
import { among } from "../database/writing.ts";

/** Whoever stands in more articles keeps everybody company: a president proves nothing. */
const MOST_ARTICLES = 20;

/** Full names of the people quoted in each article. */
export async function companyIn(
  db: Kysely<Tables>,
  articles: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const company = new Map<number, string[]>();
  if (articles.length === 0) return company;
  const rows = await db
    .selectFrom("speakers")
    .select(["article", "name_key"])
    .where("article", "in", among(articles))
    .where("kind", "=", "person")
    .where("name_key", "like", "% %")
    .execute();
  const known = await knownToFew(db, [...new Set(rows.map(({ name_key }) => name_key!))]);
  for (const { article, name_key } of rows)
    if (known.has(name_key!)) company.set(article!, [...(company.get(article!) ?? []), name_key!]);
  return company;
}

async function knownToFew(db: Kysely<Tables>, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("speakers")
    .select("name_key")
    .where("name_key", "in", among(names))
    .groupBy("name_key")
    .having((select) => select.fn.countAll(), "<=", MOST_ARTICLES)
    .execute();
  return new Set(rows.map(({ name_key }) => name_key!));
}
