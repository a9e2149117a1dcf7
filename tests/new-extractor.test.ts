import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectPath } from "./support/built.ts";

// A copy of what is needed, in which a new kind is made and tried.
const folder = mkdtempSync(join(tmpdir(), "ontherecord-new-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const path of ["src", "scripts/new-extractor.mjs", "package.json", "tsconfig.json", "vitest.config.ts"])
  cpSync(projectPath(path), join(folder, path), { recursive: true });
symlinkSync(projectPath("node_modules"), join(folder, "node_modules"), "dir");

const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { output: stdout + stderr, status };
};

describe("npm run new:extractor", () => {
  it("makes a folder, a test, and a line in the list", () => {
    const before = readFileSync(join(folder, "src/extract/built-in.ts"), "utf8");
    expect(run("scripts/new-extractor.mjs", "bylaws")).toMatchObject({ status: 0 });
    const after = readFileSync(join(folder, "src/extract/built-in.ts"), "utf8");
    expect(after.replace('import { bylaws } from "./bylaws/index.ts";\n', "").replace(", bylaws]", "]")).toBe(
      before,
    );
  });
  it("which hold, untouched: the test passes, and the types do", () => {
    const { output, status } = run("node_modules/vitest/vitest.mjs", "run", "--project", "fast", "tests/bylaws.test.ts"); // prettier-ignore
    expect({ output, status }).toMatchObject({ status: 0 });
    expect(output).toMatch(/3 passed/);
    expect(run("node_modules/typescript/bin/tsc", "--noEmit", "--skipLibCheck")).toEqual({ output: "", status: 0 }); // prettier-ignore
  });
  it("refuses what is no kind, and one that is there", () => {
    expect(run("scripts/new-extractor.mjs", "Bylaw")).toEqual({
      output: "new:extractor: needs a kind in the plural, such as bylaws: npm run new:extractor bylaws; got Bylaw\n",
      status: 1,
    }); // prettier-ignore
    expect(run("scripts/new-extractor.mjs", "quotes").output).toBe("new:extractor: src/extract/quotes is there already\n"); // prettier-ignore
  });
});
