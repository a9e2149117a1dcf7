import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "./support/built.ts";
import { readBlocks } from "./support/markdown.ts";
import { userProject, type UserProject } from "./support/user-project.ts";

// Each example as a project of its own, with the built package: its types, its tests, and what its README prints.

const examples = readdirSync(projectPath("examples"));
/** An example shows how one tests, so it has this many tests at least. */
const FEWEST_TESTS = 30;

describe.each(examples)("examples/%s", (name) => {
  let project: UserProject;
  const readme = readBlocks(readFileSync(projectPath(`examples/${name}/README.md`), "utf8"));
  const programs = readme.flatMap(({ language, code }, i) => language === "ts" ? [{ code, output: readme[i + 1]?.code }] : []); // prettier-ignore

  beforeAll(() => {
    project = userProject(name);
    cpSync(projectPath(`examples/${name}`), project.folder, { recursive: true });
    programs.forEach(({ code }, i) => project.write(`program-${i}.ts`, code));
    project.write(
      "tsconfig.json",
      JSON.stringify({
        extends: "./tsconfig.example.json",
        include: ["src", "tests", "program-*.ts"],
        compilerOptions: { lib: ["ES2023", "DOM"] }, // the programs print
      }),
    );
    cpSync(projectPath(`examples/${name}/tsconfig.json`), join(project.folder, "tsconfig.example.json"));
  });
  afterAll(() => project.remove());

  it("has sound types", () => expect(project.compile()).toEqual({ ok: true, output: "" }));
  it("passes its own tests", () => {
    const { ok, output } = project.test();
    expect(ok, output).toBe(true);
    expect(Number(/Tests\s+(\d+) passed/.exec(output)?.[1])).toBeGreaterThanOrEqual(FEWEST_TESTS);
  });
  it("shows a program in its README", () => expect(programs.length).toBeGreaterThan(0));
  it.each(programs.map(({ output }, i) => [i, output]))("prints what its README says: %i", (i, output) =>
    expect(project.program(`program-${i}.js`)).toEqual({ ok: true, output }),
  );
});
