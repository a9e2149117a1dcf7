import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import pc from "picocolors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvLine } from "../src/cli/csv.ts";
import { changesAnswer, conflictsAnswer } from "../src/cli/ledger/answers/conflicts.ts";
import { searchAnswer } from "../src/cli/ledger/answers/search.ts";
import { speakersAnswer } from "../src/cli/ledger/answers/speakers.ts";
import { threadsAnswer } from "../src/cli/ledger/answers/threads.ts";
import { timelineAnswer } from "../src/cli/ledger/answers/timeline.ts";
import { barLine, progressOn } from "../src/cli/ledger/progress.ts";
import type { Look } from "../src/cli/table/record.ts";
import { displayWidth } from "../src/cli/table/width.ts";
import type {
  Change,
  Conflict,
  LedgerClaim,
  LedgerSpeaker,
  SearchHit,
  Thread,
  TimelineEntry,
} from "../src/ledger/index.ts";
import { builtPath } from "./support/built.ts";

// The commands of a ledger as they are run, with articles written for this test.

const FEBRUARY = `Harbour will stay open, mayor says
By Dana Fenn
3 February 2026

“We will never sell the port,” Mayor Ada Brook said on Tuesday. Some 40 boats sank in the storm, Harbour Master Bo Marsh said.
`;
const MARCH = `Council sells port
By Luka Fenn
7 March 2026

“We will never sell the port,” Ada Brook had said. The port would be sold in May, she said. No boats sank in the storm, said Deputy Mayor Oskar Vint.
`;
const APRIL = `Brook repeats promise
5 April 2026

“I have said it before: we will never sell the port,” said Ada M. Brook, the mayor of Harrow. Some 70 boats sank in the storm, Bo Marsh said.
`;

