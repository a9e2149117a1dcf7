import { connect } from "../../src/ledger/database/driver.ts";
import { extract } from "../../src/index.ts";
import type { ArticleRecord } from "../../src/record.ts";

const MAYORS = ["Ada Brook", "Bo Marsh", "Ines Okafor", "Una Fairleigh", "Tom Beale", "Sile Bannon"];
const TOWNS = ["Harrow", "Port Ansel", "Storvik", "Corran", "Lowe", "Sanqari", "Utcos"];

/** Small articles, no two alike, with quotes, figures and speakers that meet those of others. */
export const smallRecords = (count: number, publisher = "Harbour Times"): ArticleRecord[] =>
  Array.from({ length: count }, (_, i) => {
    const [mayor, town] = [MAYORS[i % MAYORS.length]!, TOWNS[i % TOWNS.length]!];
    const text =
      `“We will open bridge number ${i} in ${town} by the spring,” Mayor ${mayor} said on Tuesday.\n\n` +
      `Some ${(i * 7) % 100} percent of the boats in ${town} carry ${publisher} flags, according to the port authority. ` +
      `Repairs will cost $${i + 2} million, ${mayor} said.`;
    return extract(text, {
      url: `https://${publisher.toLowerCase().replaceAll(" ", "-")}.example/${i}`,
      publisher,
      publishedAt: `20${10 + (i % 15)}-03-0${1 + (i % 9)}`,
    });
  });

/** What a ledger's file holds of one article. */
export type Kept = {
  readonly record: string;
  readonly claims: number;
  readonly figures: number;
  readonly speakers: number;
  readonly indexed: number;
};

/** What SQLite says of a file, and what is in it, in the order in which it was added. */
export function keptIn(path: string): { readonly integrity: unknown[]; readonly articles: Kept[] } {
  const connection = connect(path);
  try {
    connection.exec("INSERT INTO claims_text (claims_text) VALUES ('integrity-check')");
    const integrity = connection.prepare("PRAGMA integrity_check").all().map((row) => (row as { integrity_check: string }).integrity_check); // prettier-ignore
    const broken = connection.prepare("PRAGMA foreign_key_check").all();
    const articles = connection.prepare(`
      SELECT record_id AS record,
        (SELECT count(*) FROM claims c WHERE c.article = a.id) AS claims,
        (SELECT count(*) FROM statistics s JOIN claims c ON c.id = s.claim WHERE c.article = a.id) AS figures,
        (SELECT count(*) FROM speakers s WHERE s.article = a.id AND s.same_as > 0) AS speakers,
        (SELECT count(*) FROM article_marks m WHERE m.article = a.id) AS indexed
      FROM articles a ORDER BY id`).all() as Kept[]; // prettier-ignore
    return { integrity: [...integrity, ...broken], articles };
  } finally {
    connection.close();
  }
}

/** What a file must hold of a record. */
export const completeOf = ({ id, claims, speakers }: ArticleRecord): Omit<Kept, "indexed"> => ({
  record: id,
  claims: claims.length,
  figures: claims.reduce((sum, { statisticIds }) => sum + statisticIds.length, 0),
  speakers: speakers.length,
});
