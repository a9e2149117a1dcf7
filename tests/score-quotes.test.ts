import { format, resolveConfig } from "prettier";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOptions } from "../scripts/quotes/arguments.ts";
import { atThresholds, calibrationError, reliability, type Judged } from "../scripts/quotes/calibration.ts";
import { replaceScores } from "../scripts/scoring/table.ts";
import { parseCorpus, ROLES, type GoldArticle, type Spans } from "../scripts/scoring/corpus.ts";
import { applyEdits } from "../scripts/quotes/edits.ts";
import { givenNames, keptWords, surnames } from "../scripts/quotes/names.ts";
import { formatScores, type Measured } from "../scripts/quotes/markdown.ts";
import { createReplacements } from "../scripts/quotes/replacements.ts";
import { judge, type Scorer } from "../scripts/quotes/scorer.ts";
import { swapNames } from "../scripts/quotes/swap-names.ts";
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

/** An article whose spans are those of the words in question. */
function articleOf(
  text: string,
  words: { source?: string; cue?: string; content?: string } = {},
): GoldArticle {
  const spansOf = (word: string | undefined): Spans => {
    if (word === undefined) return [];
    expect(text).toContain(word);
    return [[text.indexOf(word), text.indexOf(word) + word.length]];
  };
  const attribution = {
    source: spansOf(words.source),
    cue: spansOf(words.cue),
    content: spansOf(words.content),
  };
  return { id: text, text, attributions: [attribution] };
}

const swapText = (text: string, ...others: readonly string[]): string =>
  swapNames([text, ...others].map((given) => articleOf(given)))[0]!.text;

/** Other text that makes words ordinary, by having them in lower case. */
const ORDINARY =
  "we hope that the plans, rules and water of every harbour are safe and we never start to say so late here.";

