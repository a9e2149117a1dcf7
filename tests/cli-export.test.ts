import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../src/cli/commands/options.ts";
import { EXPORT_KINDS } from "../src/export/index.ts";
import { builtPath } from "./support/built.ts";
import { runInThread } from "./support/command-thread.ts";
import { ownFolder } from "./support/own-folder.ts";

const ARTICLE = "“We will not close the harbour,” Mayor Ines Okafor said on Tuesday. Fares rose 5 percent.\n";
const folder = ownFolder("cli-export");
mkdirSync(join(folder, "news/deep"), { recursive: true });
for (const name of ["news/a.txt", "news/deep/b.md"]) writeFileSync(join(folder, name), ARTICLE);
linkSync(join(folder, "news/a.txt"), join(folder, "hard.csv"));
symlinkSync(join(folder, "news/a.txt"), join(folder, "soft.csv"));
symlinkSync(join(folder, "news"), join(folder, "alias"));

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

/** What is to read an open file as its standard input is a process of its own. */
function run(args: string[], stdin?: number) {
  const { stdout, stderr, status } =
    stdin === undefined ? runInThread(folder, ["extract", ...args], "") : start(args, stdin);
  return { stdout, text: stdout.toString(), stderr: stderr.toString(), status };
}
const start = (args: string[], stdin: number) =>
  spawnSync(process.execPath, [builtPath("cli.js"), "extract", ...args], {
    cwd: folder,
    encoding: "buffer",
    stdio: [stdin, "pipe", "pipe"],
    env: { PATH: process.env.PATH },
  });
const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe("ontherecord extract --format", () => {
  it("takes every kind there is a table of, and names them where another is asked for", () => {
    const { stderr, status } = run(["-f", "csv", "-k", "votes", "news"]);
    expect(stderr).toBe(
      `error: option '-k, --kind <kind>' argument 'votes' is invalid. Allowed choices are ${EXPORT_KINDS.join(", ")}.\n`,
    );
    expect(status).toBe(1);
  });

  it("csv: one table of all articles, of quotes unless told", () => {
    const { text, status } = run(["-f", "csv", "news"]);
    expect(rows(text).map(({ file, speaker }) => [file, speaker])).toEqual([
      [join("news", "a.txt"), "Ines Okafor"],
      [join("news", "deep", "b.md"), "Ines Okafor"],
    ]);
    expect(status).toBe(0);
    expect(rows(run(["-f", "csv", "-k", "articles", "news"]).text)).toHaveLength(2);
  });

  it("ndjson: with a kind, an item a line", () => {
    const lines = run(["-f", "ndjson", "-k", "statistics", "news"]).text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: join("news", "a.txt"), text: "5 percent" },
      { file: join("news", "deep", "b.md"), text: "5 percent" },
    ]);
  });

  it("parquet: bytes into a pipe", async () => {
    const { stdout } = run(["-f", "parquet", "-k", "statistics", "news"]);
    const found = await parquetReadObjects({ file: new Uint8Array(stdout).buffer });
    expect(found).toMatchObject([{ value: 5 }, { value: 5 }]);
  });

  it.each([
    ["jsonld", { "@type": "NewsArticle" }],
    ["annotations", { type: "AnnotationCollection" }],
  ])("%s: one object for an article, an array for a folder", (format, expected) => {
    expect(JSON.parse(run(["-f", format, "news/a.txt"]).text)).toMatchObject(expected);
    expect(JSON.parse(run(["-f", format, "news"]).text)).toMatchObject([expected, expected]);
  });

  it("markdown: notes on one article after the other", () => {
    const { text } = run(["-f", "markdown", "news"]);
    expect(text.match(/^# /gm)).toHaveLength(2);
    expect(text).toContain("### Ines Okafor, Mayor");
  });

  it.each(FORMATS.filter((format) => !["csv", "parquet", "ndjson"].includes(format)))(
    "%s takes no kind",
    (format) => {
      const { stderr, status, text } = run(["-f", format, "-k", "quotes", "news"]);
      expect({ stderr, text }).toEqual({
        stderr: `error: --kind goes with --format csv, parquet, ndjson, not with ${format}\n`,
        text: "",
      });
      expect(status).not.toBe(0);
    },
  );

  it("reads what it can, and says what it cannot", () => {
    const { text, stderr, status } = run(["-f", "csv", "missing.txt", "news/a.txt"]);
    expect(rows(text)).toHaveLength(1);
    expect({ stderr, status }).toEqual({
      stderr: "ontherecord: missing.txt: no such file or folder\n",
      status: 1,
    });
  });

  it.runIf(spawnSync("script", ["--version"]).status === 0)("writes no bytes to a terminal", () => {
    const command = `'${process.execPath}' '${builtPath("cli.js")}' extract -f parquet news`;
    const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout.trim()).toBe(
      "error: parquet is no text for a terminal; name a file with -o, or pipe it on",
    );
    expect(status).not.toBe(0);
  });
});

