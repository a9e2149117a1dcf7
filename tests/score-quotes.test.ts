import { format, resolveConfig } from "prettier";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOptions } from "../scripts/quotes/arguments.ts";
import { atThresholds, calibrationError, reliability, type Judged } from "../scripts/quotes/calibration.ts";
import { replaceScores } from "../scripts/scoring/table.ts";
import { parseCorpus, type GoldArticle } from "../scripts/scoring/corpus.ts";
import { applyEdits } from "../scripts/quotes/edits.ts";
import { formatScores, type Measured } from "../scripts/quotes/markdown.ts";
import { judge, type Scorer } from "../scripts/quotes/scorer.ts";
import { formatFigures } from "../scripts/quotes/terminal.ts";
import { projectPath } from "./support/built.ts";

// What surrounds the scorer, which is not of this repository: figures from judged quotes, and articles with other names.

const judged = (confidence: number, ...right: readonly (0 | 1)[]): Judged[] =>
  right.map((value) => ({ confidence, right: value === 1 }));

describe("calibration", () => {
  it("sorts confidence into ten bins, a border into the upper one", () => {
    const bins = reliability([0, 0.0999, 0.1, 0.3, 0.6, 0.7, 0.95, 1].flatMap((c) => judged(c, 1)));
    expect(bins.map(({ n }) => n)).toEqual([2, 1, 0, 1, 0, 0, 1, 1, 0, 2]);
    expect(bins.map(({ from, to }) => [from, to]).at(-1)).toEqual([0.9, 1]);
  });

  it("says how sure a bin is and how right", () => {
    const bins = reliability([...judged(0.82, 1, 1, 0), ...judged(0.86, 1)]);
    expect(bins[8]).toMatchObject({ n: 4, confidence: expect.closeTo(0.83), right: 0.75 });
    expect(bins[7]).toMatchObject({ n: 0, confidence: null, right: null });
  });

  it("weighs the error of a bin by its quotes", () => {
    // four quotes that are 0.15 too sure, one that is 0.65 too unsure
    const bins = reliability([...judged(0.9, 1, 1, 1, 0), ...judged(0.35, 1)]);
    expect(calibrationError(bins)).toBeCloseTo((4 * 0.15 + 0.65) / 5);
  });

  it("is perfect where the share right is what was said", () =>
    expect(calibrationError(reliability([...judged(0.5, 1, 0), ...judged(1, 1, 1)]))).toBe(0));

  it("has no error where nothing is given", () => expect(calibrationError(reliability([]))).toBeNull());
});

describe("thresholds", () => {
  const quotes = [...judged(0.95, 1, 1), ...judged(0.8, 1, 0), ...judged(0.5, 0), ...judged(0.49, 1)];

  it("keep what reaches them", () =>
    expect(atThresholds(quotes, 10)).toEqual([
      { threshold: 0.5, given: 5, precision: 0.6, recall: 0.3 },
      { threshold: 0.8, given: 4, precision: 0.75, recall: 0.3 },
      { threshold: 0.95, given: 2, precision: 1, recall: 0.2 },
    ]));

  it("have no precision where nothing is left, and no recall without gold", () => {
    expect(atThresholds(judged(0.7, 1), 4)[1]).toMatchObject({ given: 0, precision: null, recall: 0 });
    expect(atThresholds([], 0)[0]).toMatchObject({ precision: null, recall: null });
  });
});

describe("judging", () => {
  it("calls right what is paired, agrees by half and has the right source", () => {
    const given = [0.9, 0.8, 0.7, 0.6].map((confidence) => ({
      source: [],
      cue: [],
      content: [],
      confidence,
    }));
    const scorer = {
      scoreArticle: () => ({
        G: ["source right", "source right", "source wrong"],
        P: given.map((a) => ({ a })),
        pj: new Map([
          [0, [0, 0.5]],
          [1, [1, 0.49]],
          [2, [2, 1]],
        ]),
        sourceRight: (gold: unknown) => gold === "source right",
      }),
    } as unknown as Scorer;
    const article: GoldArticle = { id: "a", text: "", attributions: [] };
    expect(judge(scorer, [article], new Map([["a", { attributions: given }]]))).toEqual([
      { confidence: 0.9, right: true },
      { confidence: 0.8, right: false },
      { confidence: 0.7, right: false },
      { confidence: 0.6, right: false },
    ]);
  });
});

