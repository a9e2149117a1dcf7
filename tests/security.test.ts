import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { EXPORT_KINDS, toCsv, toJsonLdScript, toMarkdown } from "../src/export/index.ts";
import { createPipeline, defineExtractor, extract, query, type ArticleRecord } from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { extractMany } from "../src/many/index.ts";
import { builtPath } from "./support/built.ts";

// What SECURITY.md promises.

const folder = mkdtempSync(join(tmpdir(), "ontherecord-security-"));
const home = process.cwd();
afterEach(() => process.chdir(home));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string): string => {
  mkdirSync(join(folder, name));
  return join(folder, name);
};

const TEXT = "“We start on Friday,” said Mayor Bo Marsh. Fares rose 5 percent under the Lisbon Treaty.";
const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
const hostile = (name: string): string => `{"${name}": {"polluted": "yes"}}`;
const unpolluted = (): void => {
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

describe.each(NAMES)("a key named %s", (name) => {
  afterEach(unpolluted);

  it("is no option", () => {
    expect(() => extract(TEXT, JSON.parse(hostile(name)))).toThrow("unknown option");
    expect(() => extract({ text: TEXT, ...JSON.parse(hostile(name)) })).toThrow("unknown option");
    expect(() => toCsv([], "quotes", JSON.parse(`{"${name}": true}`))).toThrow("has no option");
  });

  it("is no option of many", async () => {
    const input = JSON.parse(`{"text": "${TEXT}", "${name}": {"publishedAt": "2026-02-03"}}`);
    for await (const { error } of extractMany([input], { concurrency: 1 }))
      expect(error?.message).toContain("unknown option");
    expect(() => extractMany([], JSON.parse(hostile(name)))).toThrow("has no option");
  });

  it("is no kind", () => expect(() => toCsv([], name as never)).toThrow("needs a kind, one of"));

  it("does nothing in a record", async () => {
    const text = JSON.stringify(extract(TEXT)).replace(/\{/g, `{"${name}":{"polluted":"yes"},`);
    const record = JSON.parse(text) as ArticleRecord;
    const ledger = await openLedger();
    await ledger.add(record).catch((error) => expect(error).toBeInstanceOf(TypeError));
    await ledger.close();
    for (const kind of EXPORT_KINDS) toCsv(record, kind);
    toMarkdown(record);
    expect(query(record).quotes.first()!.speaker?.name).toBe("Bo Marsh");
  });

  it("is no field of a feed's claim, and an id like any other", async () => {
    const ledger = await openLedger();
    const odd = JSON.parse(`{"text": "The port stays open for ever.", "${name}": {"id": "7"}}`);
    await expect(ledger.addClaims([odd])).rejects.toThrow("claim 0 of the feed");
    await ledger.addClaims([{ text: "The port stays open for ever.", id: name, speaker: name }]);
    expect((await ledger.search("port open for ever"))[0]!.claim.id).toBe(name);
    expect(await ledger.speaker("nobody at all")).toBeNull();
    await ledger.close();
  });

  it("is a word and an id like any other", () => {
    const record = extract(`“${name} is ${name},” ${name} said. ${name} percent of ${name} rose 5 ${name}.`);
    const renamed = JSON.parse(JSON.stringify(record).replaceAll("speaker-1", name)) as ArticleRecord;
    expect(query(renamed).quotes.toArray()).toHaveLength(record.quotes.length);
    toMarkdown(renamed);
  });

  it("as an extractor's kind changes no prototype", () => {
    const make = () =>
      createPipeline({
        extractors: [
          defineExtractor({
            kind: name,
            schema: z.object({ polluted: z.string() }),
            *extract() {
              yield { polluted: "yes" };
            },
          }),
        ],
      }).extract(TEXT);
    let record: object = {};
    try {
      record = make();
    } catch (error) {
      return expect(error).toBeInstanceOf(TypeError); // the kind is refused
    }
    expect(Object.hasOwn(record, name)).toBe(true);
    return expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });
});

describe("what is written", () => {
  it("goes to the file that was named, whatever an article is called", () => {
    const place = inFolder("out");
    mkdirSync(join(place, "in"));
    mkdirSync(join(place, "deep"));
    const article = `../../escaped\n\nBy ../../../escaped\n\n${TEXT}`;
    writeFileSync(join(place, "in", "a..%2f..%2fescaped.txt"), article);
    const args = [builtPath("cli.js"), "extract", "../in", "-o", "notes.md"];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: join(place, "deep"),
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readdirSync(place, { recursive: true }).map(String).sort()).toEqual(
      ["deep", join("deep", "notes.md"), "in", join("in", "a..%2f..%2fescaped.txt")].sort(),
    );
    expect(readFileSync(join(place, "in", "a..%2f..%2fescaped.txt"), "utf8")).toBe(article);
  });

  it("is never an article that is read", () => {
    const place = inFolder("over");
    writeFileSync(join(place, "a.txt"), TEXT);
    for (const name of ["a.txt", "./a.txt", "../over/a.txt"]) {
      const args = [builtPath("cli.js"), "extract", "a.txt", "-f", "csv", "-o", name];
      expect(spawnSync(process.execPath, args, { cwd: place }).status).toBe(1);
    }
    expect(readFileSync(join(place, "a.txt"), "utf8")).toBe(TEXT);
  });
});

describe("CSV", () => {
  it.each(["=1+1", "+1", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\u200b=1", " =1", "＝1", "＠A"])(
    "does not let %j run",
    (formula) => {
      const record = extract(TEXT, { title: formula, publisher: formula });
      const [row] = parse(toCsv(record, "articles"), { columns: true }) as Record<string, string>[];
      for (const cell of [row!.title, row!.publisher]) expect(cell).toBe(`'${formula}`);
    },
  );
});

describe("HTML", () => {
  const attacks = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](data:text/html,x)",
    "<javascript:alert(1)>",
    "`</code><b>`",
    "&lt;script&gt;",
    "x\n# heading\n<b>",
  ];
  it.each(attacks)("%j is words in Markdown", (attack) => {
    const text = `“${attack},” said ${attack} Bo Marsh of ${attack}. Fares rose 5 percent in ${attack}.`;
    const record = extract(text, {
      title: attack,
      publisher: attack,
      byline: [attack],
      url: `javascript:${attack}`,
    });
    const html = new MarkdownIt({ html: true }).render(toMarkdown(record));
    expect(html).not.toMatch(/<(?!\/?(?:h[123]|p|ul|li|strong)>)/);
  });

  it.each(attacks)("%j does not end the script of a page's head", (attack) => {
    const script = toJsonLdScript(
      extract(`“${attack}</script><!--,” said Bo Marsh.`, { title: `</script>${attack}` }),
    );
    expect(script.match(/<[/!a-z]/g)).toEqual(["<s", "</"]);
  });
});

