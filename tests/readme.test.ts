import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extract, type ArticleRecord } from "../src/index.ts";
import { builtPath, projectPath } from "./support/built.ts";
import { readBlocks } from "./support/markdown.ts";

// What the README shows is what happens: its programs print what stands below them, its table is what is extracted.

const readme = readFileSync(projectPath("README.md"), "utf8");
const manifest = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));

const blocks = readBlocks(readme);
const programs = blocks.flatMap(({ language, code }, i) =>
  language === "ts" ? [{ code, output: blocks[i + 1] }] : [],
);
const commands = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ code }) => code.trim().split("\n"))
  .flatMap((line) => line.split("#")[0]!.split("&&"))
  .map((command) => command.trim());

const project = mkdtempSync(join(tmpdir(), "ontherecord-readme-"));
afterAll(() => rmSync(project, { recursive: true }));
const run = (file: string, ...args: string[]) =>
  execFileSync(process.execPath, [file, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });

describe("the programs of the README", () => {
  beforeAll(() => {
    builtPath("index.js");
    mkdirSync(join(project, "node_modules"));
    symlinkSync(projectPath("."), join(project, "node_modules", "ontherecord"), "dir");
    symlinkSync(projectPath("node_modules/zod"), join(project, "node_modules", "zod"), "dir");
    symlinkSync(projectPath("node_modules/@types"), join(project, "node_modules", "@types"), "dir");
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    programs.forEach(({ code }, i) => writeFileSync(join(project, `program-${i}.ts`), code));
    const options = [
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--skipLibCheck",
      "--types",
      "node",
    ];
    const files = programs.map((_, i) => `program-${i}.ts`);
    run(projectPath("node_modules/typescript/bin/tsc"), ...options, ...files);
  });

  it("are there, each with its output", () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.map(({ output }) => output?.language)).toEqual(programs.map(() => "text"));
  });

  it.each(programs.map(({ output }, i) => [i, output!.code] as const))(
    "number %i prints what it says",
    (i, output) => {
      expect(run(`program-${i}.js`)).toBe(output);
    },
  );
});

describe("the table of the README", () => {
  const rows = readme
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, kind, sentence, record]) => [unquoted(kind!), sentence!, unquoted(record!)] as const);

  it("has a row for each kind of record", () => {
    const kinds = ["quotes", "speakers", "statistics", "dates", "agreements", "claims"];
    expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(kinds));
  });

  it.each(rows)("%s: %s", (kind, sentence, expected) => {
    const found = extract(sentence, { publishedAt: "2026-02-04" })[kind as keyof ArticleRecord];
    const fields = JSON.parse(JSON.stringify(runInNewContext(`(${expected})`)));
    expect(found).toEqual([expect.objectContaining(deep(fields))]);
  });
});

const unquoted = (code: string): string => code.slice(1, -1);

/** Matches an object that has these fields, at any depth. */
const deep = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null ? expect.objectContaining(deep({ ...value })) : value,
    ]),
  );

describe("the commands of the README", () => {
  const known = new Set(["ci", "start", "test", ...Object.keys(manifest.scripts)]);

  it("are there", () => expect(commands).toContain("npm start"));

  it.each(commands.filter((command) => command.startsWith("npm ")))("%s", (command) => {
    const [, name, script] = command.split(" ");
    expect(known).toContain(name === "run" ? script : name);
  });

  it.each(commands.filter((command) => command.startsWith("npx ontherecord extract ")))("%s", (command) => {
    mkdirSync(join(project, "articles"), { recursive: true });
    for (const file of ["article.txt", "articles/1.txt"])
      writeFileSync(join(project, file), "“Yes, all 12 boats,” said Bo Marsh.\n");
    writeFileSync(
      join(project, "saved-page.html"),
      "<article><p>“We start on Friday,” said Mayor Bo Marsh.</p></article>",
    );
    const shell = command.replace(/^npx ontherecord/, `"${process.execPath}" "${builtPath("cli.js")}"`);
    const output = execFileSync("sh", ["-c", shell], { cwd: project, encoding: "utf8" });
    const written = / -o (\S+)/.exec(command)?.[1];
    expect(written ? readFileSync(join(project, written), "utf8") : output).toContain("Bo Marsh");
  });
});

describe("the ledger of the README", () => {
  const own = join(project, "ledger");
  const shell = (command: string): string =>
    execFileSync(
      "sh",
      ["-c", command.replace(/^npx ontherecord/, `"${process.execPath}" "${builtPath("cli.js")}"`)],
      { cwd: own, encoding: "utf8" },
    );
  beforeAll(() => {
    mkdirSync(join(own, "articles"), { recursive: true });
    const articles = [
      "Storm empties the harbour\n3 February 2026\n\nThe storm sank 40 fishing boats in Harrow, Harbour Master Bo Marsh said. “We will never sell the port,” said Mayor Ada Brook.\n",
      "Fleet lost in a night\n3 February 2026\n\nThe storm sank 62 fishing boats in Harrow, said Cara Lind, who leads the fishermen’s union.\n",
      "Council sells port\n7 May 2026\n\n“We will never sell the port,” Ada Brook had said in February.\n",
    ];
    articles.forEach((article, i) => writeFileSync(join(own, "articles", `${i}.txt`), article));
    writeFileSync(join(own, "checks.csv"), "text,speaker\nThe lighthouse was painted in 1990,Ada Brook\n");
  });

  const ledgerCommands = commands.filter((command) => /^npx ontherecord (?!extract )/.test(command));
  it("has commands", () => expect(ledgerCommands.length).toBeGreaterThan(5));
  it.each(ledgerCommands)("%s", (command) => expect(shell(command)).toMatch(/\w/));

  it("has the conflict that is shown", () => {
    const shown = blocks.find(({ code }) => code.startsWith("Two figures"))!.code;
    expect(shell("npx ontherecord conflicts --format table")).toBe(shown.replace("suggested", "confirmed")); // by then
  });
});