const folder = mkdtempSync(join(tmpdir(), "ontherecord-cli-ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

function run(args: string[], { input = "", env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [builtPath("cli.js"), ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...env },
  });
  return { stdout, stderr, status };
}
const json = <T>(args: string[]): T => JSON.parse(run(args).stdout) as T;
/** Without the time it took, and without how many claims there were: that is for other tests. */
const steady = (summary: string): string => summary.replace(/(; [1-9]\d* claims)?, [\d.]+ seconds/, "");
const add = (...args: string[]) => {
  const { stdout, stderr, status } = run(["add", ...args]);
  // A busy machine takes more than a second, and is told of.
  return { stdout: steady(stdout), stderr: stderr.replace(/^ontherecord: adding \d.*\n/gm, ""), status };
};

const news = [file("news/1.txt", FEBRUARY), file("news/2.txt", MARCH), file("news/3.md", APRIL)];
const LEDGER = ["--ledger", "news.db"];
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

describe("the commands that read a ledger", () => {
  it("search: the nearest claims, best first", () => {
    const hits = json<SearchHit[]>(["search", "sell", "the", "port", "--limit", "2", ...LEDGER]);
    expect(hits.map(({ claim }) => claim.text)).toEqual([
      "We will never sell the port",
      "We will never sell the port",
    ]);
    expect(hits[0]!.score).toBeGreaterThanOrEqual(hits[1]!.score);
  });

  it("timeline: by speaker, words and days", () => {
    const days = (...args: string[]) =>
      json<TimelineEntry[]>(["timeline", ...args, ...LEDGER]).map(({ claim }) => claim.madeAt);
    expect(days("--speaker", "Bo Marsh")).toEqual(["2026-02-03", "2026-04-05"]);
    expect(days("--mentioning", "boat", "--from", "2026-03-01", "--to", "2026-04-05")).toEqual([
      "2026-03-07",
    ]);
    expect(days("--mentioning", "?!")).toEqual([]);
  });

  it("threads: all, and the confirmed ones", () => {
    const [thread] = json<Thread[]>(["threads", ...LEDGER]);
    expect(thread).toMatchObject({ text: "We will never sell the port", appearances: 2 });
    for (const { judgement } of json<Thread[]>(["threads", "--confirmed", ...LEDGER]))
      expect(judgement).toBe("confirmed");
  });

  /** What else is found is for the tests of the ledger. */
  const denied = () =>
    json<Conflict[]>(["conflicts", ...LEDGER]).find(
      ({ b }) => b.claim.text === "No boats sank in the storm",
    )!;

  it("conflicts and changes: both sides and why", () => {
    expect(denied()).toMatchObject({ a: { claim: { text: "Some 40 boats sank in the storm" } } });
    expect(denied().reasons.length).toBeGreaterThan(0);
    const changes = json<Conflict[]>(["changes", ...LEDGER]).map(({ a, b }) => [a.figure, b.figure]);
    expect(changes).toContainEqual(["40", "70"]);
  });

  it("speakers: everybody, or one", () => {
    const names = (...args: string[]) =>
      json<{ name: string }[]>(["speakers", ...args, ...LEDGER]).map(({ name }) => name);
    expect(names()).toEqual(expect.arrayContaining(["Ada Brook", "Bo Marsh", "Oskar Vint"]));
    expect(names("Bo Marsh")).toEqual(["Bo Marsh"]);
    expect(names("Nobody Known")).toEqual([]);
  });

  it("explain: why, in plain words", () => {
    const { stdout } = run(["explain", denied().id, "--format", "table", ...LEDGER]);
    expect(stdout).toContain("“No boats sank in the storm” – Oskar Vint, 2026-03-07");
    expect(stdout).toContain("  – ");
  });

  const COMMANDS = [
    ["search", "port"], ["timeline"], ["threads"], ["conflicts"], ["changes"], ["speakers"], ["explain", "link-1"],
  ]; // prettier-ignore

  describe.each(COMMANDS)("%s", (...command) => {
    const ask = (format: string): string => run([...command, "--format", format, ...LEDGER]).stdout;

    it("gives JSON where a program reads it", () => {
      expect(run([...command, ...LEDGER]).stdout).toBe(ask("json"));
      expect(JSON.parse(ask("json")).length).toBeGreaterThan(0);
    });

    it("gives a line each as NDJSON", () =>
      expect(
        ask("ndjson")
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
      ).toEqual(JSON.parse(ask("json"))));

    it("gives CSV with a header, every row as long", () => {
      const [header, ...rows] = parse(ask("csv")) as string[][];
      expect(new Set(header).size).toBe(header!.length);
      expect(rows.length).toBeGreaterThan(0);
    });

    it("gives a table that 80 columns hold, without colour", () => {
      const table = ask("table");
      for (const line of table.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      // eslint-disable-next-line no-control-regex -- the point of the test
      expect(table).not.toMatch(/\u001b/);
    });
  });

  it("say so where there is nothing", () => {
    const empty = file("empty.ndjson", "");
    add(empty, "--ledger", "nothing.db");
    const say = (...args: string[]): string => run([...args, "--format", "table", "--ledger", "nothing.db"]).stdout;
    expect(say("search", "port")).toBe("No claim has any of these words.\n");
    expect(say("timeline")).toBe("No claim fits that.\n");
    expect(say("threads")).toBe("No claim was made more than once.\n");
    expect(say("conflicts")).toBe("No claim contradicts another.\n");
    expect(say("changes")).toBe("No figure changed.\n");
    expect(say("speakers")).toBe("Nobody in this ledger has a name.\n");
    expect(run(["threads", "--ledger", "nothing.db"]).stdout).toBe("[]\n");
  }); // prettier-ignore
});

describe("the tables of a ledger", () => {
  const claim = (id: string, text: string, name: string | null, madeAt: string | null, title: string | null) =>
    ({
      id, text, madeAt, modality: "assertion", negated: false, start: 0, end: text.length,
      speaker: { id: "speaker-1", name, role: "a pilot" }, url: "https://www.checks.example/1",
      article: title === null ? null : { id: "a", title, publisher: null, publishedAt: madeAt, version: 1, wire: 1 },
    }) as LedgerClaim; // prettier-ignore
  const first = claim("a1#claim-1", "We will never sell the port", "Ada Brook", "2026-02-03", "Harbour will stay open, mayor says"); // prettier-ignore
  const later = claim("b2#claim-4", "we said we would never sell the port, and we will not, whatever others may say of us", null, "2026-03-07T10:00:00Z", "Council sells port"); // prettier-ignore
  const fed = claim("fc-1", "The \u001b[31mport\u001b[0m was sold", "Oskar Vint", null, null);
  const link = { id: "link-7", judgement: "suggested", method: "words", score: 0.7, reasons: ["both by Ada Brook", "both say: port, sell"] } as const; // prettier-ignore
  const speaker: LedgerSpeaker = {
    id: "speaker-1", name: "Ada Brook", kind: "person", roles: ["mayor", "Mayor of Harrow", "leader", "candidate"], affiliations: ["Harrow"], articles: 2,
    claims: 12, authority: null, merged: ["speaker-4"], links: ["link-1", "link-2", "link-3"].map((id) => ({ ...link, id, with: { id: "speaker-9", name: "Ada M. Brook" } })),
  }; // prettier-ignore
  const printed = (lines: (look: Look) => readonly string[], width = 80): string =>
    `\n${lines({ width, colors: pc.createColors(false) }).join("\n")}\n`;
  const thread: Thread = {
    id: "thread-1", text: first.text, claims: [{ claim: first, link: null }, { claim: later, link }], appearances: 2, publications: 1,
    speakers: ["Ada Brook"], firstMadeAt: null, lastMadeAt: null, judgement: "suggested",
  }; // prettier-ignore
  const conflict: Conflict = { ...link, relation: "takes back", a: { claim: first, figure: null }, b: { claim: fed, figure: null } }; // prettier-ignore
  const change: Change = { ...link, relation: "change", a: { claim: first, figure: "40" }, b: { claim: later, figure: "6 in 10" } }; // prettier-ignore
  const tables: Readonly<Record<string, (look: Look) => readonly string[]>> = {
    search: (look) => searchAnswer([]).lines([first, later, fed].map((claim) => ({ claim, score: 1 })), look),
    timeline: (look) => timelineAnswer([]).lines([{ claim: first, copies: 3 }, { claim: later, copies: 0 }], look),
    threads: (look) => threadsAnswer([]).lines([thread, thread], look),
    conflicts: (look) => conflictsAnswer([]).lines([conflict], look),
    changes: (look) => changesAnswer([]).lines([change], look),
    speakers: (look) => speakersAnswer([], false).lines([speaker], look),
    speaker: (look) => speakersAnswer([], true).lines([speaker], look),
  }; // prettier-ignore

  it("search", () =>
    expect(printed(tables["search"]!)).toMatchInlineSnapshot(`
    "
    when        who         where           claim
    2026-02-03  Ada Brook   Harbour will…   We will never sell the port
      a1#claim-1
    2026-03-07  a pilot     Council sells…  we said we would never sell the port,
                                            and we will not, whatever others may say
                                            of us
      b2#claim-4
                Oskar Vint  checks.example  The [31mport [0m was sold
      fc-1
    "
  `));
  it("timeline", () =>
    expect(printed(tables["timeline"]!)).toMatchInlineSnapshot(`
    "
    when        who        where           claim                              copies
    2026-02-03  Ada Brook  Harbour will…   We will never sell the port        +3
    2026-03-07  a pilot    Council sells…  we said we would never sell the
                                           port, and we will not, whatever
                                           others may say of us
    "
  `));
  it("threads", () =>
    expect(printed(tables["threads"]!)).toMatchInlineSnapshot(`
    "
    We will never sell the port
    suggested · 2 appearances in 1 publication
      2026-02-03  Ada Brook  Harbour will…   We will never sell the port
      a1#claim-1
      2026-03-07  a pilot    Council sells…  we said we would never sell the port,
                                             and we will not, whatever others may
                                             say of us
      b2#claim-4
      link-7  suggested: both by Ada Brook; both say: port, sell

    We will never sell the port
    suggested · 2 appearances in 1 publication
      2026-02-03  Ada Brook  Harbour will…   We will never sell the port
      a1#claim-1
      2026-03-07  a pilot    Council sells…  we said we would never sell the port,
                                             and we will not, whatever others may
                                             say of us
      b2#claim-4
      link-7  suggested: both by Ada Brook; both say: port, sell
    "
  `));
  it("conflicts", () =>
    expect(printed(tables["conflicts"]!)).toMatchInlineSnapshot(`
    "
    Promised and taken back
      2026-02-03  Ada Brook   Harbour will…   We will never sell the port
                  Oskar Vint  checks.example  The [31mport [0m was sold
      link-7  suggested: both by Ada Brook; both say: port, sell
    "
  `));
  it("changes", () =>
    expect(printed(tables["changes"]!)).toMatchInlineSnapshot(`
    "
    Then and later: 40 → 6 in 10
      2026-02-03  Ada Brook  Harbour will…   We will never sell the port
      2026-03-07  a pilot    Council sells…  we said we would never sell the port,
                                             and we will not, whatever others may
                                             say of us
      link-7  suggested: both by Ada Brook; both say: port, sell
    "
  `));
  it("speakers", () =>
    expect(printed(tables["speakers"]!)).toMatchInlineSnapshot(`
    "
    speaker    role                               claims  articles  id
    Ada Brook  mayor, Mayor of Harrow, leader, …  12      2         speaker-1

    PERHAPS THE SAME
      Ada Brook (speaker-1) and Ada M. Brook (speaker-9)
      link-1  suggested: both by Ada Brook; both say: port, sell; and 2 more links
    "
  `));

  it.each(
    Object.keys(tables).flatMap((name) => [40, 60, 80, 100, 120].map((width) => [name, width] as const)),
  )("%s fits %i columns", (name, width) => {
    for (const line of printed(tables[name]!, width).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe("confirm, reject and split", () => {
  const OWN = ["--ledger", "judged.db"];
  beforeAll(() => void add("news", ...OWN));

  it("judge links, each by itself", () => {
    const [{ id }] = json<[Conflict]>(["conflicts", ...OWN]);
    expect(run(["reject", id, "link-999", ...OWN])).toEqual({
      stdout: `${id}: rejected\n`,
      stderr: expect.stringMatching(/^ontherecord: judged\.db: there is no link "link-999".*\n$/) as string,
      status: 2,
    });
    expect(json<Conflict[]>(["conflicts", ...OWN]).map((one) => one.id)).not.toContain(id);
    expect(run(["confirm", id, ...OWN])).toEqual({ stdout: `${id}: confirmed\n`, stderr: "", status: 0 });
    expect(json<Conflict[]>(["conflicts", ...OWN])).toContainEqual(
      expect.objectContaining({ id, judgement: "confirmed" }),
    );
  });

  it("take a claim out of its thread", () => {
    const [thread] = json<Thread[]>(["threads", "--confirmed", ...OWN]);
    const id = thread!.claims[1]!.claim.id;
    expect(run(["split", id, ...OWN]).stdout).toMatch(/: [12] links? rejected\n$/);
    const left = json<Thread[]>(["threads", "--confirmed", ...OWN]).flatMap(({ claims }) => claims);
    expect(left.map(({ claim }) => claim.id)).not.toContain(id);
  });
});

describe("CSV for a spreadsheet", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+49 170", "'+49 170"],
    ["-5 percent", "'-5 percent"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["5 = 5", "5 = 5"],
  ])("%j runs nothing", (cell, safe) => {
    expect(parse(csvLine([cell]), { record_delimiter: "\r\n" })).toEqual([[safe]]);
  });

  it("keeps commas, marks and lines in their cells", () => {
    const cells = ['He said “no”, then "no"', "two\nlines", "", "plain"];
    expect(parse(csvLine(cells))).toEqual([cells]);
    expect(csvLine([null, 1.5, -2, true])).toBe(",1.5,-2,true\r\n");
  });

  it("holds for a claim of a feed", () => {
    add("--feed", file("formula.csv", 'text,id\n"=HYPERLINK(""https://bad.example"") boats",f-1\n'), "--ledger", "f.db"); // prettier-ignore
    const [, row] = parse(
      run(["search", "boats", "--format", "csv", "--ledger", "f.db"]).stdout,
    ) as string[][];
    expect(row).toContain(`'=HYPERLINK("https://bad.example") boats`);
  });
});

describe("the ledger's file", () => {
  it("is ./claims.db, or what ONTHERECORD_LEDGER or --ledger names", () => {
    run(["add", news[0]!]);
    expect(existsSync(join(folder, "claims.db"))).toBe(true);
    const env = { ONTHERECORD_LEDGER: "env.db" };
    run(["add", news[0]!], { env });
    expect(existsSync(join(folder, "env.db"))).toBe(true);
    expect(JSON.parse(run(["threads", ...LEDGER], { env }).stdout)).not.toEqual([]);
    expect(run(["threads"], { env }).stdout).toBe("[]\n");
  });

  const reading = [["search", "port"], ["timeline"], ["threads"], ["conflicts"], ["changes"], ["speakers"], ["explain", "link-1"], ["confirm", "link-1"], ["reject", "link-1"], ["split", "speaker-1"]]; // prettier-ignore
  it.each(reading)("is not made by %s", (...command) => {
    expect(run([...command, "--ledger", "typo.db"])).toEqual({
      stdout: "",
      stderr:
        "ontherecord: typo.db: there is no such ledger; ontherecord add makes one, --ledger names another\n",
      status: 2,
    });
    expect(existsSync(join(folder, "typo.db"))).toBe(false);
  });

  /** A ledger's file with one field of its header changed. */
  const altered = (name: string, at: number, bytes: number[]): string => {
    const content = readFileSync(join(folder, "news.db"));
    content.set(bytes, at);
    return file(name, content);
  };
  it.each([
    ["text.db", () => file("text.db", "no database at all"), "is not a ledger: no SQLite database"],
    ["other.db", () => altered("other.db", 68, [0, 0, 0, 1]), "a SQLite database of another program"],
    ["newer.db", () => altered("newer.db", 60, [0, 0, 0, 99]), "a ledger of a newer version (99;"],
    ["damaged.db", () => altered("damaged.db", 100, Array(2_000).fill(7) as number[]), "is damaged"],
    ["empty.db", () => file("empty.db", ""), "an empty file, no ledger"],
    ["folder", () => (mkdirSync(join(folder, "folder")), "folder"), "is a folder, not a ledger"],
    ["nowhere/x.db", () => "nowhere/x.db", "there is no such ledger"],
  ])("%s: one line, and it stays as it is", (name, make, message) => {
    make();
    const bytes = () => (existsSync(join(folder, name)) && name !== "folder" ? readFileSync(join(folder, name)) : null);
    const before = bytes();
    const { stdout, stderr, status } = run(["threads", "--ledger", name]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^ontherecord: [^\n]+\n$/);
    expect({ stdout, status, after: bytes() }).toEqual({ stdout: "", status: 2, after: before });
  }); // prettier-ignore

  it("cannot be made where there is no folder", () =>
    expect(add(news[0]!, "--ledger", "nowhere/x.db")).toEqual({
      stdout: "",
      stderr: "ontherecord: cannot open nowhere/x.db: no such folder, or no permission\n",
      status: 2,
    }));
});

describe("progress", () => {
  it.each([20, 40, 80, 200])("a bar fits %i columns", (width) =>
    expect(displayWidth(barLine("adding", 123, 4567, 8, width))).toBeLessThan(width),
  );

  it("a bar tells how far, how fast and how long", () => {
    expect(barLine("adding", 5, 20, 2, 60)).toBe("adding ████░░░░░░░░░░░░░░░ 5/20 · 2.5 a second · 6 s left");
    expect(barLine("adding", 0, 20, 0, 60)).not.toContain("left");
  });

  const told = (isTTY: boolean, times: number[]): string => {
    let [out, now] = ["", 0];
    const progress = progressOn({ write: (text: string) => Boolean((out += text)), isTTY, columns: 60 } as never, "adding", () => now); // prettier-ignore
    for (const [i, time] of times.entries()) {
      now = time;
      progress.show(i + 1, 10);
    }
    progress.clear();
    return out;
  };

  it("is a line a second where there is no terminal", () => {
    expect(told(false, [10, 500, 1_000, 1_500, 2_100])).toBe(
      "ontherecord: adding 3 of 10, 3.0 a second\nontherecord: adding 5 of 10, 2.4 a second\n",
    );
    expect(told(false, [10, 20])).toBe("");
  });

  it("is drawn over itself on a terminal, and gone at the end", () => {
    const drawn = told(true, [50, 150, 160, 300]).split("\r");
    expect(drawn).toHaveLength(4);
    expect(drawn[1]).toContain("2/10");
    expect(drawn.at(-1)).toBe("\u001b[K");
  });
});

describe("what Node says of its SQLite", () => {
  it("is kept back, and nothing else", () => {
    const warn = `process.once("beforeExit", () => {
      process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
      process.emitWarning("Something else is an experimental feature", "ExperimentalWarning");
    })`;
    const hook = file("warn.mjs", warn);
    const { stderr } = spawnSync(
      process.execPath,
      ["--import", pathToFileURL(join(folder, hook)).href, builtPath("cli.js"), "search", "port", ...LEDGER],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toContain("Something else");
    expect(stderr).not.toContain("SQLite");
  });
});

describe("help", () => {
  it("shows the whole flow", () => {
    const { stdout } = run(["--help"]);
    const at = ["$ ontherecord extract", "$ ontherecord add", "$ ontherecord threads"].map((part) => stdout.indexOf(part));
    expect(at[0]).toBeGreaterThan(0);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  }); // prettier-ignore

  const commands = ["add", "search", "timeline", "threads", "conflicts", "changes", "speakers", "explain", "confirm", "reject", "split"]; // prettier-ignore
  it.each(commands)("%s has examples, within 80 columns", (command) => {
    const { stdout } = run([command, "--help"]);
    expect(stdout).toContain(`$ ontherecord ${command}`);
    for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it("is what a mistyped number or day gets", () => {
    expect(run(["search", "port", "--limit", "0", ...LEDGER]).stderr).toContain("Expected a whole number");
    expect(run(["timeline", "--from", "May", ...LEDGER]).stderr).toContain(
      "--from: expected an ISO 8601 date",
    );
    expect(run(["threads", "--format", "xml", ...LEDGER]).stderr).toContain(
      "Allowed choices are table, json",
    );
  });
});
