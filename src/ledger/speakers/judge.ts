// "Mayor Ada Brook" and "Ada Brook": confirmed. "Ada Brook, a striker" or "Ada M. Brook": suggested. "Brook": nobody.
import type { Kysely } from "kysely";
import { passingRoles } from "../../english/persons/nouns.ts";
import type { Tables } from "../database/tables.ts";
import { among } from "../database/writing.ts";
import type { Link } from "../links.ts";
import { sameName } from "../../names/same-name.ts";
import { contentWords } from "../../text/words.ts";

/** What is known of a speaker when two are compared. */
export type Known = {
  readonly id: number;
  readonly name: string;
  readonly nameKey: string;
  readonly kind: string;
  /** Roles and affiliations, of all who are confirmed to be the same. */
  readonly about: readonly string[];
  /** Years of its articles. */
  readonly years: readonly number[];
  /** Full names of those quoted beside it. */
  readonly company: readonly string[];
};
type Judged = Pick<Link, "judgement" | "score" | "method" | "reasons">;

/** Further apart than this, one name alone is no proof. */
const MOST_YEARS = 25;

/** Whether two speakers of two articles are one: by full name, with role, affiliation and time; null where nothing says so. */
export function judgeSpeakers(a: Known, b: Known): Judged | null {
  if (a.kind !== b.kind) return null;
  const single = a.kind === "person" && (!a.nameKey.includes(" ") || !b.nameKey.includes(" "));
  if (single) return null;
  const same = sameName(a.name, b.name);
  if (a.nameKey !== b.nameKey && (a.kind !== "person" || !same.same)) return null;
  const doubts = doubtsOf(a, b);
  const exact = a.nameKey === b.nameKey;
  return {
    judgement: exact && doubts.length === 0 ? "confirmed" : "suggested",
    score: exact ? (doubts.length === 0 ? 1 : 0.6) : same.score * (doubts.length === 0 ? 1 : 0.7),
    method: exact ? "full name" : "similar name",
    reasons: [
      exact ? `both are called “${b.name}”` : `“${a.name}” and “${b.name}”: ${same.reasons.join(", ")}`,
      ...doubts,
    ],
  };
}

function doubtsOf(a: Known, b: Known): string[] {
  const doubts: string[] = [];
  if (a.kind === "person" && differ(wordsOf(a), wordsOf(b)) && !shareCompany(a, b))
    doubts.push(`but one is ${a.about.join(", ")}, the other ${b.about.join(", ")}`);
  const years = yearsBetween(a.years, b.years);
  if (years > MOST_YEARS) doubts.push(`but ${years} years lie between them`);
  return doubts;
}

/** Offices and trades; "the mayor’s opponent" is neither. */
const wordsOf = ({ about }: Known): string[] => about.flatMap(officeWords).flatMap(contentWords);

const officeWords = (role: string): string[] => (isPassing(role) ? [] : [role]);

/** Nothing but who somebody is to others; "candidate for mayor" says more. */
const isPassing = (role: string): boolean => contentWords(role).every((stem) => passing.has(stem));

const passing: ReadonlySet<string> = new Set([...passingRoles].flatMap(contentWords));

const shareCompany = (a: Known, b: Known): boolean =>
  a.company.some((name) => name !== a.nameKey && b.company.includes(name));

const yearsBetween = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || b.length === 0 ? 0 : Math.min(...a.flatMap((x) => b.map((y) => Math.abs(x - y))));

/** Both say something, and not one word of it is shared. */
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));

// "Councillor Colm Dray" and "Colm Dray, a welder", both beside Una Fairleigh: hardly two people.

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
