import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "./support/built.ts";
import { followAll, type Followed } from "./support/guides/follow.ts";
import { pagePaths, readPage } from "./support/guides/pages.ts";
import { commandsOf, stepsOf } from "./support/guides/steps.ts";
import { anchorsOf, linksOf } from "./support/markdown.ts";

// The README and every guide are followed as a reader follows them: programs and SQL print what stands below them, commands
// run, and a block that opens with a file's name is written to that file.

const manifest = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
const pages = pagePaths.map((name) => ({ name, steps: stepsOf(readPage(name)) }));
/** Pages in which nothing is to be run: figures alone. */
const ONLY_READ = ["docs/accuracy.md", "docs/performance.md"];

let followed: Followed;
beforeAll(async () => {
  followed = await followAll(pages);
}, 240_000);

it("guides have sound types, once all is written", () => expect(followed.compiled).toBe(""));

describe.each(pages)("$name", ({ name, steps }) => {
  const ofKind = (...kinds: string[]) => steps.filter(({ kind }) => kinds.includes(kind));
  const givenAt = (at: number) => followed.given.get(name)!.filter((one) => one.at === at);

  it("shows something that is run, and nothing that nobody runs", () => {
    expect(ofKind("program", "tests", "shell", "sql").length > 0).toBe(!ONLY_READ.includes(name));
    expect(ofKind("unknown")).toEqual([]);
    expect(ofKind("program", "tests", "sql").filter(({ expected }) => expected === null)).toEqual([]);
    expect(ofKind("file", "told").filter(({ expected }) => expected !== null)).toEqual([]);
  });

  it.each(ofKind("program", "sql").map(({ at, expected }) => [at, expected]))("block %i prints what stands below it", (at, expected) => {
    const [given] = givenAt(at as number);
    expect(given).toMatchObject({ ok: true, output: expected });
  }); // prettier-ignore

  it.each(ofKind("tests"))("the tests of block $at say what stands below it, line after line", ({ at, expected }) => {
    expect(inOrder(linesOf(expected!), linesOf(givenAt(at)[0]!.output))).toEqual(linesOf(expected!));
  }); // prettier-ignore

  it.each(ofKind("shell"))("the commands of block $at run", ({ at, expected }) => {
    const given = givenAt(at);
    expect(given.filter(({ ok }) => !ok)).toEqual([]);
    for (const { command, output, written } of given)
      if (command.startsWith("npx ")) expect(output + written, command).toMatch(saidBy(command));
    if (expected !== null) expect(given.map(({ output }) => output).join("")).toBe(expected);
  });

  const npm = ofKind("told").flatMap(({ code }) => commandsOf(code)).flatMap((line) => line.split("#")[0]!.split("&&")).map((command) => command.trim()).filter((command) => command.startsWith("npm ")); // prettier-ignore
  it.each(npm)("npm knows: %s", (command) => {
    const [, verb, script] = command.split(" ");
    if (verb === "run") expect(manifest.scripts).toHaveProperty([script!.trim()]);
    else if (verb === "install") expect(command).toMatch(/\bontherecord\b|--save-dev/);
    else expect(verb === "ci" || Object.hasOwn(manifest.scripts, verb!)).toBe(true);
  });
});

describe("links", () => {
  const all = [...pagePaths, "CONTRIBUTING.md", "MODEL-CARD.md", "SECURITY.md", "CHANGELOG.md"];
  const links = all.flatMap((page) => linksOf(readPage(page)).map((target) => [page, target] as const));

  it.each(links.filter(([, target]) => !/^https?:/.test(target)))("in %s: %s", (page, target) => {
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : posix.join(posix.dirname(page), path);
    expect(existsSync(projectPath(file)), file).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readPage(file))).toContain(anchor);
  });

  it("lead from the README to every guide", () => {
    const guides = pagePaths.filter((page) => page !== "README.md");
    expect(linksOf(readPage("README.md"))).toEqual(expect.arrayContaining(guides));
  });
});

/** What a command must give: of articles that are read, who speaks in them. */
const saidBy = (command: string): RegExp => (/ extract | report /.test(command) ? /Marsh|Brook|Lind/ : /\w/);

const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trimEnd()).filter(Boolean); // prettier-ignore

/** Those of the lines that stand in the output, one behind the other, and what the output has instead of the first that does not. */
function inOrder(wanted: readonly string[], output: readonly string[]): string[] {
  let at = 0;
  const found: string[] = [];
  for (const line of wanted) {
    const next = output.indexOf(line, at);
    if (next < 0) return [...found, ...output.slice(at)];
    found.push(line);
    at = next + 1;
  }
  return found;
}