describe("ontherecord extract --output", () => {
  it.each([
    ["quotes.csv", /^articleId,/],
    ["quotes.parquet", /^PAR1/],
    ["all.jsonl", /^\{"file":/],
    ["one.jsonld", /"@context"/],
    ["notes.MD", /^# Untitled/],
    ["records.json", /^\[\n\{/],
    ["no ending", /^\[\n\{/],
  ])("writes %s in the format that its name asks for", (name, content) => {
    expect(run(["news", "-o", name])).toMatchObject({ text: "", stderr: "", status: 0 });
    expect(read(name)).toMatch(content);
  });

  it("writes the format that is asked for, whatever the name", () => {
    run(["-f", "csv", "news", "-o", "table.txt"]);
    expect(read("table.txt")).toMatch(/^articleId,/);
    run(["-f", "table", "news", "-o", "table.txt"]);
    expect(read("table.txt")).toContain("QUOTES 1");
  });

  it("writes over what it wrote before", () => {
    for (const input of ["news", "news/a.txt"]) run([input, "-o", "again.csv"]);
    expect(rows(read("again.csv"))).toHaveLength(1);
  });

  describe("never writes over an article", () => {
    const taken = "is an article that is read; name another file";
    const inside = "stands in a folder that is read, and would be taken for an article; name another file";
    it.each([
      ["news/a.txt", "news/a.txt", taken],
      ["news", "news/../news/a.txt", taken],
      ["news", "alias/deep/b.md", taken],
      ["news", "hard.csv", taken],
      ["news/a.txt", "soft.csv", taken],
      ["news", "news/notes.md", inside],
      ["news", "alias/deep/notes.md", inside],
    ])("%s -o %s", (input, output, problem) => {
      expect(run([input, "-o", output])).toMatchObject({
        text: "",
        stderr: `ontherecord: ${output}: ${problem}\n`,
        status: 1,
      });
    });

    it("- -o news/a.txt < news/a.txt", () => {
      const input = openSync(join(folder, "news/a.txt"), "r");
      expect(run(["-", "-o", "news/a.txt"], input).stderr).toContain(taken);
      closeSync(input);
    });

    it("leaves them as they were", () => {
      expect([read("news/a.txt"), read("news/deep/b.md")]).toEqual([ARTICLE, ARTICLE]);
      expect(existsSync(join(folder, "news/notes.md"))).toBe(false);
    });
  });

  it.each([
    ["news/none/x.csv", "no such folder to write it in"],
    ["news", "a folder, not a file"],
    ["news/a.txt/x.csv", "no such folder to write it in"],
  ])("says why it cannot write %s", (output, problem) => {
    expect(run(["news", "-o", output])).toMatchObject({
      stderr: `ontherecord: ${output}: ${problem}\n`,
      status: 1,
    });
  });
});
