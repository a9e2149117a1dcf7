import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { extract, query, type ArticleRecord } from "../src/index.ts";
import { migrations } from "../src/ledger/database/migrations.ts";
import { openLedger, type Ledger } from "../src/ledger/index.ts";

// Every sentence here was written for this project.

const folder = mkdtempSync(join(tmpdir(), "ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (): string => join(folder, `${++count}.db`);

const opened: Ledger[] = [];
afterEach(() => Promise.all(opened.splice(0).map((ledger) => ledger.close())));
async function open(path?: string): Promise<Ledger> {
  const ledger = await openLedger(path);
  opened.push(ledger);
  return ledger;
}

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

const article = (text: string, publishedAt: string, url: string, publisher = "Harrow Times"): ArticleRecord =>
  extract(text, { publishedAt, url, publisher });

const PORT =
  "“We will never sell the port,” Mayor Ada Brook said on Monday. Repairs will cost $3 million, the council said.";
const port = article(PORT, "2026-02-03", "https://times.example/port");

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

describe("adding", () => {
  it("changes nothing for the same record again", async () => {
    const ledger = await open();
    expect(await ledger.add(port)).toEqual({ known: false, version: 1, claims: port.claims.length });
    expect(await ledger.add(port)).toEqual({ known: true, version: 1, claims: 0 });
    expect(await ledger.query().quotes.count()).toBe(port.quotes.length);
  });

  it("keeps a changed text of one URL as its next version, and both", async () => {
    const ledger = await open();
    await ledger.add(port);
    const revised = article(
      PORT.replace("$3 million", "$5 million"),
      "2026-02-03",
      "https://times.example/port#top",
    );
    expect(await ledger.add(revised)).toMatchObject({ known: false, version: 2 });
    expect(await ledger.add(port)).toMatchObject({ known: true, version: 1 });
    expect(
      await ledger
        .query()
        .statistics.map((figure) => figure.text)
        .toArray(),
    ).toEqual(["$3 million", "$5 million"]);
  });

  it("keeps one text under two URLs as two articles, whose claims have keys of their own", async () => {
    const ledger = await open();
    await ledger.add(port);
    await ledger.add(article(PORT, "2026-02-03", "https://post.example/port", "Delta Post"));
    const keys = (await ledger.search("never sell the port")).map(({ claim }) => claim.id);
    expect(new Set(keys).size).toBe(2);
  });

  it("refuses what is no record, and says what it was", async () => {
    const ledger = await open();
    await expect(ledger.add("text" as never)).rejects.toThrow(
      'needs a record as extract() gives it, got "text"',
    );
    await expect(ledger.add({ ...port, quotes: [{}] } as never)).rejects.toThrow("quotes.0");
  });

  it("keeps what extractors of the user’s own found", async () => {
    const ledger = await open();
    await ledger.add({ ...port, votes: [{ ayes: 3 }] } as never);
    const [quote] = await ledger.query().quotes.limit(1).toArray();
    expect(quote?.articleId).toBe(port.id);
  });

  it("takes claims of a feed, once each, with the feed’s ids", async () => {
    const ledger = await open();
    const feed = [
      {
        id: "c1",
        text: "The bridge is safe.",
        speaker: "Bo Marsh",
        madeAt: "2026-01-05",
        url: "https://feed.example/c1",
      },
      { id: 2, text: "The tunnel is closed." },
      { text: "The ferry is late." },
    ];
    expect(await ledger.addClaims(feed)).toEqual({ added: 3, known: 0 });
    expect(await ledger.addClaims(feed)).toEqual({ added: 0, known: 3 });
    expect((await ledger.search("bridge safe"))[0]?.claim).toMatchObject({
      id: "c1",
      speaker: { name: "Bo Marsh" },
      article: null,
    });
    expect((await ledger.search("tunnel"))[0]?.claim.id).toBe("2");
    await expect(ledger.addClaims([{ text: "" }])).rejects.toThrow("claim 0 of the feed: text");
    await expect(ledger.addClaims([{ text: "It is.", madeAt: "soon" }])).rejects.toThrow("madeAt");
  });

  it("stops where a signal says so, and keeps whole batches", async () => {
    const ledger = await open();
    const stop = new AbortController();
    function* feed() {
      for (let i = 0; i < 2000; i++) {
        if (i === 1200) stop.abort();
        yield { id: i, text: `Claim ${i} of the feed` };
      }
    }
    await expect(ledger.addClaims(feed(), { signal: stop.signal })).rejects.toThrow();
    expect((await ledger.search("feed", { limit: 2000 })).length).toBe(1000);
  });
});

describe("search", () => {
  it("finds other forms of a word, words in tags, and the nearer claim first", async () => {
    const ledger = await open();
    await ledger.addClaims([
      { id: "a", text: "The Harrow Bridge was closed after the flood." },
      { id: "b", text: "A bridge was painted." },
      { id: "c", text: "The mayor opened a school." },
    ]);
    const ids = async (text: string) => (await ledger.search(text)).map(({ claim }) => claim.id);
    expect(await ids("closing #HarrowBridge https://x.example/1")).toEqual(["a", "b"]);
    expect(await ids("")).toEqual([]);
    expect(await ids('"; DROP TABLE claims; -- NEAR( * ^')).toEqual([]);
    expect((await ledger.search("bridge", { limit: 1 })).length).toBe(1);
  });
});

describe("speakers", () => {
  const said = (who: string, what: string) => `“${what},” said ${who}.`;
  const add = async (ledger: Ledger, texts: readonly string[]) => {
    for (const [i, text] of texts.entries())
      await ledger.add(article(text, `2026-03-0${i + 1}`, `https://a.example/${i}`));
  };
  const namesOf = async (ledger: Ledger) =>
    (await ledger.speakers()).map(({ name, articles }) => [name, articles]);

  it("are one by their full name, with a link that says why", async () => {
    const ledger = await open();
    await add(ledger, [
      said("Mayor Ada Brook", "The port is ours"),
      said("Ada Brook", "The port stays ours"),
    ]);
    const [brook] = await ledger.speakers();
    expect(brook).toMatchObject({ name: "Ada Brook", articles: 2, merged: ["speaker-2"], roles: ["Mayor"] });
    expect(brook?.links).toEqual([
      expect.objectContaining({
        judgement: "confirmed",
        method: "full name",
        reasons: ["both are called “Ada Brook”"],
      }),
    ]);
  });

  it("are never one by a surname", async () => {
    const ledger = await open();
    await add(ledger, [
      said("Ada Brook", "The port is ours"),
      said("Tom Brook", "The port is yours"),
      said("Mr. Brook", "No port"),
    ]);
    expect(await namesOf(ledger)).toEqual([
      ["Ada Brook", 1],
      ["Tom Brook", 1],
      ["Brook", 1],
    ]);
    await expect(ledger.timeline({ speaker: "Brook" })).rejects.toThrow("give the full name");
  });

  it("of one name and other offices are suggested, and merged by hand", async () => {
    const ledger = await open();
    await add(ledger, [
      said("Mayor Ada Brook", "The port is ours"),
      said("striker Ada Brook", "The cup is ours"),
    ]);
    const [mayor] = await ledger.speakers();
    const [link] = mayor!.links;
    expect(link).toMatchObject({ judgement: "suggested", with: { name: "Ada Brook" } });
    await ledger.confirm(link!.id);
    expect(await namesOf(ledger)).toEqual([["Ada Brook", 2]]);
    expect((await ledger.speaker("speaker-2"))?.id).toBe("speaker-1");
    await ledger.reject(link!.id);
    expect(await namesOf(ledger)).toEqual([
      ["Ada Brook", 1],
      ["Ada Brook", 1],
    ]);
    expect((await ledger.speaker("speaker-2"))?.id).toBe("speaker-2");
  });

  it("are taken out of a merge, which does not come back", async () => {
    const ledger = await open();
    await add(ledger, [said("Ada Brook", "The port is ours"), said("Ada Brook", "The cup is ours")]);
    expect(await ledger.split("speaker-2")).toBe(1);
    expect(await namesOf(ledger)).toEqual([
      ["Ada Brook", 1],
      ["Ada Brook", 1],
    ]);
    expect(await ledger.split("speaker-2")).toBe(0);
  });

  it("are tied to a list of the user’s own, now and later", async () => {
    const ledger = await open();
    await add(ledger, [said("Ada M. Brook", "The port is ours")]);
    await ledger.useAuthorities([{ id: "Q1", names: ["Ada Brook", "Ada M. Brook"], roles: ["mayor"] }]);
    await ledger.add(article(said("Ada Brook", "The port stays ours"), "2026-03-09", "https://a.example/9"));
    const [brook] = await ledger.speakers();
    expect(brook).toMatchObject({ authority: "Q1", articles: 2 });
    await expect(ledger.useAuthorities([{ id: "", names: [] }])).rejects.toThrow("authority 0");
  });

  it("unknown to the ledger are nobody", async () => {
    const ledger = await open();
    expect(await ledger.speaker("Una Roe")).toBeNull();
    await expect(ledger.timeline({ speaker: "Una Roe" })).rejects.toThrow(
      'nobody in this ledger is called "Una Roe"',
    );
  });
});

describe("threads, conflicts and changes", () => {
  async function told(...texts: readonly (readonly [day: string, text: string])[]): Promise<Ledger> {
    const ledger = await open();
    for (const [i, [day, text]] of texts.entries())
      await ledger.add(article(text, day, `https://a.example/${i}`));
    return ledger;
  }
  const PROMISE = "“We will never sell the port to a foreign company,” Mayor Ada Brook said.";

  it("ties a claim repeated word for word, and one cut", async () => {
    const ledger = await told(
      ["2026-01-01", PROMISE],
      ["2026-02-01", "“We will never sell the port to a foreign company!” Ada Brook said again."],
      ["2026-03-01", "“We will never sell the port …,” Ada Brook had said."],
    );
    const [thread, ...others] = await ledger.threads();
    expect(others).toEqual([]);
    expect(thread).toMatchObject({
      judgement: "confirmed",
      appearances: 3,
      publications: 3,
      speakers: ["Ada Brook"],
      firstMadeAt: "2026-01-01",
    });
    expect(thread?.claims.map(({ link }) => link?.method ?? null)).toEqual([null, "same words", "cut"]);
    expect((await ledger.firstSaid("never sell the port to a foreign company"))?.madeAt).toBe("2026-01-01");
    await ledger.split(thread!.claims[2]!.claim.id);
    expect((await ledger.threads())[0]?.appearances).toBe(2);
  });

  it("counts copies of one report once", async () => {
    const report = `${PROMISE} The council met for three hours in the town hall. Nobody else spoke that evening in Harrow.`;
    const ledger = await open();
    for (const paper of ["times", "post", "echo"])
      await ledger.add(
        article(`${report} The ${paper} was there.`, "2026-01-01", `https://${paper}.example/1`, paper),
      );
    expect((await ledger.threads())[0]).toMatchObject({ appearances: 3, publications: 1 });
    expect(await ledger.timeline({ speaker: "Ada Brook" })).toEqual([expect.objectContaining({ copies: 2 })]);
  });

  it("only suggests what is told in other words", async () => {
    const ledger = await told(
      ["2026-01-01", PROMISE],
      [
        "2026-02-01",
        "Ada Brook said the port would never be sold to any company from abroad or to foreign investors.",
      ],
    );
    const [thread] = await ledger.threads();
    expect(thread?.judgement ?? "suggested").toBe("suggested");
    expect(await ledger.threads({ suggested: false })).toEqual([]);
  });

  it("tells a promise that is taken back", async () => {
    const ledger = await told(
      ["2026-01-01", PROMISE],
      ["2026-05-01", "“We will sell the port to a foreign company,” Ada Brook said."],
    );
    expect(await ledger.conflicts()).toEqual([
      expect.objectContaining({
        relation: "takes back",
        judgement: "suggested",
        a: expect.objectContaining({ figure: null }),
      }),
    ]);
    expect(await ledger.threads()).toEqual([]);
  });

  it("tells figures that differ for one time from those that changed", async () => {
    const ledger = await told(
      ["2026-01-01", "In 2025, 40 fishing boats sank off Harrow, the coast guard said."],
      ["2026-01-02", "In 2025, 62 fishing boats sank off Harrow, the union said."],
      ["2026-01-03", "In 2024, 31 fishing boats sank off Harrow, the union said."],
    );
    const pairs = (found: readonly { a: { figure: string | null }; b: { figure: string | null } }[]) =>
      found.map(({ a, b }) => [a.figure, b.figure]);
    expect(pairs(await ledger.conflicts())).toEqual([["40", "62"]]);
    expect(pairs(await ledger.changes())).toEqual([
      ["31", "40"],
      ["31", "62"],
    ]);
    expect(await ledger.threads()).toEqual([]);
  });

  it("explains a link and a claim, and knows no others", async () => {
    const ledger = await told(["2026-01-01", PROMISE], ["2026-02-01", PROMISE]);
    const [thread] = await ledger.threads();
    const why = await ledger.explain(thread!.claims[1]!.link!.id);
    expect(why).toContain("repeated, confirmed");
    expect(why).toContain("word for word the same");
    expect(await ledger.explain(thread!.claims[0]!.claim.id)).toContain("Ada Brook, 2026-01-01");
    await expect(ledger.explain("link-999")).rejects.toThrow("there is no link-999");
    await expect(ledger.confirm("link-x")).rejects.toThrow("links are called link-1");
    await expect(ledger.split("nothing")).rejects.toThrow("there is no claim");
  });

  it("compares each claim once, and stops where a signal says so", async () => {
    const ledger = await told(["2026-01-01", PROMISE], ["2026-02-01", PROMISE]);
    const seen: number[] = [];
    await ledger.threads({ onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([2]);
    await ledger.threads({ onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([2]);
    await ledger.addClaims([{ text: "One more claim of the feed." }]);
    await expect(ledger.threads({ signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe("query", () => {
  const records = [
    port,
    article(
      "“The fair opens on May 4,” said Bo Marsh. It drew 12,000 people, up 20 percent, he added.",
      "2026-03-01",
      "https://a.example/fair",
    ),
    article(
      "Una Roe said the tunnel cost €40m, and that 60% of it was borrowed.",
      "2026-04-01",
      "https://a.example/tunnel",
    ),
  ];
  async function both() {
    const ledger = await open();
    for (const record of records) await ledger.add(record);
    return [query(records), ledger.query()] as const;
  }

  it("gives what query() gives over the same records", async () => {
    const [memory, file] = await both();
    expect(await file.quotes.toArray()).toEqual(memory.quotes.toArray());
    expect(await file.quotes.direct().by("Brook").toArray()).toEqual(
      memory.quotes.direct().by("Brook").toArray(),
    );
    expect(await file.statistics.kind("money", "percentage").atLeast(30).toArray()).toEqual(
      memory.statistics.kind("money", "percentage").atLeast(30).toArray(),
    );
    expect(await file.statistics.unit("eur").atMost(5e7).count()).toBe(1);
    expect(await file.dates.between("2026-05-01", "2026-06-01").count()).toBe(
      memory.dates.between("2026-05-01", "2026-06-01").count(),
    );
    expect(await file.claims.mentioning("port").first()).toEqual(memory.claims.mentioning("port").first());
    expect(
      await file.speakers
        .map((one) => one.name)
        .limit(2)
        .toArray(),
    ).toEqual(
      memory.speakers
        .map((one) => one.name)
        .limit(2)
        .toArray(),
    );
    expect([...(await file.statistics.groupBy((one) => one.unit)).keys()]).toEqual([
      ...memory.statistics.groupBy((one) => one.unit).keys(),
    ]);
  });

  it("counts a limit over all records, and streams", async () => {
    const [memory, file] = await both();
    expect(await file.claims.limit(3).toArray()).toEqual(memory.claims.limit(3).toArray());
    expect(await file.claims.limit(0).toArray()).toEqual([]);
    const seen: string[] = [];
    for await (const { text } of file.quotes) if (seen.push(text) === 2) break;
    expect(seen).toHaveLength(2);
  });

  it("refuses wrong arguments at once, and stops where a signal says so", async () => {
    const [, file] = await both();
    expect(() => file.statistics.atLeast("many" as never)).toThrow(TypeError);
    const ledger = await open();
    await ledger.add(port);
    await expect(ledger.query({ signal: AbortSignal.abort() }).quotes.toArray()).rejects.toThrow();
  });
});
