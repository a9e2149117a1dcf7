import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "./support/built.ts";
import { readBlocks } from "./support/markdown.ts";
import { userProject, type UserProject } from "./support/user-project.ts";

// A guide is followed as a reader follows it: blocks that open with a file's name are written to that file, `npx vitest run`
// is run where it stands, and programs print what stands below them.

const GUIDES = ["own-extractors.md"];
const OPTIONS = { target: "ES2022", lib: ["ES2023", "DOM"], types: [], module: "ESNext", moduleResolution: "bundler", strict: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, allowImportingTsExtensions: true, skipLibCheck: true, noEmit: true }; // prettier-ignore
const FILE = /^\/\/ ((?:src|tests)\/\S+\.ts)\n/;

/** Something that a block shows, and what it gave. */
type Shown = { readonly what: string; readonly expected: string; given: string };

describe.each(GUIDES)("docs/%s", (page) => {
  const blocks = readBlocks(readFileSync(projectPath(`docs/${page}`), "utf8"));
  const expectedOf = (i: number): string => (blocks[i + 1]?.language === "text" ? blocks[i + 1]!.code : "");
  const isProgram = ({ language, code }: (typeof blocks)[number]) => language === "ts" && !FILE.test(code);
  const isRun = ({ language, code }: (typeof blocks)[number]) => language === "sh" && code === "npx vitest run\n";
  const shownBy = (test: typeof isRun, name: string): Shown[] =>
    blocks.flatMap((block, i) => (test(block) ? [{ what: `${name} at block ${i}`, expected: expectedOf(i), given: "" }] : []));
  const [runs, programs] = [shownBy(isRun, "run"), shownBy(isProgram, "program")];
  let project: UserProject;
  let compiled = "";

  beforeAll(() => {
    project = userProject("docs");
    project.write("package.json", JSON.stringify({ type: "module" }));
    project.write("tsconfig.json", JSON.stringify({ include: ["src", "tests", "*.ts"], compilerOptions: OPTIONS }));
    let [run, program] = [0, 0];
    for (const block of blocks) {
      const file = block.language === "ts" ? FILE.exec(block.code)?.[1] : undefined;
      if (file) project.write(file, block.code);
      else if (isRun(block)) runs[run++]!.given = project.test().output;
      else if (isProgram(block)) project.write(`program-${program++}.ts`, block.code);
    }
    compiled = project.compile().output;
    programs.forEach((shown, i) => (shown.given = project.program(`program-${i}.js`).output));
  });
  afterAll(() => project.remove());

  it("shows something of each", () => {
    expect(runs.length).toBeGreaterThan(0);
    expect(programs.length).toBeGreaterThan(0);
    expect([...runs, ...programs].filter(({ expected }) => expected === "")).toEqual([]);
  });
  it("has sound types, once all is written", () => expect(compiled).toBe(""));
  it.each(programs.map((_, i) => i))("program %i prints what stands below it", (i) =>
    expect(programs[i]!.given).toBe(programs[i]!.expected));
  it.each(runs.map((_, i) => i))("run %i of the tests says what stands below it, line after line", (i) => {
    const { expected, given } = runs[i]!;
    expect(inOrder(linesOf(expected), linesOf(given))).toEqual(linesOf(expected));
  });
}); // prettier-ignore

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
