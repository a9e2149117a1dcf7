import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { SearchHit, TimelineEntry } from "../src/ledger/index.ts";
import { builtPath } from "./support/built.ts";
import { FEBRUARY, LEDGER, newsCommand } from "./support/port-news.ts";

// What `ontherecord add` takes into a ledger, and what it says of the rest.

const { add, file, folder, json, news, run } = newsCommand("cli-ledger-add");
let added: ReturnType<typeof add>;
beforeAll(() => void (added = add("news", ...LEDGER)));

describe("ontherecord add", () => {
  it("adds a folder and says what came of it", () =>
    expect(added).toEqual({ stdout: "news.db: 3 articles added\n", stderr: "", status: 0 }));

  it("knows what is there already, however it is named", () => {
    expect(add("news", ...LEDGER).stdout).toBe("news.db: 0 articles added, 3 known already; 0 claims\n");
    expect(add(news[1]!, news[1]!, ...LEDGER).stdout).toContain("2 known already");
  });

  it("names what it cannot read, and adds the rest", () => {
    const bytes = file("bytes.txt", Uint8Array.of(80, 75, 0, 4));
    const { stdout, stderr, status } = add("missing.txt", bytes, news[0]!, "--ledger", "bad.db");
    expect(stderr).toBe(
      "ontherecord: missing.txt: no such file or folder\nontherecord: bytes.txt: a binary file, not an article's text\n",
    );
    expect(stdout).toContain("1 article added, 2 skipped");
    expect(status).toBe(1);
  });

  it("takes the day and the publisher of texts", () => {
    const said = file("said.txt", "“We start on Friday,” said Bo Marsh.\n");
    add(said, "--published", "2026-02-04", "--publisher", "Harbour Times", "--ledger", "about.db");
    expect(json<SearchHit[]>(["search", "start", "--ledger", "about.db"])[0]!.claim).toMatchObject({
      madeAt: "2026-02-04",
      article: { publisher: "Harbour Times", publishedAt: "2026-02-04" },
    });
  });

  it("reads standard input, but no empty one", () => {
    const piped = run(["add", "--ledger", "piped.db"], { input: FEBRUARY });
    expect(piped.stdout).toContain("1 article added");
    expect(run(["add", "-", "--ledger", "piped.db"])).toMatchObject({
      status: 1,
      stderr: "ontherecord: -: no text in it\n",
    });
  });

  describe("adds records that extract wrote, as they are", () => {
    const first = (name: string): string => readFileSync(join(folder, name), "utf8");
    it.each(["json", "ndjson"])("a folder of them as %s", (format) => {
      const records = file(`records.${format}`, run(["extract", "news", "--format", format]).stdout);
      const ledger = `records-${format}.db`;
      expect(add(records, "--ledger", ledger).stdout).toBe(`${ledger}: 3 articles added\n`);
      expect(add(records, "news", "--ledger", ledger).stdout).toContain("6 known already");
    });

    it("one, with its own URL and day: another text of that URL is a new version", () => {
      const record = JSON.parse(run(["extract", news[0]!]).stdout);
      record.meta.url = "https://harbour.example/port";
      const other = JSON.parse(run(["extract", news[1]!]).stdout);
      other.meta.url = record.meta.url;
      const [one, two] = [file("one.json", JSON.stringify(record)), file("two.json", JSON.stringify(other))];
      expect(add(one, two, "--published", "2020-01-01", "--ledger", "url.db").stdout).toContain(
        "1 article added, 1 new version\n",
      );
      const [hit] = json<SearchHit[]>(["search", "never", "sell", "--ledger", "url.db"]);
      expect(hit!.claim).toMatchObject({ url: record.meta.url, madeAt: "2026-02-03" });
    });

    it("and names the lines that are none", () => {
      const lines = run(["extract", "news", "--format", "ndjson"]).stdout;
      const record = JSON.parse(lines.split("\n")[0]!);
      const broken = { ...record, text: `${record.text}.`, claims: [...record.claims, record.claims[0]] };
      const name = file("mixed.ndjson", `{"text":"no"}\nnot JSON\n\n${JSON.stringify(broken)}\n${lines}`);
      const { stdout, stderr, status } = add(name, "--ledger", "mixed.db");
      expect(stderr.split("\n").map((line) => line.split(" (")[0])).toEqual([
        "ontherecord: mixed.ndjson:1: no record as extract writes it",
        "ontherecord: mixed.ndjson:2: not JSON",
        "ontherecord: mixed.ndjson:4: no record as extract writes it: its parts do not fit together",
        "",
      ]);
      expect(stdout).toContain("3 articles added, 3 skipped");
      expect(status).toBe(1);
      expect(first("mixed.ndjson")).toContain("not JSON"); // nothing is written over
    });
  });

  it("reads web pages, saved or at an address, and knows them again by their address", async () => {
    const page = `<html><head><title>Harbour news</title><link rel="canonical" href="https://harbour.example/port"></head>
      <body><article><h1>Harbour news</h1>${`<p>“We will never sell the port,” said Mayor Ada Brook on Tuesday, and the council agreed.</p>`.repeat(4)}</article></body></html>`;
    const saved = file("page.html", page);
    expect(add(saved, "--ledger", "page.db")).toEqual({
      stdout: "page.db: 1 article added\n",
      stderr: "",
      status: 0,
    });
    expect(add(saved, "--ledger", "page.db").stdout).toContain("1 known already");
    const refused = add("http://127.0.0.1:9/port", "--ledger", "page.db");
    expect(refused.stderr).toMatch(/^ontherecord: http:\/\/127\.0\.0\.1:9\/port: [^\n]+\n$/);
    expect(refused.status).toBe(1);
  });

  it("stops after the article at hand when it is interrupted, and goes on from there", async () => {
    for (let i = 0; i < 150; i++) file(`many/${i}.txt`, `${FEBRUARY}\nStory ${i}.\n`.repeat(30));
    const child = spawn(process.execPath, [builtPath("cli.js"), "add", "many", "--ledger", "many.db"], {
      cwd: folder,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => {
      if (stderr === "") child.kill("SIGINT");
      stderr += data;
    });
    const [status] = await once(child, "close");
    expect(status).toBe(130);
    const done = Number(/stopped after (\d+) of 150 articles; the same command goes on/.exec(stderr)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(150);
    expect(stdout).toMatch(new RegExp(`^many.db: ${done} articles? added`));
    expect(add("many", "--ledger", "many.db").stdout).toContain(
      `many.db: ${150 - done} articles added, ${done} known already`,
    );
  });

  it("may run twice at once on one file", async () => {
    for (let i = 0; i < 60; i++) file(`some/${i}.txt`, `${FEBRUARY}\nStory ${i}.\n`);
    const runs = [0, 1].map(async () => {
      const child = spawn(process.execPath, [builtPath("cli.js"), "add", "some", "--ledger", "both.db"], {
        cwd: folder,
      });
      let stdout = "";
      child.stdout.on("data", (data) => (stdout += data));
      const [status] = await once(child, "close");
      expect(status).toBe(0);
      return Number(/: (\d+) articles? added/.exec(stdout)![1]);
    });
    const [one, other] = await Promise.all(runs);
    expect(one! + other!).toBe(60);
  });
});

describe("ontherecord add --feed", () => {
  const CLAIM = { text: "The tunnel was closed in 2019", id: "c-1", speaker: "Ada Brook", madeAt: "2026-02-04", url: "https://checks.example/1" }; // prettier-ignore
  const review = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": CLAIM.id,
    url: CLAIM.url,
    claimReviewed: CLAIM.text,
    reviewRating: { "@type": "Rating", alternateName: "False" },
    itemReviewed: { "@type": "Claim", author: { "@type": "Person", name: CLAIM.speaker }, datePublished: CLAIM.madeAt },
  }; // prettier-ignore
  const row = `"${CLAIM.text}",c-1,Ada Brook,2026-02-04,${CLAIM.url}`;

  it.each([
    ["commas.csv", `text,id,speaker,madeAt,url\n${row}\n`],
    ["windows.csv", `\uFEFFID;Rating;Text;Made at;Speaker;URL\r\nc-1;False;"${CLAIM.text}";2026-02-04;Ada Brook;${CLAIM.url}\r\n`], // prettier-ignore
    ["lines.ndjson", `${JSON.stringify({ ...CLAIM, rating: "False" })}\n`],
    ["array.json", JSON.stringify([CLAIM])],
    ["review.json", JSON.stringify(review)],
    ["reviews.ndjson", JSON.stringify(review)],
    ["graph.jsonld", JSON.stringify({ "@graph": [{ "@type": "WebPage" }, review] })],
    ["feed.json", JSON.stringify({ "@type": "DataFeed", dataFeedElement: [{ "@type": "DataFeedItem", item: [{ ...review, itemReviewed: [{ ...review.itemReviewed, author: [review.itemReviewed.author] }] }] }] })], // prettier-ignore
  ])("%s", (name, content) => {
    const ledger = `${name}.db`;
    const { stdout, stderr, status } = add("--feed", file(name, content), "--ledger", ledger);
    expect({ stdout, stderr, status }).toEqual({ stdout: `${ledger}: 1 claim of ${name} added\n`, stderr: "", status: 0 }); // prettier-ignore
    const [entry] = json<TimelineEntry[]>(["timeline", "--ledger", ledger]);
    const { text, id, speaker, madeAt, url } = entry!.claim;
    expect({ text, id, speaker: speaker?.name, madeAt, url }).toEqual(CLAIM);
    expect(add("--feed", name, "--ledger", ledger).stdout).toBe(
      `${ledger}: 0 claims of ${name} added, 1 known already\n`,
    );
  });

  it.each([
    ["rows.csv", `text,madeAt\n"One, two",2026-02-30\n,2026-02-04\nThe bridge is safe,\n`, ["rows.csv:2: madeAt", "rows.csv:3: text"]],
    ["rows.ndjson", `{"text":""}\n{"text"\n{"text":"The bridge is safe"}`, ["rows.ndjson:1: text", "rows.ndjson:2"]],
    ["rows.json", `[7,{"text":"The bridge is safe"}]`, ["rows.json, claim 1"]],
    ["marks.csv", `text\nThe bridge is safe\n"open" mark\n`, ["marks.csv:3: not CSV"]],
  ])("names the claims of %s that are none, and adds the rest", (name, content, problems) => {
    const { stdout, stderr, status } = add("--feed", file(name, content), "--ledger", `${name}.db`);
    expect(stderr.trimEnd().split("\n")).toEqual(problems.map((start) => expect.stringContaining(`ontherecord: ${start}:`)));
    expect(stdout).toContain(`1 claim of ${name} added, ${problems.length} skipped`);
    expect(status).toBe(1);
  }); // prettier-ignore

  it.each([
    ["none.csv", "claim,who\nThe bridge is safe,Ada Brook\n", 'no column "text" in its first line'],
    ["none.json", `{"@type":"WebPage"}`, "no claim in it"],
    ["feed.xml", "<claims/>", "no feed by its name: .csv, .ndjson or .json"],
    ["missing.json", null, "no such file or folder"],
    ["deep.json", "[".repeat(50_000) + "]".repeat(50_000), "claim 1"],
  ])("says why %s is no feed", (name, content, problem) => {
    if (content !== null) file(name, content);
    const { stderr, status } = add("--feed", name, "--ledger", "none.db");
    expect(stderr).toContain(problem);
    expect({ lines: stderr.split("\n").length, status }).toEqual({ lines: 2, status: 1 });
  });
});
