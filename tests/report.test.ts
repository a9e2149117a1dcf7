import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { extract, type ArticleRecord } from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { toHtml, writeReport } from "../src/report/index.ts";
import { sentenceAddress } from "../src/export/addresses.ts";
import { markup, toSource, words } from "../src/report/html/template.ts";
import { builtPath } from "./support/built.ts";
import { HARBOUR, withWords } from "./support/exported.ts";
import { readFixtures } from "./support/fixtures.ts";
import { expectHarmless, expectLinked, hrefsOf, idsOf } from "./support/report-checks.ts";
import { all, ATTACKS, parsed, portLedger } from "./support/report.ts";
import { ownFolder } from "./support/own-folder.ts";

const root = ownFolder("report");
const page = parsed(toHtml(HARBOUR));

describe("the template", () => {
  it("escapes whatever it is given", () => {
    const made = toSource(
      markup`<p title="${`a"b'c\`d`}">${["<b>", 1, null, false, markup`<i>${"&"}</i>`]}</p>`,
    );
    expect(made).toBe('<p title="a&quot;b&#39;c&#96;d">&lt;b&gt;1<i>&amp;</i></p>');
  });

  it("takes nothing from JSON for HTML", () => {
    const forged = JSON.parse('{"html":"<b>","__proto__":{"html":"<b>"}}') as never;
    expect(toSource(markup`${forged}`)).toBe("[object Object]");
  });

  it("lets no half characters, controls or line ends of JavaScript through", () =>
    expect(toSource(markup`${"a\uD800b\u0000c\u2028d"}`)).toBe("a\uFFFDb c d"));

  it("keeps marks of direction within their words", () =>
    expect(toSource(words("\u202Etxt"))).toBe("<bdi>\u202Etxt</bdi>"));

  it("gives back any words as they were", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const element = parsed(toSource(markup`<p title="${text}">${text}</p>`)).querySelector("p")!;
        expect([element.textContent, element.getAttribute("title")]).toEqual([text, text]);
      }),
    ));
});

describe("links to the very sentence", () => {
  const at = (url: string | null, sentence: string) =>
    sentenceAddress({ ...HARBOUR, meta: { ...HARBOUR.meta, url } }, sentence);

  it("encodes quotes, dashes, commas and ampersands", () =>
    expect(at("https://a.example/x", "“No-one, she & I”")).toBe(
      "https://a.example/x#:~:text=%E2%80%9CNo%2Done%2C%20she%20%26%20I%E2%80%9D",
    ));
  it("keeps the address's own fragment", () =>
    expect(at("https://a.example/x#top", "No")).toBe("https://a.example/x#top:~:text=No"));
  it("finds a long sentence by its ends", () =>
    expect(
      at("https://a.example/", `one two three four five six ${"and so on ".repeat(20)}u v w x y z`),
    ).toBe("https://a.example/#:~:text=one%20two%20three%20four%20five%20six,u%20v%20w%20x%20y%20z"));
  it("does without where a word never ends", () =>
    expect(at("https://a.example/", "a".repeat(5000))).toBe("https://a.example/"));
  it.each([
    null,
    "javascript:alert(1)",
    "data:text/html,x",
    "//a.example",
    "https://a b",
    " https://a.example",
  ])("makes none of %j", (url) => expect(at(url, "No")).toBeNull());
});

describe("a page of an article", () => {
  it("shows the article's words as they are", () => {
    const shown = parsed(toHtml(HARBOUR));
    const paragraphs = all(shown, ".text > *").map((block) =>
      all(block, ".badge").reduce((text, badge) => text.replace(badge.textContent, ""), block.textContent),
    );
    expect(paragraphs.join("\n\n")).toBe(HARBOUR.text);
  });

  it("marks quotes, sources, cues, figures, dates and agreements, each linked to its entry", () => {
    expect(all(page, ".text mark").length).toBeGreaterThanOrEqual(HARBOUR.quotes.length);
    for (const [role, count] of [["figure", 2], ["date", 3], ["agreement", 1], ["cue", 4], ["source", 4]] as const)
      expect([role, all(page, `.text a.${role}`).length]).toEqual([role, count]); // prettier-ignore
  });

  it("leads back from every entry to its mark", () => {
    const entries = all(page, "[data-kind=quotes], [data-kind=statistics], [data-kind=dates], [data-kind=agreements]"); // prettier-ignore
    expect(entries.length).toBeGreaterThan(8);
    for (const entry of entries)
      expect(entry.querySelector(".links a")!.getAttribute("href")).toBe(`#at-${entry.id}`);
  });

  it("tells speakers apart by number and initials, not by colour alone", () => {
    const badges = all(page, ".text mark .badge").map(({ textContent }) => textContent);
    expect(badges[0]).toBe("quote 1 by Ada Brook: 1 AB");
    expect(new Set(badges.map((badge) => badge.split(": ")[1]))).toEqual(new Set(["1 AB", "2 BM", "3"]));
  });

  it("has one main heading, headings in order, landmarks and a way to skip", () => {
    const levels = all(page, "h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const landmark of ["header", "main", "footer", "nav", "[role=search]"])
      expect(page.querySelector(landmark)).not.toBeNull();
    expect(page.querySelector("a")!.getAttribute("href")).toBe("#main");
    for (const cell of all(page, "th")) expect(cell.getAttribute("scope")).toMatch(/^(?:col|row)$/);
  });

  it("lets nothing run or load but its own script and style", () => {
    const policy = page.querySelector("meta[http-equiv]")!.getAttribute("content")!;
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; /,
    );
    expectHarmless(toHtml(HARBOUR));
  });

  it("draws figures of one unit", () => {
    const drawn = parsed(toHtml(extract("Ada Brook said 40 percent voted. Bo Marsh said 60 percent voted.")));
    const chart = drawn.querySelector("figure svg[role=img]")!;
    expect(chart.getAttribute("aria-label")).toBe("Bar chart, 2 figures: percent");
    expect(all(chart, "rect")).toHaveLength(2);
    expect(page.querySelector("figure")).toBeNull();
  });

  it("draws figures of one size together: a bar that cannot be seen compares nothing", () => {
    const text = "Ada Brook said repairs cost $4 million. Bo Marsh said they cost $22 million. The port is worth $3.1 billion, Marsh said. Cranes cost $2.4 billion, Brook said."; // prettier-ignore
    const charts = all(parsed(toHtml(extract(text))), "figure");
    expect(charts.map((chart) => all(chart, "rect").length)).toEqual([2, 2]);
  });

  it("is the same twice, and says so of nothing", () => {
    expect(toHtml(HARBOUR)).toBe(toHtml(HARBOUR));
    expect(toHtml(extract(""))).toContain("Nothing on record");
    expect(() => toHtml({} as ArticleRecord)).toThrow(/toHtml\(\) needs a record/);
  });

  it.each(readFixtures())("links all of $slug", ({ text }) => {
    const source = toHtml(extract(text, { url: "https://paper.example/a?b=1&c=2" }));
    expectLinked(source);
    expectHarmless(source);
  });
});

describe("hostile articles", () => {
  it.each(ATTACKS.map((attack) => [attack]))("cannot break out with %j", (attack) => {
    for (const record of [withWords(attack), extract(`“${attack}” said Ada Brook. ${attack}\n\n${attack}`)]) {
      const source = toHtml({ ...record, meta: { ...record.meta, language: attack } });
      expectHarmless(source);
      expectLinked(source);
    }
  });

  it("leads nowhere outside by its list", () =>
    expect(hrefsOf(parsed(toHtml(HARBOUR, { overview: "javascript:alert(1)//.html" })))[1]).toBe("#main"));

  it("stays a page with any record ids, crossing and empty spans", () => {
    const [quote] = HARBOUR.quotes;
    const ids = ["main", '"><script>', "quote-1", ""];
    const quotes = ids.map((id, i) => ({
      ...quote!, id, start: i, end: 200 - i, content: [{ start: i * 7, end: 40 + i * 3, text: "x" }, { start: 5, end: 5, text: "" }],
    })); // prettier-ignore
    const source = toHtml({ ...HARBOUR, quotes });
    expectHarmless(source);
    expectLinked(source);
  });
});

describe("a report on a ledger", () => {
  const folder = join(root, "report");
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  beforeAll(async () => {
    const ledger = await portLedger();
    expect(await writeReport(ledger, folder)).toEqual({
      index: join(folder, "index.html"),
      articles: 4,
      pages: 6,
    });
    await ledger.close();
  });

  it("is made of numbers only", () =>
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      [
        "articles",
        ...[1, 2, 3, 4].map((n) => join("articles", `${n}.html`)),
        "index.html",
        "said-1.html",
      ].sort(),
    ));

  it("sets both sentences side by side, with the reasons", () => {
    const [conflict] = all(parsed(read("index.html")), "[data-kind=conflicts]");
    expect(all(conflict!, ".side blockquote").map(({ textContent }) => textContent.trim())).toEqual([
      "Repairs to the port cost $3 million in 2025, the council said.",
      "Repairs to the port cost $5 million in 2025, the union said.",
    ]);
    expect(all(conflict!, ".reasons li").length).toBeGreaterThan(0);
    expect(conflict!.querySelector("a[href^=https]")!.getAttribute("href")).toMatch(/^https:\/\/paper\.example\/2026-02-02#:~:text=Repairs/); // prettier-ignore
  });

  it("has a timeline in order, threads, speakers and articles", () => {
    const index = parsed(read("index.html"));
    const days = all(index, "[data-kind=timeline]").map((entry) => entry.getAttribute("data-from")!);
    expect(days).toHaveLength(6);
    expect(days).toEqual([...days].sort());
    for (const kind of ["threads", "speakers", "articles"])
      expect(all(index, `[data-kind=${kind}]`).length).toBeGreaterThan(0);
  });

  it("draws when the claims were made", () => {
    const chart = parsed(read("index.html")).querySelector("figure.wide svg")!;
    expect(chart.getAttribute("aria-label")).toBe(
      "Column chart, Claims by month, 2026-01 to 2026-05: most in 2026-02, 4",
    );
    expect(all(chart, "rect")).toHaveLength(5);
  });

  it("leads from every claim to its place on its article's page, and back", () => {
    expectHarmless(read("index.html"));
    expectLinked(read("index.html"));
    const links = hrefsOf(parsed(read("index.html"))).filter((href) => href.startsWith("articles/"));
    expect(new Set(links.map((href) => href.split("#")[0])).size).toBe(4);
    for (const link of links) {
      const [file, id] = link.split("#");
      if (id !== undefined) expect(idsOf(parsed(read(file!)))).toContain(id);
      expect(hrefsOf(parsed(read(file!)))).toContain("../index.html");
    }
  });

  it("tells copies of one text apart", async () => {
    const ledger = await openLedger();
    const text =
      "“We start on Friday,” said Ada Brook. It was decided by nobody but the council of the islands.";
    for (const paper of ["a", "b"])
      await ledger.add(extract(text, { url: `https://${paper}.example/`, title: paper }));
    await writeReport(ledger, join(root, "copies"));
    await ledger.close();
    const titles = [1, 2].map((n) => parsed(readFileSync(join(root, "copies/articles", `${n}.html`), "utf8")).querySelector("h1")!.textContent); // prettier-ignore
    expect(titles).toEqual(["a", "b"]);
  });

  it("replaces its own pages and takes away what is left over", async () => {
    const target = join(root, "again");
    const [ledger, empty] = [await portLedger(), await openLedger()];
    await writeReport(ledger, target);
    writeFileSync(join(target, "articles", "notes.txt"), "mine");
    await writeReport(empty, target);
    expect(readdirSync(join(target, "articles"))).toEqual(["notes.txt"]);
    await writeReport(ledger, target);
    expect(readdirSync(join(target, "articles"))).toHaveLength(5);
    await Promise.all([ledger.close(), empty.close()]);
  });

  it("holds hostile words of feeds and articles harmless", async () => {
    const ledger = await openLedger();
    for (const [i, attack] of ATTACKS.entries()) {
      await ledger.add(extract(`“We start on Friday ${i} ${attack},” said Ada Brook.`, { title: attack, publisher: attack, url: attack })); // prettier-ignore
      await ledger.addClaims([{ text: `No ${attack} ${i}`, speaker: attack || "x", url: attack }]);
    }
    await writeReport(ledger, join(root, "hostile"));
    await ledger.close();
    for (const name of ["index.html", "articles/1.html"]) {
      const source = readFileSync(join(root, "hostile", name), "utf8");
      expectHarmless(source);
      expectLinked(source);
    }
  });
});

describe("other people's files", () => {
  const refused = async (folder: string, force: boolean): Promise<string> => {
    const ledger = await portLedger();
    const told = await writeReport(ledger, folder, { force }).then(() => "written", (error: Error) => error.message); // prettier-ignore
    await ledger.close();
    return told;
  };
  const folderWith = (name: string, files: Record<string, string>): string => {
    const folder = join(root, name);
    mkdirSync(join(folder, "articles"), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  };

  it("are a reason to refuse the folder, unless forced", async () => {
    const folder = folderWith("theirs", { "notes.txt": "mine" });
    expect(await refused(folder, false)).toContain("is not empty and holds no report");
    expect(readdirSync(folder).sort()).toEqual(["articles", "notes.txt"]);
    expect(await refused(folder, true)).toBe("written");
    expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  });

  it("are never written over, by force neither", async () => {
    const index = folderWith("index", { "index.html": "<!doctype html><p>mine" });
    expect(await refused(index, true)).toContain("it was not written over");
    expect(readFileSync(join(index, "index.html"), "utf8")).toBe("<!doctype html><p>mine");
    const article = folderWith("article", { "articles/2.html": "mine" });
    expect(await refused(article, true)).toContain("it was not written over");
    expect(readFileSync(join(article, "articles/2.html"), "utf8")).toBe("mine");
  });

  it("are not reached by links", async () => {
    const [folder, elsewhere] = [join(root, "linked"), join(root, "elsewhere")];
    mkdirSync(folder);
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(folder, "articles"));
    expect(await refused(folder, true)).toContain("is no folder");
    rmSync(join(folder, "articles"));
    symlinkSync(join(elsewhere, "x.html"), join(folder, "index.html"));
    expect(await refused(folder, true)).toContain("it was not written over");
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("are told from folders", async () => {
    writeFileSync(join(root, "file"), "mine");
    expect(await refused(join(root, "file"), true)).toContain("is a file, not a folder");
  });
});

describe("on the command line", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [builtPath("cli.js"), "report", ...args], { cwd: root, encoding: "utf8" });
  beforeAll(async () => {
    const ledger = await openLedger(join(root, "claims.db"));
    await ledger.add(extract("“We start on Friday,” said Ada Brook.", { publishedAt: "2026-02-04" }));
    await ledger.close();
  });

  it("writes a report", () => {
    const { status, stderr } = run("claims.db", "-o", "pages");
    expect([status, stderr.includes(`1 article: ${join("pages", "index.html")}`)]).toEqual([0, true]);
    expect(readFileSync(join(root, "pages/articles/1.html"), "utf8")).toContain("Ada Brook");
  });

  it("makes no ledger where there is none, and names what it cannot write", () => {
    expect(run("claim.db", "-o", "none")).toMatchObject({ status: 1, stderr: "ontherecord: claim.db: no such ledger\n" }); // prettier-ignore
    expect([existsSync(join(root, "claim.db")), existsSync(join(root, "none"))]).toEqual([false, false]);
    mkdirSync(join(root, "full"));
    writeFileSync(join(root, "full", "a.txt"), "");
    expect(run("claims.db", "-o", "full")).toMatchObject({ status: 1 });
    expect(run("claims.db", "-o", "full", "--force")).toMatchObject({ status: 0 });
  });
});