describe("edits", () => {
  it("keep every offset outside them at its characters", () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.string(), (edits, tail) => {
        const text = edits.map(([before, old]) => before + old).join("") + tail;
        let at = 0;
        const list = edits.map(([before, old, fresh]) => {
          const start = at + before.length;
          at = start + old.length;
          return { start, end: at, text: fresh };
        });
        const { text: edited, move } = applyEdits(text, list);
        expect(edited).toBe(edits.map(([before, , fresh]) => before + fresh).join("") + tail);
        for (const { start, end, text: fresh } of list) {
          expect(edited.slice(0, move(start)).length).toBe(move(start));
          expect(edited.slice(move(end) - fresh.length, move(end))).toBe(fresh);
        }
        expect(edited.slice(move(text.length - tail.length))).toBe(edits.length ? tail : edited);
      }),
    );
  });

  it("keep an offset inside one within it", () => {
    const { move } = applyEdits("see Brook now", [{ start: 4, end: 9, text: "Ek" }]);
    expect([4, 5, 6, 8, 9, 10].map(move)).toEqual([4, 5, 6, 6, 6, 7]);
  });
});

describe("the corpus", () => {
  const line = (article: unknown) => JSON.stringify(article);
  const good = { id: "a", text: "No.", attributions: [{ content: [[0, 3]] }] };

  it("is one article a line, with empty roles filled in", () =>
    expect(parseCorpus(`${line(good)}\n\n`, "c.jsonl")).toEqual([
      { ...good, attributions: [{ source: [], cue: [], content: [[0, 3]] }] },
    ]));

  it.each([
    ["{", /^c\.jsonl:2: no JSON/],
    [line({ ...good, id: 1 }), /^c\.jsonl:2: id: .*string/],
    [line({ id: "b", text: "No." }), /^c\.jsonl:2: attributions: /],
    [
      line({ ...good, id: "b", attributions: [{ content: [[0, 4]] }] }),
      /^c\.jsonl:2: attributions\.0\.content: \[0, 4\] is no span of a text of 3$/,
    ],
    [line(good), /^c\.jsonl:2: a second article with the id a$/],
    ["3", /^c\.jsonl:2: the line: /],
  ])("says what is wrong with %s, and where", (bad, message) =>
    expect(() => parseCorpus(`${line(good)}\n${bad}\n`, "c.jsonl")).toThrow(message),
  );
});

describe("the options", () => {
  const needed = ["--corpus", "c.jsonl", "--scorer", "s.mjs"];

  it("are read", () => {
    expect(readOptions(needed)).toEqual({
      corpus: "c.jsonl",
      scorer: "s.mjs",
      swapNames: false,
      json: false,
      writeDate: null,
    });
    expect(readOptions([...needed, "--write", "--date", "2026-02-04"])?.writeDate).toBe("2026-02-04");
    expect(readOptions(["--help"])).toBeNull();
  });

  it.each([
    [[], /--corpus FILE\.jsonl is missing/],
    [["--corpus", "c.jsonl"], /mjs is missing/],
    [[...needed, "--swap"], /--swap/],
    [[...needed, "--write"], /--date YYYY-MM-DD is missing/],
    [[...needed, "--write", "--date", "2026-13-01"], /got 2026-13-01/],
  ])("%j: an error that says what is needed", (args, message) =>
    expect(() => readOptions(args)).toThrow(message),
  );
});

