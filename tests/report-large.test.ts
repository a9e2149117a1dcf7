import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeReport, type ReportProgress } from "../src/report/index.ts";
import { runsOf } from "../src/report/ledger/lists/list.ts";
import { expectHarmless, expectLinked, hrefsOf, idsOf } from "./support/report-checks.ts";
import { all, manyClaims, parsed, type Element } from "./support/report.ts";
import { ownFolder } from "./support/own-folder.ts";

// A report holds all of a ledger, however much that is: on pages that a browser can show, each of which leads to the others.

const root = ownFolder("large");

describe("pages of a list", () => {
  it("hold what fits", () => {
    const runs = runsOf([300, 300, 500], 600, 10);
    expect(runs).toEqual([{ from: 0, to: 2 }, { from: 2, to: 3 }]); // prettier-ignore
  });
  it("hold no more entries than a browser likes", () =>
    expect(runsOf(Array(25).fill(1), 600, 10).map(({ from, to }) => to - from)).toEqual([10, 10, 5]));
  it("give what is too heavy a page to itself", () =>
    expect(runsOf([1, 9999, 1], 600, 10)).toEqual([{ from: 0, to: 1 }, { from: 1, to: 2 }, { from: 2, to: 3 }])); // prettier-ignore
  it("are none of an empty list", () => expect(runsOf([])).toEqual([]));
});

describe("a report on a large ledger", () => {
  const folder = join(root, "report");
  const ledger = manyClaims();
  const told: ReportProgress[] = [];
  const pages = new Map<string, Element>();
  const page = (name: string): Element => pages.get(name)!;
  /** The pages of a list, in their order. */
  const listed = (id: string): Element[] =>
    [...pages.keys()]
      .filter((name) => name.startsWith(`${id}-`))
      .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
      .map(page);
  const wordsIn = (of: Iterable<Element>, selector: string): string[] =>
    [...of].flatMap((one) => all(one, selector)).map(({ textContent }) => textContent);

  beforeAll(async () => {
    const { pages: count } = await writeReport(ledger, folder, { onProgress: (progress) => told.push(progress) });
    const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
    expect(count).toBe(names.length);
    for (const name of names) pages.set(name, parsed(readFileSync(join(folder, name), "utf8")));
  }); // prettier-ignore

  it("has every claim on its timeline once, in order", () => {
    expect(listed("timeline").length).toBeGreaterThan(2);
    expect(wordsIn(listed("timeline"), "[data-kind=timeline] .words")).toEqual(ledger.claims.map(({ text }) => text)); // prettier-ignore
  });

  it("has every claim under its speaker, where the speaker's name leads", () => {
    const rows = listed("speakers").flatMap((one) => all(one, "tbody tr"));
    expect(rows).toHaveLength(900);
    for (const row of rows) {
      const [file, id] = row.querySelector("th a")!.getAttribute("href")!.split("#");
      const own = all(page(file!), "section").find((section) => section.getAttribute("aria-labelledby") === id)!; // prettier-ignore
      expect(own.querySelector("h2")!.textContent).toBe(row.querySelector("th")!.textContent);
    }
    const said = wordsIn(listed("said"), "[data-kind=said] .words");
    expect(said.sort()).toEqual(ledger.claims.map(({ text }) => text).sort());
  });

  it("has every conflict and every claim of a long thread", async () => {
    expect(listed("conflicts").flatMap((one) => all(one, "[data-kind=conflicts]"))).toHaveLength(400);
    const thread = [...(listed("threads").length > 0 ? listed("threads") : [page("index.html")])];
    expect(wordsIn(thread, "[data-kind=threads] li .words")).toHaveLength(450);
  });

  it("keeps each page under a megabyte, harmless and linked", () => {
    for (const name of pages.keys()) {
      const source = readFileSync(join(folder, name), "utf8");
      expect([name, source.length < 1_000_000]).toEqual([name, true]);
      expectHarmless(source);
      expectLinked(source);
    }
  });

  it("leads to no page and no place that is not there", () => {
    const places = new Map([...pages].map(([name, document]) => [name, new Set(idsOf(document))]));
    for (const document of pages.values())
      for (const href of hrefsOf(document).filter((href) => /^[a-z]+(?:-\d+)?\.html/.test(href))) {
        const [file, id] = href.split("#");
        expect([href, places.has(file!)]).toEqual([href, true]);
        if (id !== undefined) expect([href, places.get(file!)!.has(id)]).toEqual([href, true]);
      }
  });

  it("goes from each page of the timeline to those beside it", () => {
    const ways = listed("timeline").map((one) => ["prev", "next"].map((rel) => one.querySelector(`a[rel=${rel}]`)?.getAttribute("href") ?? null)); // prettier-ignore
    const last = ways.length;
    expect(ways[0]).toEqual([null, "timeline-2.html"]);
    expect(ways[1]).toEqual(["timeline-1.html", "timeline-3.html"]);
    expect(ways.at(-1)).toEqual([`timeline-${last - 1}.html`, null]);
  });

  it("shows the latest on its first page, and where all of it is, by day", () => {
    const index = page("index.html");
    const latest = all(index, "[data-kind=timeline] .words").map(({ textContent }) => textContent);
    expect(latest).toEqual(ledger.claims.slice(-15, -5).map(({ text }) => text));
    const links = all(index, "a[href^=timeline-]");
    expect(links[0]!.textContent).toMatch(/^2026-01-01 to 2026-/);
    expect(links.at(-1)!.textContent).toMatch(/, and no day known$/);
    expect(index.querySelector("nav.counts")!.textContent).toContain("2,000");
  });

  it("says that search stays on the page, where there are others", () => {
    for (const name of ["index.html", "timeline-1.html"])
      expect(page(name).querySelector("form")!.textContent).toContain("This searches this page alone");
  });

  it("offers the speakers of a page, and nobody else", () => {
    const [first] = listed("timeline");
    const offered = all(first!, "select[name=speaker] option").map((option) => option.getAttribute("value"));
    const there = all(first!, "[data-speaker]").map((entry) => entry.getAttribute("data-speaker"));
    expect(new Set(offered.filter(Boolean))).toEqual(new Set(there));
  });

  it("tells how far it is", () => {
    expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i + 1));
    expect(told.at(-1)).toEqual({ stage: "writing", done: pages.size, all: pages.size });
  });

  it("takes its pages away when there is less, and nothing else", async () => {
    writeFileSync(join(folder, "timeline-9.html"), "mine");
    writeFileSync(join(folder, "timeline-notes.html"), "mine");
    await writeReport(manyClaims(0.01), folder);
    const left = readdirSync(folder).sort();
    expect(left).toEqual(["articles", "index.html", "said-1.html", "timeline-9.html", "timeline-notes.html"]);
  });

  it("never writes over a list that is not its own", async () => {
    const theirs = join(root, "theirs");
    mkdirSync(theirs);
    writeFileSync(join(theirs, "timeline-1.html"), "mine");
    await expect(writeReport(ledger, theirs, { force: true })).rejects.toThrow(/it was not written over/);
    expect(readFileSync(join(theirs, "timeline-1.html"), "utf8")).toBe("mine");
  });
});
