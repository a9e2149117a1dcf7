import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import {
  columnsOf,
  toCsv,
  toJsonLd,
  toMarkdown,
  toNdjson,
  toParquet,
  toSections,
  toWebAnnotations,
} from "../src/export/index.ts";
import {
  createPipeline,
  defineExtractor,
  explain,
  mentionSchema,
  query,
  quotes,
  type ArticleRecord,
} from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { toHtml } from "../src/report/index.ts";
import { builtPath } from "./support/built.ts"; // prettier-ignore

const TEXT =
  "“The council approved the plan by 31 to 12,” Mayor Ada Brook said. The senate voted 20 to 19 on Monday.";
const MARKED = /\b(\d{1,3}) to (\d{1,3})\b/g;

const figure = mentionSchema.extend({ value: z.int() });

const votes = defineExtractor({
  kind: "votes",
  schema: mentionSchema.extend({ ayes: figure, noes: figure, title: z.string(), close: z.boolean(), quoteId: z.string().nullable() }),
  after: [quotes],
  steps: {
    /** Votes with at least so many ayes. */
    atLeast: (ayes: number) => (vote) => vote.ayes.value >= ayes,
    close: () => (vote) => vote.close,
  },
  *extract({ segments: { text }, annotations }) {
    for (const { index, 0: all, 1: ayes, 2: noes } of text.matchAll(MARKED)) {
      const at = (start: number, part: string) => ({ start, end: start + part.length, text: part, value: Number(part) });
      const quote = annotations.quotes.find(({ content }) => content.some(({ start, end }) => start <= index && index < end));
      yield {
        start: index, end: index + all.length, text: all, title: "a vote", close: Number(ayes) - Number(noes) < 2,
        ayes: at(index, ayes!), noes: at(index + all.length - noes!.length, noes!), quoteId: quote?.id ?? null,
      }; // prettier-ignore
    }
  },
}); // prettier-ignore

const record = createPipeline({ extractors: [votes] }).extract(TEXT, { publishedAt: "2026-02-03" });
/** As it comes back from a file: nothing tells which extractor it was. */
const kept = JSON.parse(JSON.stringify(record)) as typeof record;
const COLUMNS =
  "articleId,file,url,title,publishedAt,id,start,end,speaker,speakerId,text,ayes,ayesValue,noes,noesValue,voteTitle,close,quoteId,sentence";

