import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { toHtml, writeReport } from "../src/report/index.ts";
import { chromiumPath, mustHaveBrowser } from "./support/browser.ts";
import { HARBOUR, withWords } from "./support/exported.ts";
import { ATTACKS, manyClaims, portLedger } from "./support/report.ts";

// The pages as readers have them: in a real browser, narrow and wide, light and dark, by keyboard alone.

it.skipIf(chromiumPath !== null || !mustHaveBrowser)("needs a browser", () =>
  expect.unreachable("CI is set and there is no Chromium: apt-get install chromium, or set CHROMIUM"),
);
if (chromiumPath === null)
  console.warn("report-browser.test.ts is SKIPPED: no Chromium here; apt-get install chromium, or set CHROMIUM to its path"); // prettier-ignore

const ODD_ATTRIBUTES =
  "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^src|^style$/.test(name))";

describe.skipIf(chromiumPath === null)("in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "ontherecord-browser-"));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
    const ledger = await portLedger();
    await writeReport(ledger, join(folder, "report"));
    await ledger.close();
    await writeReport(manyClaims(), join(folder, "large"));
    const shipyard = readFileSync("fixtures/korea-shipyard-orders/article.txt", "utf8");
    writeFileSync(
      join(folder, "shipyard.html"),
      toHtml(extract(shipyard, { url: "https://paper.example/" })),
    );
    writeFileSync(join(folder, "harbour.html"), toHtml(HARBOUR));
    writeFileSync(join(folder, "empty.html"), toHtml(extract("")));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** A page of the folder, and everything it said or asked for that it should not. */
  async function opened(
    file: string,
    options: Parameters<Browser["newPage"]>[0] = {},
  ): Promise<{ page: Page; trouble: string[] }> {
    const page = await browser.newPage(options);
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("dialog", (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) trouble.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, file)).href);
    return { page, trouble };
  }

  const FILES = [
    "report/index.html",
    "report/articles/2.html",
    "report/said-1.html",
    "large/index.html",
    "large/timeline-2.html",
    "large/speakers-1.html",
    "shipyard.html",
    "harbour.html",
    "empty.html",
  ];
  const LOOKS = [390, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
  );

  describe.each(FILES)("%s", (file) => {
    it.each(LOOKS)("has nothing that axe objects to, $width px wide, $colorScheme", async ({ width, colorScheme }) => {
      const { page, trouble } = await opened(file, { viewport: { width, height: 900 }, colorScheme });
      await page.evaluate(axe.source);
      const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as axe.AxeResults;
      expect(
        found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => [html, failureSummary])]),
      ).toEqual([]);
      expect(found.passes.length).toBeGreaterThan(10);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(trouble).toEqual([]);
      await page.close();
    }); // prettier-ignore
  });

  const shown = (page: Page, kind: string): Promise<number> => page.locator(`[data-kind=${kind}]:visible`).count(); // prettier-ignore
  const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.name || document.activeElement.textContent"); // prettier-ignore
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if ((await focused(page)) === name) return;
    }
    expect.unreachable(`no way by keyboard to ${name}`);
  }

  it("leads past the top by its first link", async () => {
    const { page } = await opened("shipyard.html");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the content");
    expect(await page.locator(".skip").boundingBox()).toMatchObject({ x: 16 });
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await page.close();
  });

  it("goes from a mark to its record and back by keyboard, and shows where it is", async () => {
    const { page } = await opened("shipyard.html", { viewport: { width: 1280, height: 900 } });
    const target = () =>
      page.evaluate("[location.hash, document.querySelector(':target').getBoundingClientRect().top]");
    const inView = async (hash: string): Promise<void> => {
      await expect.poll(async () => ((await target()) as [string, number])[0]).toBe(hash);
      await expect.poll(async () => ((await target()) as [string, number])[1]).toBeLessThan(900);
    };
    await page.locator(".text mark .badge").nth(2).focus();
    await page.keyboard.press("Enter");
    const record = (await page.locator(".text mark .badge").nth(2).getAttribute("href"))!;
    await inView(record);
    await page.locator(`${record} .links a`).first().focus();
    await page.keyboard.press("Enter");
    await inView(`#at-${record.slice(1)}`);
    await page.close();
  });

  it("shows what has the focus", async () => {
    const { page } = await opened("shipyard.html");
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press("Tab");
      const outline =
        "(() => { const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement); return outlineStyle + ' ' + outlineWidth; })()";
      expect([await focused(page), await page.evaluate(outline)]).toEqual([await focused(page), "solid 3px"]);
    }
    await page.close();
  });

  it("keeps the article beside its records on a wide screen, above them on a phone", async () => {
    const { page } = await opened("shipyard.html", {
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
    });
    await page.locator("#quote-9").scrollIntoViewIfNeeded();
    const beside = "document.querySelector('.reading').getBoundingClientRect().bottom > 500";
    expect(await page.evaluate(beside)).toBe(true);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.locator("#quote-9").scrollIntoViewIfNeeded();
    expect(await page.evaluate(beside)).toBe(false);
    await page.close();
  });

  it("gives each speaker one colour, in the text and on the card", async () => {
    const { page } = await opened("shipyard.html");
    const pairs = (selector: string, badge: string, side: string) =>
      page.evaluate(
        `[...document.querySelectorAll("${selector}")].map((one) => [one.querySelector("${badge}")?.textContent.split(": ").at(-1), getComputedStyle(one).${side}])`,
      ) as Promise<[string | undefined, string][]>;
    const cards = new Map(await pairs("#speakers ~ .cards li", "h3 .badge", "borderLeftColor"));
    const marks = (await pairs(".text mark", ".badge", "backgroundColor")).filter(([badge]) =>
      cards.has(badge),
    );
    expect(new Set(marks.map(([badge]) => badge)).size).toBeGreaterThan(2);
    for (const [badge, colour] of marks) expect([badge, colour]).toEqual([badge, cards.get(badge)]);
    expect(new Set(marks.map(([, colour]) => colour)).size).toBe(new Set(marks.map(([badge]) => badge)).size);
    await page.close();
  });

  it("leads to the pages of a long list by keyboard", async () => {
    const { page } = await opened("large/index.html");
    const nav = page.getByRole("navigation", { name: "Pages: Who said what" });
    expect(await nav.getByRole("link").count()).toBeGreaterThan(1);
    await nav.getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/said-1\.html$/);
    await page.close();
  });

  it("prints what it says and where it stands, and no controls", async () => {
    const { page } = await opened("report/index.html", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.locator("form").isVisible()).toBe(false);
    const after = "getComputedStyle(document.querySelector('.side a[data-address]'), '::after').content";
    expect(await page.evaluate(after)).toBe('" (https://paper.example/2026-02-02)"');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it("searches by keyboard, says how much it found, and shows all again", async () => {
    const { page } = await opened("shipyard.html");
    const before = await shown(page, "quotes");
    await tabTo(page, "search");
    await page.keyboard.type("RECOVERY one");
    expect(await shown(page, "quotes")).toBe(1);
    expect(await shown(page, "dates")).toBe(0);
    expect(await page.locator("#dates").isVisible()).toBe(false);
    expect(await page.getByRole("status").textContent()).toMatch(/^\d of \d{2,3} entries$/);
    await tabTo(page, "Show everything");
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page, "quotes")).toBe(before);
    await page.close();
  });

  it("filters by speaker and kind by keyboard", async () => {
    const { page } = await opened("shipyard.html");
    await tabTo(page, "speaker");
    await page.keyboard.type("2 Oh");
    const mine = await shown(page, "quotes");
    expect(mine).toBe(await page.locator("#quotes ~ ol [data-speaker='2']").count());
    expect(mine).toBeGreaterThan(1);
    await tabTo(page, "kind");
    await page.keyboard.type("Fig");
    expect([await shown(page, "quotes"), await shown(page, "dates")]).toEqual([0, 0]);
    expect(await shown(page, "statistics")).toBeGreaterThan(0);
    await page.close();
  });

  it("filters by date by keyboard, intervals too", async () => {
    const { page } = await opened("report/index.html");
    const days = () =>
      page.evaluate(
        "[...document.querySelectorAll('[data-kind=timeline]:not([hidden])')].map((one) => one.dataset.from)",
      );
    await tabTo(page, "from");
    await page.keyboard.type("02022026");
    expect(await days()).toEqual(["2026-02-02", "2026-02-02", "2026-02-09", "2026-02-09", "2026-05-04"]);
    await tabTo(page, "to");
    await page.keyboard.type("02082026");
    expect(await days()).toEqual(["2026-02-02", "2026-02-02"]);
    expect(await shown(page, "threads")).toBe(1);
    await page.close();
  });

  it("shows a filtered entry again when a mark leads to it", async () => {
    const { page } = await opened("shipyard.html");
    await page.locator("input[name=search]").fill("no such words");
    expect(await shown(page, "quotes")).toBe(0);
    await page.locator(".text .badge").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#quote-1").isVisible()).toBe(true);
    await page.close();
  });

  it("is whole without scripts, and on paper", async () => {
    const { page } = await opened("shipyard.html", { javaScriptEnabled: false });
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await shown(page, "quotes")).toBeGreaterThan(10);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".contents").isVisible()).toBe(false);
    expect(await shown(page, "quotes")).toBeGreaterThan(10);
    await page.close();
  });

  it("runs nothing of hostile articles", async () => {
    const { page, trouble } = await opened("empty.html");
    for (const attack of ATTACKS) {
      writeFileSync(join(folder, "hostile.html"), toHtml({ ...withWords(attack), ...hostileText(attack) }));
      await page.goto(pathToFileURL(join(folder, "hostile.html")).href);
      expect([attack, trouble]).toEqual([attack, []]);
      expect(await page.locator("script").count()).toBe(1);
      expect(await page.evaluate(ODD_ATTRIBUTES)).toEqual([]);
    }
    await page.close();
  });

  /** The attack as words of the article and of its quotes too. */
  function hostileText(attack: string) {
    const { text, blocks, quotes } = extract(`“We start ${attack} on Friday,” said Ada Brook.\n\n${attack}`);
    return { text, blocks, quotes, statistics: [], dates: [], agreements: [], claims: [] };
  }

  it("would notice a script that runs, and its policy stops it", async () => {
    const attack = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const broken = toHtml(HARBOUR).replace("</h1>", `</h1>${attack}`);
    writeFileSync(join(folder, "broken.html"), broken);
    const stopped = await opened("broken.html");
    expect(stopped.trouble.join()).toMatch(/Content Security Policy/);
    expect(stopped.trouble.join()).not.toContain("dialog");
    writeFileSync(join(folder, "broken.html"), broken.replace("Content-Security-Policy", "x-none"));
    const { trouble, page } = await opened("broken.html");
    await expect.poll(() => trouble.join()).toContain("dialog: 2");
    await Promise.all([page.close(), stopped.page.close()]);
  });
});