describe("a ledger's file", () => {
  const sqlite = createRequire(import.meta.url)(
    isBuiltin("node:sqlite") ? "node:sqlite" : "@photostructure/sqlite",
  ) as { DatabaseSync: new (path: string) => { exec(sql: string): void; close(): void } };

  it.each([
    "file:claims.db?mode=memory",
    "file:claims.db?vfs=none",
    "claims.db?mode=ro",
    "claims#1.db",
    "claims%41.db",
    "--help",
    "'; DROP TABLE claims; --",
    ":memory:.db",
    " ",
  ])("named %j is that file", async (name) => {
    const place = mkdtempSync(join(folder, "ledger-"));
    process.chdir(place);
    const ledger = await openLedger(name);
    await ledger.add(extract(TEXT));
    await ledger.close();
    expect(readdirSync(place).filter((file) => !/-(?:wal|shm)$/.test(file))).toEqual([name]);
    const again = await openLedger(name);
    expect(await again.add(extract(TEXT))).toMatchObject({ known: true });
    await again.close();
  });

  it("that is another program's is left as it is, however it is named", async () => {
    process.chdir(inFolder("other"));
    const other = new sqlite.DatabaseSync("other.db");
    other.exec("CREATE TABLE theirs (a)");
    other.close();
    const before = readFileSync("other.db");
    await expect(openLedger("other.db")).rejects.toThrow();
    const odd = await openLedger("file:other.db").catch(() => null);
    await odd?.close();
    expect(readFileSync("other.db").equals(before)).toBe(true);
  });

  it.each(["a\0b", "nowhere/claims.db", ""])("named %j is refused", async (name) => {
    process.chdir(mkdtempSync(join(folder, "ledger-")));
    await expect(openLedger(name)).rejects.toThrow();
    expect(existsSync("a")).toBe(false);
  });

  it("takes words as values", async () => {
    const ledger = await openLedger();
    const attack = `'); DROP TABLE claims; -- " OR 1=1 * NEAR(`;
    await ledger.addClaims([{ text: `The port will close for ever ${attack}`, id: attack, speaker: attack }]);
    expect((await ledger.search(`port close for ever ${attack}`))[0]!.claim.id).toBe(attack);
    expect(await ledger.firstSaid(attack)).toMatchObject({ id: attack });
    await ledger.close();
  });
});