describe("a query over an own kind", () => {
  it("has the steps that every kind has", () => {
    const { votes } = query(record);
    expect(votes.by("Brook").map(({ ayes }) => ayes.value).toArray()).toEqual([31]);
    expect(votes.mentioning("senate").first()?.text).toBe("20 to 19");
    expect(votes.about("council").count()).toBe(1);
    expect(votes.between("2026-02", "2026-03").count()).toBe(2);
    expect(votes.where(({ noes }) => noes.value > 12).first()?.speaker).toBeNull();
  });
  it("has its own, lazily and again and again", () => {
    const close = query([record, record]).votes.atLeast(20).close().limit(1);
    expect([close.count(), close.count()]).toEqual([1, 1]);
    expect(query({ ...record }).votes.atLeast(21).count()).toBe(1);
  });
  it("of records from a file has the steps of every kind, and with the extractor its own", () => {
    expect(query(kept).votes.by("Ada Brook").count()).toBe(1);
    const plain: ArticleRecord = kept;
    expect(query(plain, { kinds: [votes] }).votes.close().first()?.text).toBe("20 to 19");
    expect(query((function* () { yield plain; })(), { kinds: [votes] }).votes.atLeast(30).count()).toBe(1); // prettier-ignore
  });
  it("of records without it is empty where the extractor is named, and else is none", () => {
    const { votes: _, ...none } = kept;
    expect(query(none, { kinds: [votes] }).votes.toArray()).toEqual([]);
    expect("votes" in query(none)).toBe(false);
  });
  it("is explained", () =>
    expect(explain(query(record).votes.first()!)).toMatch(/^“The council approved the plan by \{vote:\{ayes:31\} to \{noes:12\}\},” .*\nspeaker: Ada Brook, Mayor\nrule: quotes\//));
}); // prettier-ignore

describe("an own kind, exported", () => {
  it("has its CSV, a column a field", () => {
    const [header, first, second] = toCsv(record, "votes").split("\r\n");
    expect(header).toBe(COLUMNS);
    expect(first).toContain(',vote-1,34,42,Ada Brook,speaker-1,31 to 12,31,31,12,12,a vote,false,quote-1,"“The');
    expect(second).toContain(",vote-2,84,92,,,20 to 19,20,20,19,19,a vote,true,,The senate");
  });
  it("by name, from a file, from a generator or by its extractor has the same", () => {
    expect(toCsv(kept, "votes")).toBe(toCsv(record, "votes"));
    expect(toCsv([record] as Iterable<typeof record>, votes)).toBe(toCsv(record, "votes"));
    expect(toCsv([], votes)).toBe(`${COLUMNS}\r\n`);
    expect(columnsOf(votes).find(({ name }) => name === "ayesValue")).toEqual({ name: "ayesValue", type: "double", note: "ayes.value" });
  });
  it("has the columns that its extractor declares", () => {
    const columns = { margin: { type: "int32", note: "ayes less noes", read: ({ ayes, noes }) => ayes.value - noes.value } } as const satisfies typeof votes.columns;
    const own = { ...votes, columns };
    expect(toCsv(createPipeline({ extractors: [own] }).extract(TEXT), "votes")).toMatch(/quoteId|margin,sentence\r\n.*,19,/);
  });
  it("is Parquet and NDJSON", async () => {
    const rows = await parquetReadObjects({ file: toParquet(record, "votes").slice().buffer });
    expect(rows.map(({ ayesValue, close }) => [ayesValue, close])).toEqual([[31, false], [20, true]]);
    expect(JSON.parse(toNdjson(record, "votes").split("\n")[0]!)).toEqual({ articleId: record.id, ...record.votes[0] });
  });
  it("stands in notes, annotations and sections", () => {
    expect(toMarkdown(record)).toContain("## Votes\n\n- **31 to 12**: ayes 31; ayesValue 31; noes 12; noesValue 12; voteTitle a vote; close false; quoteId quote-1 (Ada Brook)\n");
    expect(toWebAnnotations(record).first.items.map(({ body }) => body[0]!.value)).toContain("vote");
    expect(toSections(kept).find(({ kind }) => kind === "votes")).toMatchObject({ title: "Votes", count: 2 });
    expect(toJsonLd(record)).toEqual(toJsonLd(kept));
  });
  it("is refused where no record has it", () => {
    expect(() => toCsv(record, "ballots" as "votes")).toThrow('toCsv() needs a kind, one of quotes, statistics, dates, agreements, speakers, claims, articles, votes, got "ballots"');
    const { votes: _, ...none } = kept;
    expect(() => toCsv(none, "votes" as never)).toThrow(TypeError);
  });
}); // prettier-ignore

it("is a table of a page, marked in the text", () => {
  for (const page of [toHtml(record), toHtml(kept)]) {
    expect(page).toContain('<h2 id="votes">Votes (2)</h2>');
    expect(page).toMatch(/<a class="own"\s+id="at-vote-2"\s+href="#vote-2"/);
    expect(page).toContain('data-kind="votes"');
  }
});

it("is kept by a ledger, and asked for there", async () => {
  const ledger = await openLedger();
  await ledger.add(record);
  const found = ledger.query({ kinds: [votes] }).votes;
  expect(await found.by("Brook").atLeast(30).count()).toBe(1);
  expect((await found.close().first())?.text).toBe("20 to 19");
  await ledger.close();
});

describe("ontherecord extract --extractor", () => {
  const folder = mkdtempSync(join(tmpdir(), "ontherecord-own-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const api = JSON.stringify(pathToFileURL(builtPath("index.js")).href);
  const zod = JSON.stringify(import.meta.resolve("zod"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("article.txt", TEXT);
  write("votes.js", `
    import { dates, dateSchema, defineExtractor, mentionSchema } from ${api};
    import * as z from ${zod};
    export default defineExtractor({
      kind: "votes", schema: mentionSchema.extend({ ayes: z.int() }),
      *extract({ segments: { text } }) {
        for (const { index, 0: all, 1: ayes } of text.matchAll(${String(MARKED)}))
          yield { start: index, end: index + all.length, text: all, ayes: Number(ayes) };
      },
    });
    export const noDates = defineExtractor({ kind: "dates", schema: dateSchema.omit({ id: true }), after: [], extract: () => [] });
  `);
  write("fails.js", `import votes from "./votes.js"; export const failing = { ...votes, extract() { throw new RangeError("no such vote"); } };`);
  write("broken.js", "const a = 1;\nthrow new Error('not today');");
  write("empty.js", "export const votes = 31;");
  write("taken.js", `import votes from "./votes.js"; export const blocks = { ...votes, kind: "blocks" };`);
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [builtPath("cli.js"), "extract", ...args], {
      cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] },
    });
    return { stdout, stderr, status };
  };

  it("adds kinds, and replaces built-in ones", () => {
    const { stdout, status } = run("--extractor", "./votes.js", "article.txt");
    const { votes, dates } = JSON.parse(stdout) as { votes: { ayes: number }[]; dates: unknown[] };
    expect([votes.map(({ ayes }) => ayes), dates, status]).toEqual([[31, 20], [], 0]);
  });
  it("has them in tables", () => {
    expect(run("-e", "votes.js", "-f", "csv", "-k", "votes", "article.txt").stdout).toMatch(/^articleId,.*,text,ayes,sentence\r\n.*,31 to 12,31,/);
    expect(run("-e", "votes.js", "-f", "table", "article.txt").stdout).toContain("VOTES 2\n  words     ayes\n  31 to 12  31\n");
  });
  it.each([
    ["missing.js", "error: --extractor missing.js: no such file\n"],
    ["empty.js", "error: --extractor empty.js: no extractor in it; it exports votes, and an extractor is what defineExtractor() gives\n"],
    ["broken.js", /^error: --extractor broken\.js: cannot be loaded: Error: not today \(.*broken\.js:2:7\)\n$/],
    ["taken.js", /^error: --extractor taken\.js: extractor "blocks" replaces none: built-in are people, /],
  ])("refuses %s", (module, message) => {
    const { stdout, stderr, status } = run("-e", module, "article.txt");
    expect(stderr).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect([stdout, status]).toEqual(["", 1]);
  });
  it("names the article that an extractor fails on", () => {
    const { stderr, status } = run("-e", "fails.js", "article.txt");
    expect(stderr).toMatch(/^ontherecord: article\.txt: RangeError: no such vote \(.*fails\.js:1:\d+\)\n$/);
    expect(status).toBe(1);
  });
}); // prettier-ignore
