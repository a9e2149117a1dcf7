import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readOptions } from "../scripts/records/arguments.ts";
import { formatTable } from "../scripts/records/figures.ts";
import { predict, readTexts } from "../scripts/records/predict.ts";
import { runScorer } from "../scripts/records/scorer.ts";

// What surrounds the scorers, which are not of this repository.

const folder = mkdtempSync(join(tmpdir(), "records-"));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const NEEDED = ["--kind", "dates", "--corpus", "a.jsonl", "--scorer", "c.mjs"];

describe("the command line", () => {
  it("names kind, corpus and scorer", () =>
    expect(readOptions([...NEEDED, "--only", "money,percentage"])).toEqual({
      kind: "dates",
      corpus: "a.jsonl",
      scorer: "c.mjs",
      only: new Set(["money", "percentage"]),
      errors: "0",
      writeDate: null,
    }));

  it("helps when asked", () => expect(readOptions(["--help"])).toBeNull());

  it.each([
    [NEEDED.slice(0, 4), "--scorer PATH/score-KIND.mjs is missing"],
    [["--kind", "days", ...NEEDED.slice(2)], "--kind: expected statistics, dates, agreements, got days"],
    [[...NEEDED, "--write"], "--date YYYY-MM-DD is missing"],
  ])("says what is wrong with %j", (args, message) => expect(() => readOptions(args)).toThrow(message));
});

describe("texts", () => {
  it("are read line by line, and predicted by the day they appeared", () => {
    const line = { id: "a", text: "The bridge cost $3m and closed last Friday.", ref: "2026-02-04T00:00" };
    const [text] = readTexts(written("texts.jsonl", JSON.stringify(line)));
    expect(JSON.parse(predict(text!, "dates", null))).toMatchObject({
      id: "a",
      dates: [{ text: "last Friday", timex: { value: "2026-01-30" } }],
    });
    expect(JSON.parse(predict(text!, "statistics", new Set(["age"])))).toEqual({ id: "a", statistics: [] });
  });

  it.each([
    ["", "no text in it"],
    ["{", ":1: no JSON"],
    ['{"id":"a"}', ":1: text"],
  ])("are refused where they are %j", (content, message) =>
    expect(() => readTexts(written("bad.jsonl", content))).toThrow(message),
  );
});

describe("the scorer", () => {
  it("is run over gold and predictions, and its figures and errors come back", () => {
    const scorer = written(
      "score.mjs",
      `import { readFileSync } from "node:fs";
       const lines = readFileSync(process.argv[3], "utf8").split("\\n");
       console.log(JSON.stringify({ value: { p: 0.5, r: 0.25, f1: 1 / 3 }, intervalAccuracy: lines.length / 4 }));
       console.log("an error");`,
    );
    const { scores, errors } = runScorer(scorer, "gold.jsonl", ["{}", "{}"], "1");
    expect(errors).toEqual(["an error"]);
    const table = formatTable({ kind: "dates", scores, corpus: "gold.jsonl", date: "2026-02-04" });
    expect(table).toContain("| found, with its TIMEX3 value   | 50.0 | 25.0 | 33.3 |");
    expect(table).toContain("| right interval, of those found |      | 50.0 |      |");
  });

  it("is named where there is none", () =>
    expect(() => runScorer(join(folder, "none.mjs"), "a", [], "0")).toThrow("--scorer: there is no"));
});
