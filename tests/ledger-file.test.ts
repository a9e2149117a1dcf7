import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { migrations } from "../src/ledger/database/migrations.ts";
import { openLedger } from "../src/ledger/index.ts";
import { ledgersIn, port } from "./support/ledger.ts";

// Every sentence here was written for this project.

const { folder, fresh, open } = ledgersIn("ledger-file");

const require = createRequire(import.meta.url);

const { DatabaseSync } = require(isBuiltin("node:sqlite") ? "node:sqlite" : "@photostructure/sqlite") as {
  DatabaseSync: new (path: string) => {
    exec(sql: string): void;
    prepare(sql: string): { all(): object[]; get(): object };
    close(): void;
  };
};

/** Runs `work` on the file as another program would. */
function inSqlite<T>(path: string, work: (db: InstanceType<typeof DatabaseSync>) => T): T {
  const db = new DatabaseSync(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

describe("the file", () => {
  it("keeps what was added, over runs", async () => {
    const path = fresh();
    const first = await openLedger(path);
    await first.add(port);
    await first.close();
    const again = await open(path);
    expect((await again.search("sell the port"))[0]?.claim).toMatchObject({
      text: "We will never sell the port",
      modality: "promise",
      negated: true,
      madeAt: "2026-02-02",
      speaker: { name: "Ada Brook" },
      article: { id: port.id, publisher: "Harrow Times", version: 1 },
      url: "https://times.example/port",
    });
  });

  it("is a SQLite file whose views read well in any program", async () => {
    const path = fresh();
    const ledger = await openLedger(path);
    await ledger.add(port);
    await ledger.close();
    inSqlite(path, (db) => {
      expect(db.prepare("SELECT speaker, role, text, made_at FROM who_said_what LIMIT 1").all()).toEqual([
        { speaker: "Ada Brook", role: "Mayor", text: "We will never sell the port", made_at: "2026-02-02" },
      ]);
      expect(db.prepare("SELECT figure, value, unit, subject FROM figures").all()).toEqual([
        { figure: "$3 million", value: 3e6, unit: "USD", subject: "Repairs" },
      ]);
      expect(db.prepare("SELECT text FROM claims_text WHERE claims_text MATCH 'selling'").all()).toHaveLength(
        1,
      );
    });
  });

  it("has views that tell a figure's link by the claims that the figures stand in", async () => {
    const path = fresh();
    const ledger = await openLedger(path);
    // The figures' own numbers and their claims' differ: a claim without a figure comes first.
    for (const [town, boats] of [["It is late, said Cara Lind.", 40], ["It is early, said Bo Marsh.", 62]])
      await ledger.add(extract(`${town} The storm sank ${boats} boats in Harrow, Cara Lind said.`, { publishedAt: "2026-02-03" })); // prettier-ignore
    const [conflict] = await ledger.conflicts();
    await ledger.close();
    inSqlite(path, (db) => {
      const columns =
        "link, relation, one, one_figure, one_speaker, one_made_at, one_id, other, other_figure";
      expect(db.prepare(`SELECT ${columns} FROM claim_links WHERE relation = 'contradicts'`).all()).toEqual([
        {
          link: conflict!.id,
          relation: "contradicts",
          one: "The storm sank 40 boats in Harrow",
          one_figure: "40",
          one_speaker: "Cara Lind",
          one_made_at: "2026-02-03",
          one_id: conflict!.a.claim.id,
          other: "The storm sank 62 boats in Harrow",
          other_figure: "62",
        },
      ]);
    });
  });

  it("has views that call a speaker by the name it was merged under", async () => {
    const path = fresh();
    const ledger = await openLedger(path);
    await ledger.add(extract("“We start,” Ada Brook said.", { publishedAt: "2026-02-03" }));
    await ledger.add(extract("“We end,” A. Brook said.", { publishedAt: "2026-02-04" }));
    const [brook] = await ledger.speakers();
    await ledger.confirm(brook!.links[0]!.id);
    await ledger.close();
    inSqlite(path, (db) => {
      const rows = db.prepare("SELECT DISTINCT speaker, speaker_id FROM who_said_what").all();
      expect(rows).toEqual([{ speaker: "Ada Brook", speaker_id: "speaker-1" }]);
      expect(db.prepare("SELECT link, one, other, judgement FROM speaker_merges").all()).toEqual([
        { link: brook!.links[0]!.id, one: "Ada Brook", other: "A. Brook", judgement: "confirmed" },
      ]);
    });
  });

  it("of the first version gets the views of this one, and keeps what it holds", async () => {
    const path = fresh();
    inSqlite(path, (db) =>
      db.exec(`${migrations[0]!}; PRAGMA application_id = 1330926129; PRAGMA user_version = 1;
        INSERT INTO claims (key, feed, text, words_key, modality, negated) VALUES ('check-1', 1, 'It is late.', 'x', 'assertion', 0)`),
    );
    const ledger = await openLedger(path);
    expect((await ledger.timeline()).map(({ claim }) => claim.id)).toEqual(["check-1"]);
    await ledger.close();
    inSqlite(path, (db) =>
      expect(db.prepare("SELECT claim, speaker_id FROM who_said_what").all()).toEqual([
        { claim: "check-1", speaker_id: null },
      ]),
    );
  });

  it.each([
    [
      "another program’s database",
      (path: string) => inSqlite(path, (db) => db.exec("CREATE TABLE recipes (id)")),
      "of another program",
    ],
    [
      "no database",
      (path: string) => writeFileSync(path, "Dear diary, today nothing happened at all."),
      "no SQLite database",
    ],
    [
      "a newer ledger",
      (path: string) =>
        inSqlite(path, (db) =>
          db.exec(
            "CREATE TABLE articles (id); PRAGMA application_id = 1330926129; PRAGMA user_version = 999",
          ),
        ),
      "newer version (999",
    ],
  ])("refuses %s and leaves it as it is", async (_, make, message) => {
    const path = fresh();
    make(path);
    const before = readFileSync(path);
    await expect(openLedger(path)).rejects.toThrow(message);
    expect(readFileSync(path)).toEqual(before);
  });

  it("refuses a damaged file and leaves it as it is", async () => {
    const path = fresh();
    const ledger = await openLedger(path);
    await ledger.add(port);
    await ledger.close();
    const bytes = readFileSync(path);
    bytes.fill(0xaa, 5000, bytes.length - 100);
    const damaged = fresh();
    writeFileSync(damaged, bytes);
    await expect(openLedger(damaged)).rejects.toThrow(/damaged|malformed/);
    expect(readFileSync(damaged)).toEqual(bytes);
  });

  it("says what is wrong with a path", async () => {
    await expect(openLedger(join(folder, "no", "such", "folder.db"))).rejects.toThrow("cannot open");
    await expect(openLedger(folder)).rejects.toThrow(/folder|cannot open/);
    await expect(openLedger("")).rejects.toThrow(TypeError);
  });

  it("opens a copy of itself", async () => {
    const path = fresh();
    const ledger = await openLedger(path);
    await ledger.add(port);
    await ledger.close();
    const copy = fresh();
    copyFileSync(path, copy);
    expect(await (await open(copy)).query().claims.count()).toBe(port.claims.length);
  });
});
