import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "tsup";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { toHtml } from "../src/report/index.ts";
import { chromiumPath } from "./support/browser.ts";
import { builtPath, projectPath } from "./support/built.ts";
import { ownFolder } from "./support/own-folder.ts";

// `toHtml` in a page of the user's own: what a bundler makes of the entry for browsers.

const folder = ownFolder("in-page");

const bundled = async (entry: string, name: string): Promise<string> => {
  await build({
    config: false,
    entry: { [name]: entry },
    format: "iife",
    globalName: "report",
    platform: "browser",
    noExternal: [/./],
    outDir: folder,
    silent: true,
    clean: false,
    tsconfig: projectPath("tsconfig.json"),
  });
  return readFileSync(join(folder, `${name}.global.js`), "utf8");
};

describe("the report in a browser", () => {
  let script: string;
  beforeAll(async () => (script = await bundled(builtPath("report-browser.js"), "page")));

  it("is what package.json names for browsers", () => {
    const { exports } = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
    expect(exports["./report"].browser).toBe("./dist/report-browser.js");
  });

  it("is bundled without a module of Node's: with one it cannot be", async () => {
    expect(script).toContain("toHtml");
    await expect(bundled(builtPath("report.js"), "node")).rejects.toThrow();
  });

  it.skipIf(chromiumPath === null)("makes the page that Node makes", async () => {
    const record = extract("“We start on Friday,” said Ada Brook. Fares rose 5 percent, then 7 percent.");
    const browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const made = await page.evaluate(`report.toHtml(${JSON.stringify(record)})`);
    await browser.close();
    expect(made).toBe(toHtml(record));
  });
});