describe("swapping names", () => {
  const text =
    "“The weir is safe,” said Mayor Ada Brook-Okoro of Havenside. Brook-Okoro’s deputy, Bo O’Marsh, told the HDB that Ada was right.";

  it("moves every span to the same words", () => {
    const words = {
      source: "Mayor Ada Brook-Okoro of Havenside",
      cue: "said",
      content: "“The weir is safe,”",
    };
    const later = {
      source: "Brook-Okoro’s deputy, Bo O’Marsh,",
      cue: "told the HDB",
      content: "that Ada was right",
    };
    const [first, second] = swapNames([articleOf(text, words), { ...articleOf(text, later), id: "2" }]);
    const slices = (article: GoldArticle) =>
      ROLES.map((role) =>
        article.attributions[0]![role].map(([start, end]) => article.text.slice(start, end)),
      );
    const name = "\\p{L}+";
    expect(slices(first!)).toEqual([
      [expect.stringMatching(new RegExp(`^Mayor ${name} ${name}-${name} of ${name}$`, "u"))],
      ["said"],
      ["“The weir is safe,”"],
    ]);
    expect(slices(second!)).toEqual([
      [expect.stringMatching(new RegExp(`^${name}-${name}’s deputy, ${name} O’${name},$`, "u"))],
      [expect.stringMatching(/^told the [B-Z]{3}$/)],
      [expect.stringMatching(new RegExp(`^that ${name} was right$`, "u"))],
    ]);
  });

  it("leaves no name behind", () => {
    const swapped = swapText(text);
    for (const name of ["Ada", "Brook", "Okoro", "Havenside", "Bo ", "Marsh", "HDB"])
      expect(swapped).not.toContain(name);
  });

  it("changes letters only, and no word that is no name", () => {
    const shape = (given: string) => given.replace(/\p{Lu}\p{L}+/gu, "X");
    expect(shape(swapText(text))).toBe(shape(text));
  });

  it("gives one name one new name, by its parts, and two names two", () => {
    const swapped = swapText("We saw Ada Marsh, Bo Marsh and Ada Brook. They met Marsh and Brook.");
    const [ada, marsh, bo, marsh2, ada2, brook, marsh3, brook3] = [
      ...swapped.slice(2).matchAll(/(?!They)\p{Lu}\p{L}+/gu),
    ].map(([name]) => name);
    expect([ada2, marsh2, marsh3, brook3]).toEqual([ada, marsh, marsh, brook]);
    expect(new Set([ada, bo, marsh, brook]).size).toBe(4);
    expect(givenNames).toEqual(expect.arrayContaining([ada, bo]));
    expect(surnames).toEqual(expect.arrayContaining([marsh, brook]));
  });

  it("gives the same twice, whatever else is in the corpus", () => {
    expect(swapText(text)).toBe(swapText(text));
    expect(swapText(text, ORDINARY)).toBe(swapText(text));
  });

  it("keeps a possessive, a plural and capitals", () => {
    const swapped = swapText(
      "We met Ada Okeyo. The Okeyos left in Okeyo’s car. OKEYO WINS, it said.",
      "who wins",
    );
    const [, name] = /We met \p{L}+ (\p{L}+)\./u.exec(swapped)!;
    expect(swapped).toContain(`The ${name}s left in ${name}’s car. ${name!.toUpperCase()} WINS, it said.`);
  });

  it("invents acronyms as long as the old ones, the same for the same", () => {
    const swapped = swapText("The HDB and the H.D.P. met two other NGOs. An NGO of the HDB left.");
    const acronyms =
      /^The ([B-Z]{3}) and the (?:[B-Z]\.){3} met two other ([B-Z]{3})s\. An \2 of the \1 left\.$/;
    expect(swapped).toMatch(acronyms);
    expect(swapped).not.toMatch(/HDB|H\.D\.P|NGO/);
  });

  it("swaps title and byline alike", () => {
    const article = {
      ...articleOf("On Monday Ada Marsh left Havenside."),
      title: "Ada Marsh leaves",
      byline: ["Ada Marsh", "Bo Reed"],
    };
    const [{ text: swapped, title, byline }] = swapNames([article]) as [GoldArticle];
    const [, name] = /^On Monday (.+) left/u.exec(swapped)!;
    expect(title).toBe(`${name} leaves`);
    expect(byline![0]).toBe(name);
    expect(byline![1]).not.toMatch(/Bo|Reed/);
    expect(swapNames([{ ...article, byline: "Ada Marsh" }])[0]!.byline).toBe(name);
  });

  it.each([
    "“We hope so,” he said. Plans are late. Water is safe: Rules never hope.",
    "Mr. and Mrs. and Dr. and Senator, on Monday in May, said the French and the Council.",
    "It’s late. Don’t say “Never,” he said. I hope. He’ll say so in the U.S. and the UN.",
    "WE NEVER SAY SO. Twenty-one of us start.",
    "",
  ])("leaves %j as it is", (given) => expect(swapText(given, ORDINARY)).toBe(given));

  it("knows a name at the start of a sentence by one within", () => {
    const swapped = swapText("Rules said no. We asked Bo Rules.", ORDINARY);
    const [, name] = /^(\p{L}+) said no\. We asked \p{L}+ \1\.$/u.exec(swapped)!;
    expect(name).not.toBe("Rules");
  });

  it("knows a name behind a title, and in other articles", () => {
    expect(swapText("Rules left. We met Mr. Rules.", ORDINARY)).not.toContain("Rules");
    expect(swapText("Plans left.", "Bo Plans and Ada Plans left; the plans stay.")).not.toContain("Plans");
  });

  it("tells Don from Don’t", () => {
    const swapped = swapText("We met Don. Don’t tell Don, they say. Don't!");
    expect(swapped).toMatch(/^We met (\p{L}+)\. Don’t tell \1, they say\. Don't!$/u);
  });

  it("does not take a heading’s capitals for names", () =>
    expect(swapText("Harbour Rules Never Start Late\n\nWe hope so.", ORDINARY)).toContain(
      "Harbour Rules Never Start Late",
    ));

  it("takes no new name that the articles have", () => {
    const text = `We met ${surnames.slice(0, 200).join(", ")}.`;
    const others = new Set(surnames.slice(0, 200));
    for (const [name] of swapText(text)
      .slice("We met".length)
      .matchAll(/\p{L}+/gu))
      expect(others).not.toContain(name);
  });

  it("finds names for an article of more of them than are listed", () => {
    const replace = createReplacements(() => false);
    const names = Array.from({ length: surnames.length + 50 }, (_, i) => replace(`name ${i}`, "surname"));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the lists of names", () => {
  it.each([
    ["givenNames", givenNames],
    ["surnames", surnames],
  ])("%s: single capitalised words, none twice, none that stays", (_, names) => {
    expect(names.length).toBeGreaterThan(250);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u);
      expect(keptWords).not.toContain(name.toLowerCase());
    }
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
