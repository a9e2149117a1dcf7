import { describe, expect, it } from "vitest";
import { query } from "../src/index.ts";
import { article, ledgersIn, port, PORT } from "./support/ledger.ts";

// Every sentence here was written for this project.

const { open } = ledgersIn("ledger");

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
