import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { afterAll, describe, expect, it } from "vitest";
import { parseCorpus } from "../scripts/scoring/corpus.ts";
import { readOptions } from "../scripts/speakers/arguments.ts";
import { formatFigures, formatTable } from "../scripts/speakers/figures.ts";
import { readLabels } from "../scripts/speakers/labels.ts";
import { predict } from "../scripts/speakers/predict.ts";
import { loadScorer, type SpeakerScores } from "../scripts/speakers/scorer.ts";
import { projectPath } from "./support/built.ts";

// What surrounds the scorer, which is not of this repository.

const folder = mkdtempSync(join(tmpdir(), "speakers-"));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const NEEDED = ["--corpus", "a.jsonl", "--labels", "b.jsonl", "--scorer", "c.mjs"];

describe("the command line", () => {
  it("names corpus, labels and scorer", () =>
    expect(readOptions([...NEEDED, "--errors", "3"])).toEqual({
      corpus: "a.jsonl",
      labels: "b.jsonl",
      scorer: "c.mjs",
      errors: 3,
      json: false,
      writeDate: null,
    }));

  it("helps when asked", () => expect(readOptions(["--help"])).toBeNull());

  it.each([
    [NEEDED.slice(0, 4), "--scorer PATH/score-speakers.mjs is missing"],
    [[...NEEDED, "--errors", "all"], "--errors: expected a number, got all"],
    [[...NEEDED, "--write"], "--date YYYY-MM-DD is missing"],
    [[...NEEDED, "--date", "--json"], "--date"],
  ])("says what is wrong with %j", (args, message) => expect(() => readOptions(args)).toThrow(message));
});

describe("labels and scorer", () => {
  it("are read line by line", () => {
    const line = JSON.stringify({
      id: "a",
      sources: [{ start: 0, end: 3, kind: "person", entity: "Ana Roe" }],
    });
    expect(readLabels(written("good.jsonl", `${line}\n\n`))).toEqual([JSON.parse(line)]);
  });

  it.each([
    ["", "no article in it"],
    ["{", ":1: no JSON"],
    ['{"id":"a","sources":[{"start":0,"end":3}]}', ":1: sources.0.kind"],
  ])("are refused where they are %j", (content, message) =>
    expect(() => readLabels(written("bad.jsonl", content))).toThrow(message),
  );

  it("are refused without the one function that is asked for", async () => {
    await expect(loadScorer(written("none.mjs", "export const other = 1;"))).rejects.toThrow(
      /exports no scoreSpeakers; found other/,
    );
    await expect(loadScorer(join(folder, "missing.mjs"))).rejects.toThrow(/there is no/);
  });
});

describe("what is predicted", () => {
  it("has the speaker of each quote", () => {
    const text = "“We start on Friday,” said Mayor Bo Marsh. A clerk said nobody had asked.";
    const [article] = parseCorpus(JSON.stringify({ id: "a", text, attributions: [] }), "a");
    const { id, attributions } = predict(article!);
    expect(id).toBe("a");
    expect(attributions.map(({ speaker }) => speaker && [speaker.name, speaker.kind])).toEqual([
      ["Bo Marsh", "person"],
      [null, "anonymous"],
    ]);
    expect(attributions[0]!.source.map(([start, end]) => text.slice(start, end))).toEqual(["Mayor Bo Marsh"]);
  });
});

describe("the figures", () => {
  const cell = (gold: number, found: number, right: number) =>
    ({ gold, found, right, accuracy: found ? right / found : null, recall: gold ? right / gold : null }); // prettier-ignore
  const scores: SpeakerScores = {
    articles: 2,
    attributions: 30,
    found: 20,
    named: cell(16, 12, 9),
    byForm: { full: cell(6, 5, 5), pronoun: cell(5, 4, 1), other: cell(1, 1, 1) },
    document: cell(0, 0, 0),
    unnamed: cell(8, 6, 6),
    kind: cell(30, 20, 19),
  };

  it("are shown at the terminal, with a dash where there is none", () => {
    const lines = formatFigures(scores).split("\n");
    expect(lines[1]).toMatch(/^named persons and organisations +16 +12 +9 +75\.0$/);
    expect(lines.some((line) => /^– by pronouns +5 +4 +1 +25\.0$/.test(line))).toBe(true);
    expect(lines.find((line) => line.startsWith("named documents"))).toMatch(/–$/);
  });

  it("are a table that prettier leaves as it is", async () => {
    const page = `${formatTable({ scores, corpus: "labels.jsonl", date: "2031-03-04" })}\n`;
    const options = await resolveConfig(projectPath("docs/accuracy.md"));
    expect(page).toContain("2 articles of `labels.jsonl`, 2031-03-04");
    expect(await format(page, { ...options, parser: "markdown" })).toBe(page);
  });
});