describe("the figures in a page", () => {
  const rate = (p: number, r: number) => ({ p, r, f1: (2 * p * r) / (p + r) });
  const group = { gold: 20, predicted: 10, content: rate(0.9, 0.45), full: rate(0.8, 0.4) };
  const scores = {
    ...group,
    sourceAccuracyWhenFound: 0.889,
    spans: { source: { exact: 0.7 }, cue: { exact: 0.6 }, content: { exact: 0.5 } },
    byClass: { direct: group, mixed: group, indirect: { ...group, full: rate(1, 0.5) } },
  };
  const quotes = [...judged(0.9, 1, 1, 0), ...judged(0.55, 0)];
  const measured: Measured = {
    corpus: "invented.jsonl",
    articles: 3,
    date: "2026-02-04",
    plain: { scores, thresholds: atThresholds(quotes, 4), calibrationError: 0.0312 },
    swapped: { scores: { ...scores, full: rate(0.6, 0.3) } },
  };
  const markdown = formatScores(measured);

  it("name corpus, size and day, and hold the names swapped", () => {
    expect(markdown).toContain("3 articles of `invented.jsonl`, 2026-02-04");
    const rows = markdown.split("\n").filter((row) => row.startsWith("| "));
    const cells = rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells).toContainEqual(["all", "90.0", "45.0", "60.0", "80.0", "40.0", "53.3"]);
    expect(cells).toContainEqual(["indirect", "90.0", "45.0", "60.0", "100.0", "50.0", "66.7"]);
    expect(cells).toContainEqual(["all, every name swapped", "90.0", "45.0", "60.0", "60.0", "30.0", "40.0"]);
    expect(cells).toContainEqual(["≥ 0.8", "3", "66.7", "50.0"]);
    expect(cells).toContainEqual(["≥ 0.95", "0", "–", "0.0"]);
    expect(markdown).toContain("3.1 percentage points");
  });

  it("are formatted as prettier wants them", async () => {
    const config = await resolveConfig(projectPath("docs/accuracy.md"));
    expect(await format(markdown, { ...config, parser: "markdown" })).toBe(`${markdown}\n`);
  });

  it("take the place of what stood between the markers, and of nothing else", () => {
    const page = "# A\n\n<!-- scores:quotes -->\n\nold\n\n<!-- /scores:quotes -->\n\nrest\n";
    const written = replaceScores(page, "quotes", "new", "page.md");
    expect(written).toBe(page.replace("old", "new"));
    expect(replaceScores(written, "quotes", "new", "page.md")).toBe(written);
  });

  it.each(["# A", "<!-- /scores:quotes --> <!-- scores:quotes -->", "<!-- scores:quotes -->"])(
    "are refused by a page with %j",
    (page) =>
      expect(() => replaceScores(page, "quotes", "new", "page.md")).toThrow(
        /expected <!-- scores:quotes -->/,
      ),
  );

  it("are all shown at the terminal, with a dash where there is none", () => {
    const bins = reliability(quotes);
    const { thresholds } = measured.plain;
    const speed = { quotes: 1234.4, extract: 99 };
    const lines = formatFigures({
      scores,
      calibrationError: 0.0312,
      reliability: bins,
      thresholds,
      speed,
    }).split("\n");
    const fields = lines.map((line) =>
      line
        .split("  ")
        .map((cell) => cell.trim())
        .filter(Boolean),
    );
    expect(fields).toContainEqual(["direct: content + source", "20", "10", "0.800", "0.400", "0.533"]);
    expect(fields).toContainEqual(["0.9 to 1.0", "3", "0.900", "0.667"]);
    expect(fields).toContainEqual(["0.0 to 0.1", "0", "–", "–"]);
    expect(fields).toContainEqual(["expected calibration error", "0.031"]);
    expect(fields).toContainEqual(["confidence 0.5 or more", "4", "0.500", "0.500"]);
    expect(fields).toContainEqual(["1234", "99"]);
  });
});
