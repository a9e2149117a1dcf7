import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectedPath, readFixtures } from "./support/fixtures.ts";
import { formatProjection } from "./support/projection.ts";
import { rowNames, scoreOf, type Row } from "./support/score.ts";

/** [recall, precision] against the right answers over all fixtures. Raise a floor when it is passed, never lower one. */
const FLOORS: Record<Row, [recall: number, precision: number]> = {
  meta: [1, 1],
  blocks: [0.99, 0.99],
  speakers: [0.97, 0.95],
  quotes: [0.85, 0.87],
  "quotes with speaker": [0.83, 0.85],
  "quotes by name": [0.86, 0.89],
  "quotes with cue": [0.81, 0.83],
  statistics: [0.96, 0.98],
  "statistics with unit": [0.86, 0.88],
  "statistics with speaker": [0.91, 0.94],
  "statistics with subject": [0.81, 0.82],
  dates: [0.98, 0.99],
  agreements: [0.94, 0.94],
};

const fixtures = readFixtures();

describe("what the library reads in an article has not changed unseen", () => {
  it.each(fixtures)("$slug", ({ slug, projection }) =>
    expect(formatProjection(projection)).toBe(readFileSync(expectedPath(slug), "utf8")),
  );
});

describe("what the library reads is as right as it has been", () => {
  const scores = scoreOf(fixtures);
  it.each(rowNames)("%s", (name) => {
    const [recall, precision] = FLOORS[name];
    expect(scores[name].recall).toBeGreaterThanOrEqual(recall);
    expect(scores[name].precision).toBeGreaterThanOrEqual(precision);
  });
});

/** How a name may stand in the text: without the brackets of a label, and as "Roe’s campaign" for the "Roe campaign". */
const formsOf = (name: string): string[] => {
  const plain = name.replace(/^\(|\)$/g, "");
  return [plain, plain.replace(/ (campaign|administration)$/, "’s $1")];
};

describe("the right answer quotes its article", () => {
  it.each(fixtures)("$slug", ({ text, gold }) => {
    const article = text.replace(/\s+/g, " ");
    const figures = gold.statistics.flatMap(([figure, , , , , ...named]) => [figure, ...named.slice(0, 3)]);
    const quoted = [
      ...gold.blocks.map(([, head]) => head),
      ...gold.speakers.flatMap(([name, , role]) => [
        formsOf(name).find((form) => article.includes(form)) ?? name,
        role,
      ]),
      ...gold.quotes.map(([, , cue]) => cue),
      ...figures,
      ...gold.dates.map(([date]) => date),
      ...gold.agreements.map(([agreement]) => agreement),
    ];
    expect(quoted.filter((words) => words !== null && !article.includes(words))).toEqual([]);
  });

  it.each(fixtures)("$slug: every speaker of a quote or figure is listed", ({ gold }) => {
    const listed = new Set<string | null>([null, ...gold.speakers.map(([name]) => name)]);
    const used = [
      ...gold.quotes.map(([, speaker]) => speaker),
      ...gold.statistics.map((figure) => figure[8]),
    ];
    expect(used.filter((speaker) => !listed.has(speaker))).toEqual([]);
  });
});
