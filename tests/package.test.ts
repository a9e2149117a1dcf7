import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPath, projectPath } from "./support/built.ts";

// The package as its users get it: packed, installed in an empty project, imported, required, type-checked, run.

const ARTICLE = "“We will not close the harbour,” Mayor Ines Okafor said on Tuesday.";
const manifest = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
const project = mkdtempSync(join(tmpdir(), "ontherecord-package-"));
const tarball = join(project, `ontherecord-${manifest.version}.tgz`);
const installed = join(project, "node_modules", "ontherecord");

const run = (command: string, args: string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const node = (...args: string[]): string => run(process.execPath, args);
const tool = (name: string): string => projectPath(`node_modules/.bin/${name}`);

beforeAll(() => {
  builtPath("index.js");
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", project], projectPath("."));
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "newsroom", private: true, type: "module" }),
  );
  // The dependencies, and theirs, stand there already, so that npm needs no network.
  for (const name of withTheirs(Object.keys(manifest.dependencies))) {
    const target = join(project, "node_modules", name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(projectPath(`node_modules/${name}`), target, { recursive: true });
  }
  // With their commands: npm would fetch a package anew whose commands are not there.
  run("npm", ["rebuild", "--offline", "--ignore-scripts"]);
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball]);
  // A user's own: it is no dependency of the package.
  symlinkSync(projectPath("node_modules/vitest"), join(project, "node_modules", "vitest"), "dir");
});
/** Packages and all that they depend on in turn. */
function withTheirs(names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = JSON.parse(
      readFileSync(projectPath(`node_modules/${name}/package.json`), "utf8"),
    );
    for (const theirs of Object.keys(dependencies)) all.add(theirs);
  }
  return all;
}
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the packed package", () => {
  it("holds what its users need, and no more", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed, join(entry.parentPath, entry.name)));
    const guides = readdirSync(projectPath("docs")).filter((name) => name.endsWith(".md")).map((name) => join("docs", name)); // prettier-ignore
    expect(files.filter((file) => !file.startsWith("dist")).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "MODEL-CARD.md",
      "README.md",
      ...guides,
      "package.json",
    ]);
    expect(files).toContain(join("dist", "index.d.ts"));
    expect(files.filter((file) => /\.(?:tsx?|map|test\.\w+)$/.test(file) && !file.endsWith(".d.ts"))).toEqual(
      [],
    );
  });

  it("runs nothing when it is installed", () => {
    const scripts = Object.keys(manifest.scripts);
    for (const hook of ["preinstall", "install", "postinstall", "prepare"])
      expect(scripts).not.toContain(hook);
  });

  it("can be imported", () => {
    const code = `import { extract } from "ontherecord"; console.log(extract(${JSON.stringify(ARTICLE)}).text)`;
    expect(node("--input-type=module", "--eval", code)).toBe(`${ARTICLE}\n`);
  });

  it("can be required", () => {
    const code = `const { extract } = require("ontherecord"); console.log(extract(${JSON.stringify(ARTICLE)}).text)`;
    expect(node("--input-type=commonjs", "--eval", code)).toBe(`${ARTICLE}\n`);
  });

  it("reads web pages without the reader being part of its core", () => {
    const code = `import { articleFromHtml } from "ontherecord/html"; console.log(articleFromHtml("<p>${ARTICLE}</p>").text)`;
    expect(node("--input-type=module", "--eval", code)).toBe(`${ARTICLE}\n`);
    const core = readFileSync(join(installed, "dist", "index.js"), "utf8");
    expect(core).not.toMatch(/linkedom|readability|htmlparser2/);
  });

  it.each(Object.keys(manifest.exports).filter((path) => path !== "./package.json"))("exports %s", (path) => {
    const name = JSON.stringify(join("ontherecord", path).replaceAll("\\", "/"));
    const count = node(
      "--input-type=module",
      "--eval",
      `console.log(Object.keys(await import(${name})).length)`,
    );
    expect(Number(count)).toBeGreaterThan(0);
  });

  it("installs its command", () => {
    const output = run(join(project, "node_modules", ".bin", "ontherecord"), ["--version"]);
    expect(output).toBe(`${manifest.version}\n`);
  });

  it("gives its types to a strict project", () => {
    writeFileSync(
      join(project, "use.ts"),
      `import { extract, type ArticleRecord } from "ontherecord";
       import { toCsv, type ExportKind } from "ontherecord/export";
       import { articleFromHtml } from "ontherecord/html";
       import { readMarkedCopy } from "ontherecord/testing";
       const record: ArticleRecord = extract(readMarkedCopy("{cue:said}").text, { publishedAt: "2026-02-03" });
       export const page: ArticleRecord = extract(articleFromHtml("<p>Text.</p>", { url: "https://echo.example/" }));
       export const first: string | undefined = record.quotes[0]?.text;
       const kind: ExportKind = "quotes";
       export const table: string = toCsv([record], kind, { safe: true });
       // @ts-expect-error a kind that there is none of
       toCsv(record, "quote");
       // @ts-expect-error an unknown option
       extract("", { published: "2026-02-03" });
      `,
    );
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--skipLibCheck",
      "false",
    ];
    expect(run(tool("tsc"), [...options, "use.ts"])).toBe("");
  });

  it("gives its matchers' types to a strict project", () => {
    writeFileSync(
      join(project, "use.test.ts"),
      `import { statistics } from "ontherecord";
       import "ontherecord/vitest";
       import { expect } from "vitest";
       expect(statistics).toReadAs("Fares rose by {statistic:12 percent}.");
       expect(statistics).toMean({ unit: "percent" }, ["12 percent"]);
       // @ts-expect-error a unit is a text
       expect(statistics).toMean({ unit: 12 }, ["12 percent"]);
      `,
    );
    // What vitest's own declarations hold is not checked here.
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck"];
    expect(run(tool("tsc"), [...options, "use.test.ts"])).toBe("");
  });

  it("is clean by publint", () => {
    expect(run(tool("publint"), ["run", "--strict", tarball])).toContain("All good!");
  });

  it("is clean by attw", () => {
    expect(() => run(tool("attw"), ["--profile", "esm-only", tarball])).not.toThrow();
  });
});
