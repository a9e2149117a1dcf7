import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../src/cli/table/width.ts";
import type { Conflict, SearchHit, Thread, TimelineEntry } from "../src/ledger/index.ts";
import { LEDGER, newsCommand } from "./support/port-news.ts";

// What the commands answer that read and judge a ledger.

const { add, file, json, run } = newsCommand("cli-ledger-answers");
beforeAll(() => void add("news", ...LEDGER));

describe("the commands that read a ledger", () => {
  it("search: the nearest claims, best first", () => {
    const hits = json<SearchHit[]>(["search", "sell", "the", "port", "--limit", "2", ...LEDGER]);
    expect(hits.map(({ claim }) => claim.text)).toEqual([
      "We will never sell the port",
      "We will never sell the port",
    ]);
    expect(hits[0]!.score).toBeGreaterThanOrEqual(hits[1]!.score);
  });

  it("timeline: by speaker, words and days", () => {
    const days = (...args: string[]) =>
      json<TimelineEntry[]>(["timeline", ...args, ...LEDGER]).map(({ claim }) => claim.madeAt);
    expect(days("--speaker", "Bo Marsh")).toEqual(["2026-02-03", "2026-04-05"]);
    expect(days("--mentioning", "boat", "--from", "2026-03-01", "--to", "2026-04-05")).toEqual([
      "2026-03-07",
    ]);
    expect(days("--mentioning", "?!")).toEqual([]);
  });

  it("threads: all, and the confirmed ones", () => {
    const [thread] = json<Thread[]>(["threads", ...LEDGER]);
    expect(thread).toMatchObject({ text: "We will never sell the port", appearances: 2 });
    for (const { judgement } of json<Thread[]>(["threads", "--confirmed", ...LEDGER]))
      expect(judgement).toBe("confirmed");
  });

  /** What else is found is for the tests of the ledger. */
  const denied = () =>
    json<Conflict[]>(["conflicts", ...LEDGER]).find(
      ({ b }) => b.claim.text === "No boats sank in the storm",
    )!;

  it("conflicts and changes: both sides and why", () => {
    expect(denied()).toMatchObject({ a: { claim: { text: "Some 40 boats sank in the storm" } } });
    expect(denied().reasons.length).toBeGreaterThan(0);
    const changes = json<Conflict[]>(["changes", ...LEDGER]).map(({ a, b }) => [a.figure, b.figure]);
    expect(changes).toContainEqual(["40", "70"]);
  });

  it("speakers: everybody, or one", () => {
    const names = (...args: string[]) =>
      json<{ name: string }[]>(["speakers", ...args, ...LEDGER]).map(({ name }) => name);
    expect(names()).toEqual(expect.arrayContaining(["Ada Brook", "Bo Marsh", "Oskar Vint"]));
    expect(names("Bo Marsh")).toEqual(["Bo Marsh"]);
    expect(names("Nobody Known")).toEqual([]);
  });

  it("explain: why, in plain words", () => {
    const { stdout } = run(["explain", denied().id, "--format", "table", ...LEDGER]);
    expect(stdout).toContain("“No boats sank in the storm” – Oskar Vint, 2026-03-07");
    expect(stdout).toContain("  – ");
  });

  const COMMANDS = [
    ["search", "port"], ["timeline"], ["threads"], ["conflicts"], ["changes"], ["speakers"], ["explain", "link-1"],
  ]; // prettier-ignore

  describe.each(COMMANDS)("%s", (...command) => {
    const ask = (format: string): string => run([...command, "--format", format, ...LEDGER]).stdout;

    it("gives JSON where a program reads it", () => {
      expect(run([...command, ...LEDGER]).stdout).toBe(ask("json"));
      expect(JSON.parse(ask("json")).length).toBeGreaterThan(0);
    });

    it("gives a line each as NDJSON", () =>
      expect(
        ask("ndjson")
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
      ).toEqual(JSON.parse(ask("json"))));

    it("gives CSV with a header, every row as long", () => {
      const [header, ...rows] = parse(ask("csv")) as string[][];
      expect(new Set(header).size).toBe(header!.length);
      expect(rows.length).toBeGreaterThan(0);
    });

    it("gives a table that 80 columns hold, without colour", () => {
      const table = ask("table");
      for (const line of table.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      // eslint-disable-next-line no-control-regex -- the point of the test
      expect(table).not.toMatch(/\u001b/);
    });
  });

  it("say so where there is nothing", () => {
    const empty = file("empty.ndjson", "");
    add(empty, "--ledger", "nothing.db");
    const say = (...args: string[]): string => run([...args, "--format", "table", "--ledger", "nothing.db"]).stdout;
    expect(say("search", "port")).toBe("No claim has any of these words.\n");
    expect(say("timeline")).toBe("No claim fits that.\n");
    expect(say("threads")).toBe("No claim was made more than once.\n");
    expect(say("conflicts")).toBe("No claim contradicts another.\n");
    expect(say("changes")).toBe("No figure changed.\n");
    expect(say("speakers")).toBe("Nobody in this ledger has a name.\n");
    expect(run(["threads", "--ledger", "nothing.db"]).stdout).toBe("[]\n");
  }); // prettier-ignore
});

describe("confirm, reject and split", () => {
  const OWN = ["--ledger", "judged.db"];
  beforeAll(() => void add("news", ...OWN));

  it("judge links, each by itself", () => {
    const [{ id }] = json<[Conflict]>(["conflicts", ...OWN]);
    expect(run(["reject", id, "link-999", ...OWN])).toEqual({
      stdout: `${id}: rejected\n`,
      stderr: expect.stringMatching(/^ontherecord: judged\.db: there is no link "link-999".*\n$/) as string,
      status: 2,
    });
    expect(json<Conflict[]>(["conflicts", ...OWN]).map((one) => one.id)).not.toContain(id);
    expect(run(["confirm", id, ...OWN])).toEqual({ stdout: `${id}: confirmed\n`, stderr: "", status: 0 });
    expect(json<Conflict[]>(["conflicts", ...OWN])).toContainEqual(
      expect.objectContaining({ id, judgement: "confirmed" }),
    );
  });

  it("take a claim out of its thread", () => {
    const [thread] = json<Thread[]>(["threads", "--confirmed", ...OWN]);
    const id = thread!.claims[1]!.claim.id;
    expect(run(["split", id, ...OWN]).stdout).toMatch(/: [12] links? rejected\n$/);
    const left = json<Thread[]>(["threads", "--confirmed", ...OWN]).flatMap(({ claims }) => claims);
    expect(left.map(({ claim }) => claim.id)).not.toContain(id);
  });
});

describe("CSV for a spreadsheet", () => {
  it("holds for a claim of a feed", () => {
    add("--feed", file("formula.csv", 'text,id\n"=HYPERLINK(""https://bad.example"") boats",f-1\n'), "--ledger", "f.db"); // prettier-ignore
    const [, row] = parse(
      run(["search", "boats", "--format", "csv", "--ledger", "f.db"]).stdout,
    ) as string[][];
    expect(row).toContain(`'=HYPERLINK("https://bad.example") boats`);
  });
});
