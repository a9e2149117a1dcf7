import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { renderRecord } from "../src/cli/table/record.ts";
import { displayWidth } from "../src/cli/table/width.ts";
import { articleRecordSchema, type ArticleRecord } from "../src/index.ts";
import { builtPath, loadedWith, projectPath } from "./support/built.ts";
import { commandIn } from "./support/command.ts";

const ARTICLE = "“We will not close the harbour,” Mayor Ines Okafor said on Tuesday.\n";
const { folder, file, ...command } = commandIn("cli");
const run = (args: string[], input = "", env?: NodeJS.ProcessEnv) =>
  command.run(args, { input, ...(env && { env }) });
const json = (args: string[], input?: string) => JSON.parse(run(args, input).stdout);

describe("ontherecord", () => {
  it("tells its version", () => {
    const { version } = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
    expect(run(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
  });

  it("helps, with examples", () => {
    expect(run(["--help"]).stdout).toContain("extract [options] [file...]");
    expect(run(["extract", "--help"]).stdout).toContain("$ ontherecord extract article.txt");
  });

  it("suggests the command that was meant", () => {
    const { stderr, status } = run(["extrct", "a.txt"]);
    expect(stderr).toContain("Did you mean extract?");
    expect(status).not.toBe(0);
  });

  it("answers --help without loading the pipeline", () => {
    const files = [...loadedWith("cli.js")];
    const code = files.map((file) => readFileSync(file, "utf8")).join("");
    expect(files.length).toBeGreaterThan(1);
    expect(code).toContain("Show what is on record");
    expect(code.length).toBeLessThan(20_000);
  });
});

describe("ontherecord extract", () => {
  const a = file("news/a.txt", ARTICLE);
  const b = file("news/deep/b.md", ARTICLE.repeat(2));
  file("news/deep/image.png", "no article");

  it("gives one article's record as JSON when its output is read by a program", () => {
    const record = articleRecordSchema.parse(json(["extract", a]));
    expect(record.text).toBe(ARTICLE);
  });

  it("gives an array for a folder, with each article's file, in the order of their names", () => {
    const files = json(["extract", "news"]).map((record: { file: string }) => record.file);
    expect(files).toEqual([join("news", "a.txt"), join("news", "deep", "b.md")]);
    expect(json(["extract", a, b])).toHaveLength(2);
    expect(json(["extract", "news/deep"])).toHaveLength(1);
  });

  it("gives a record a line as NDJSON", () => {
    const lines = run(["extract", "--format", "ndjson", "news"]).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).text)).toEqual([ARTICLE, ARTICLE.repeat(2)]);
  });

  it.each([[[]], [["-"]]])("reads standard input: %j", (args) => {
    expect(json(["extract", ...args], ARTICLE).text).toBe(ARTICLE);
  });

  it("takes the day of publication", () => {
    expect(json(["extract", "--published", "2026-02-03", a]).meta).toMatchObject({
      publishedAt: "2026-02-03",
      publishedAtBasis: "given",
    });
  });

  it("prints a table, in colour only where that is wanted", () => {
    const plain = run(["extract", "--format", "table", a]).stdout;
    expect(plain).toContain("news/a.txt");
    // eslint-disable-next-line no-control-regex -- the point of the test
    expect(plain).not.toMatch(/\u001b/);
    expect(run(["extract", "--format", "table", a], "", { CI: "true" }).stdout).toBe(plain);
    expect(run(["extract", "--format", "table", a], "", { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1m");
    expect(run(["extract", "--format", "table", a], "", { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).toBe(
      plain,
    );
  });

  describe("names what it cannot read in one line, and reads the rest", () => {
    mkdirSync(join(folder, "empty"));
    it.each([
      ["missing.txt", "missing.txt: no such file or folder"],
      [file("bytes.txt", Uint8Array.of(80, 75, 0, 4)), "bytes.txt: a binary file, not an article's text"],
      [file("latin.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9)), "latin.txt: not a text in UTF-8"],
      ["empty", "empty: no article in this folder (.txt, .text, .md, .html, .htm)"],
    ])("%s", (name, message) => {
      const { stdout, stderr, status } = run(["extract", name, a]);
      expect(stderr).toBe(`ontherecord: ${message}\n`);
      expect(status).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject([{ file: a, text: ARTICLE }]);
    });

    it.skipIf(process.getuid?.() === 0)("a file without permission", () => {
      chmodSync(join(folder, file("locked.txt", ARTICLE)), 0);
      expect(run(["extract", "locked.txt"])).toMatchObject({
        status: 1,
        stderr: "ontherecord: locked.txt: no permission to read it\n",
      });
    });
  });

  it.each([
    [["--published", "2026-02-30"], 'got "2026-02-30"'],
    [["--published", "yesterday"], "--published: expected an ISO 8601 date"],
    [["--format", "xml"], "'xml' is invalid. Allowed choices are table, json, ndjson"],
    [["--publish", "2026-02-03"], "Did you mean --published?"],
  ])("refuses %j", (options, message) => {
    const { stdout, stderr, status } = run(["extract", ...options, a]);
    expect(stderr).toContain(message);
    expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  });

  it("stops without complaint when its reader has seen enough", async () => {
    for (let i = 0; i < 30; i++) file(`many/${i}.txt`, ARTICLE.repeat(100));
    const child = spawn(process.execPath, [builtPath("cli.js"), "extract", "--format", "ndjson", "many"], {
      cwd: folder,
    });
    let stderr = "";
    child.stderr.on("data", (data) => (stderr += data));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [status] = await once(child, "exit");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("the table", () => {
  const at = (text: string) => ({ start: 0, end: text.length, text });
  // Only what the table shows.
  const record = {
    schema: "ontherecord/1", text: "", blocks: [], claims: [],
    meta: {
      title: "Harbour tunnel to close for six weeks after inspectors find cracks in the northern wall",
      byline: ["Bo Marsh"], section: "Local", publishedAt: "2026-02-03", publishedAtBasis: "inferred",
    },
    speakers: [
      { id: "s1", name: "Greta Lindqvist", role: "head of the Port Board", affiliation: "Port Board", aliases: ["Greta Lindqvist", "Lindqvist"] },
      { id: "s2", name: null, role: null, affiliation: "Harbour Party", aliases: ["two officials"] },
    ],
    quotes: [
      { type: "direct", text: "The tunnel is safe today, but it will not be safe for ever, and I would rather close it now.", cue: at("said"), speakerId: "s1", via: null },
      { type: "direct", text: "We start on Friday.", cue: null, speakerId: "s1", via: null },
      { id: "q3", type: "mixed", text: "the report was “a polite way of saying” that money had run out", cue: at("told reporters"), speakerId: "s2", via: "s1" },
      { type: "indirect", text: "it was \u001b[31mred\u001b[0m\nand wet", cue: at("added"), source: at("a diver"), speakerId: null, via: null },
    ],
    statistics: [
      { text: "75 percent", noun: null, denominator: at("the northern wall"), subject: at("inspectors"), per: null, change: null, periodId: "d2", speakerId: "s1" },
      { text: "$3 million", noun: null, denominator: null, subject: at("upkeep"), per: "year", change: { direction: "up" }, periodId: null, speakerId: null },
    ],
    dates: [
      { id: "d1", text: "last night", timex: { value: "2026-02-02TNI" }, from: "2026-02-02", to: "2026-02-03" },
      { id: "d2", text: "the past year", timex: { value: "P1Y" }, from: "2025-02-03", to: "2026-02-03" },
    ],
    agreements: [
      { text: "the Lisbon Treaty", name: "Treaty of Lisbon", year: 2007, kind: "treaty", quoteId: "q3" },
      { text: "a peace deal", name: null, year: null, kind: "deal", quoteId: null },
    ],
  } as unknown as ArticleRecord; // prettier-ignore
  const render = (width: number) =>
    renderRecord("tunnel.txt", record, { width, colors: pc.createColors(false) });

  it("reads like this", () =>
    expect(`\n${render(80)}`).toMatchInlineSnapshot(`
      "
      Harbour tunnel to close for six weeks after inspectors find cracks in the
      northern wall
      Bo Marsh · Local · 2026-02-03 (inferred) · tunnel.txt

      SPEAKERS 2
        name             role                    quotes  also called
        Greta Lindqvist  head of the Port Board  2       Lindqvist
        two officials    Harbour Party           1

      QUOTES 4
        Greta Lindqvist
          said            “The tunnel is safe today, but it will not be safe for ever,
                          and I would rather close it now.”
                          “We start on Friday.”

        two officials (passed on by Greta Lindqvist)
          told reporters  the report was “a polite way of saying” that money had run
                          out

        a diver
          added           it was [31mred [0m and wet

      FIGURES 2
        figure      of what            whose       when           said by
        75 percent  the northern wall  inspectors  the past year  Greta Lindqvist
        $3 million  per year (up)      upkeep

      DATES 2
        date               from – until             in the text
        2026-02-02, night                           last night
        1 year             2025-02-03 – 2026-02-03  the past year

      AGREEMENTS 2
        agreement                in the text        said by
        Treaty of Lisbon (2007)  the Lisbon Treaty  two officials
        (deal, unnamed)          a peace deal
      "
    `));

  it.each([40, 60, 80, 100, 120, 200])("fits %i columns", (width) => {
    for (const line of render(width).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(width, 120));
  });

  it("says when there is nothing", () => {
    const empty = { ...record, speakers: [], quotes: [], statistics: [], dates: [], agreements: [] };
    expect(renderRecord("tunnel.txt", empty, { width: 80, colors: pc.createColors(false) })).toContain(
      "Nothing on record",
    );
  });
});
