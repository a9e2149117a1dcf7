import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userProject, type UserProject } from "./support/user-project.ts";

// What somebody reads whose program ends in an error: the line that it comes from, the message, and by which functions it
// came there. Of an installed package, whose code Node prints as it stands in `dist`.

/** So much of it stands on one screen. */
const FIRST = 2_000;
const LONGEST_LINE = 300;
const ARTICLE = "Council minutes\n\n“We voted to keep the ferry,” Mayor Ines Okafor said on Tuesday.\n";

let project: UserProject;
beforeAll(() => {
  project = userProject("errors");
  project.write("package.json", JSON.stringify({ type: "module" }));
  project.write("article.txt", ARTICLE);
});
afterAll(() => project.remove());

const dist = (): string => join(project.folder, "node_modules/ontherecord/dist");

function errorOf(...args: string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project.folder, encoding: "utf8" });
  expect(status).toBe(1);
  return stderr.slice(0, FIRST);
}

/** "extract" of "    at extract (file:///…/dist/chunk-A.js:7:1)". */
const functionsIn = (error: string): string[] =>
  [...error.matchAll(/^ {4}at (?:async )?(\S+) \(.*ontherecord\/dist\//gm)].map(([, name]) => name!);

const longest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("an uncaught error", () => {
  it("of a user's own extractor leads through functions with their names", () => {
    project.write(
      "votes.js",
      `import { createPipeline, defineExtractor } from "ontherecord";
       import * as z from "zod";
       const votes = defineExtractor({
         kind: "vote",
         schema: z.object({ name: z.string() }),
         *extract() { throw new RangeError("no vote was counted"); },
       });
       createPipeline({ extractors: [votes] }).extract(${JSON.stringify(ARTICLE)});`,
    );
    const error = errorOf("votes.js");
    expect(error).toContain("RangeError: no vote was counted");
    expect(functionsIn(error)).toEqual(expect.arrayContaining(["annotate", "Object.extract"]));
    expect(longest(error)).toBeLessThanOrEqual(LONGEST_LINE);
  });

  it("of the command line shows its own line, and by which functions it came there", () => {
    // No input is known that ends it so: what Node gives is broken instead.
    project.write("broken.js", "String.prototype.normalize = () => undefined;");
    const error = errorOf("--import", "./broken.js", join(dist(), "cli.js"), "extract", "article.txt");
    const [place, line] = error.split("\n");
    expect(place).toMatch(/^file:/);
    expect(place).toContain("ontherecord/dist/");
    expect(line).toContain(".normalize(");
    expect(error).toContain("TypeError: Cannot read properties of undefined");
    expect(functionsIn(error).length).toBeGreaterThan(3);
    expect(functionsIn(error).filter((name) => name.split(".").at(-1)!.length < 4)).toEqual([]);
    expect(longest(error)).toBeLessThanOrEqual(LONGEST_LINE);
  });

  it("can come from no long line: what is in those runs nothing", () => {
    const files = readdirSync(dist()).filter((file) => file.endsWith(".js"));
    expect(files.length).toBeGreaterThan(10);
    const runsNothing = /^(?:import|export) \{|^var \w+ = \/.*\/;$/;
    const long = files.flatMap((file) =>
      readFileSync(join(dist(), file), "utf8")
        .split("\n")
        .flatMap((line, i) =>
          line.length > LONGEST_LINE && !runsNothing.test(line) ? [`${file}:${i + 1}`] : [],
        ),
    );
    expect(long).toEqual([]);
  });
});
