import { describe, expect, it } from "vitest";
import { articleFromHtml } from "../src/article/html/index.ts";
import { extract } from "../src/index.ts";
import { ld, linesOf, meta, news, paragraphs, PROSE, read } from "./support/pages.ts";

describe("the title", () => {
  it.each([
    ["the headline that readers see", news({ headline: "Harbour closes for weeks" }), "<h1>Harbour closes for six weeks</h1>"],
    ["not the name of the site", news({ headline: "Harbour closes for six weeks" }), "<h1>The Oakford Echo</h1>"],
    ["JSON-LD", news({ headline: "Harbour closes for six weeks" }) + "<title>Echo</title>", ""],
    ["JSON-LD, decoded", news({ headline: "Harbour closes <em>for</em>&#32;six&nbsp;weeks" }), ""],
    ["Open Graph", meta("og:title", "Harbour closes for six weeks") + "<title>Echo</title>", ""],
    ["the title element", "<title>Harbour closes for six weeks</title>", ""],
    ["the title element without its bar", "<title>Harbour closes for six weeks | The Oakford Echo</title>", ""],
    ["the title element without the publisher", meta("og:site_name", "Oakford Echo") + "<title>Harbour closes for six weeks - Oakford Echo</title>", ""],
    ["a heading alone", "", "<h1>Harbour closes for six weeks</h1>"],
  ])("is %s", (_, head, heading) =>
    expect(read(head, `${heading}<article>${paragraphs()}</article>`).title).toBe("Harbour closes for six weeks"),
  ); // prettier-ignore

  it("keeps a dash of its own", () =>
    expect(read("<title>Harbour closes - for six weeks</title>").title).toBe(
      "Harbour closes - for six weeks",
    ));

  it("is no part of the text", () =>
    expect(linesOf(`<article><h1>Harbour closes</h1>${paragraphs()}</article>`)).toEqual(PROSE));
});

describe("JSON-LD", () => {
  const named = (head: string) => read(head).publishedAt;
  const date = { datePublished: "2026-02-03" };
  it.each([
    ["an object", news(date)],
    ["a subtype", ld({ "@type": "ReportageNewsArticle", ...date })],
    ["one of several types", ld({ "@type": ["Thing", "NewsArticle"], ...date })],
    ["a list", ld([{ "@type": "Organization" }, { "@type": "NewsArticle", ...date }])],
    ["a graph", ld({ "@graph": [{ "@type": "WebPage", datePublished: "2020-01-01" }, { "@type": "NewsArticle", ...date }] })],
    ["a second script", ld({ "@type": "BreadcrumbList" }) + news(date)],
    ["a script after a broken one", ld("{") + news(date)],
    ["line ends inside strings", ld(`{"@type": "NewsArticle", "headline": "a\nb", "datePublished": "2026-02-03"}`)],
    ["a comma too many", ld(`{"@type": "NewsArticle", "datePublished": "2026-02-03",}`)],
    ["comment marks", ld(`<!-- {"@type": "NewsArticle", "datePublished": "2026-02-03"} -->`)],
    ["an end cut off", ld(`{"@type": "NewsArticle", "datePublished": "2026-02-03", "author": {"name": "A`)],
  ])("is read from %s", (_, head) => expect(named(head)).toBe("2026-02-03")); // prettier-ignore

  it("of another story on the page is not the article's", () => {
    const other = { "@type": "NewsArticle", url: "https://echo.example/other", datePublished: "2020-01-01" };
    const own = { "@type": "NewsArticle", mainEntityOfPage: { "@id": "https://echo.example/own/" }, ...date };
    const url = "http://www.echo.example/own?x=1";
    expect(read(ld([other, own]), undefined, { url }).publishedAt).toBe("2026-02-03");
  });

  it("that is no article says nothing", () =>
    expect(named(ld({ "@type": "VideoObject", datePublished: "2026-02-03" }))).toBeNull());
});

describe("the day of publication", () => {
  const given = "2026-02-03T09:30:00+01:00";
  it.each([
    ["JSON-LD before Open Graph", news({ datePublished: given }) + meta("article:published_time", "2020-01-01"), ""],
    ["Open Graph before time elements", meta("article:published_time", given), "<time datetime='2020-01-01'>then</time>"],
    ["the element marked for it", "", `<time datetime='2020-01-01'>x</time><time itemprop="datePublished" datetime="${given}">x</time>`],
    ["a time element", "", `<time datetime="${given}">Tuesday</time>`],
    ["a time element, not one of a sidebar", "", `<aside><time datetime="2020-01-01">x</time></aside><time datetime="${given}">x</time>`],
  ])("comes from %s", (_, head, body) =>
    expect(read(head, `${body}<article>${paragraphs()}</article>`, { url: "https://echo.example/2019/05/06/x" }).publishedAt).toBe(given),
  ); // prettier-ignore

  it.each([
    ["https://echo.example/2026/02/03/harbour", "2026-02-03"],
    ["https://echo.example/world/2026/feb/03/harbour", "2026-02-03"],
    ["https://echo.example/news/2026-02-03-harbour", "2026-02-03"],
    ["https://echo.example/20260203/harbour", "2026-02-03"],
    ["https://echo.example/2026/02/harbour", null],
    ["https://echo.example/news/492999/harbour", null],
    ["https://echo.example/2026/02/31/harbour", null],
  ])("comes from the address %s, no finer than it is", (url, expected) =>
    expect(read("", undefined, { url }).publishedAt).toBe(expected),
  );

  it("comes from a line named for it where nothing else tells it", () =>
    expect(
      read("", `<div class="post-date">Feb. 3, 2026 at 9:30 pm</div><article>${paragraphs()}</article>`)
        .publishedAt,
    ).toBe("2026-02-03T21:30"));

  it.each([
    ["2026-02-03", "2026-02-03"],
    ["2026-02-03T09:30Z", "2026-02-03T09:30Z"],
    ["2026-02-03T09:30:00.123456Z", "2026-02-03T09:30:00.123456Z"],
    ["2026-02-03T09:30:00-0500", "2026-02-03T09:30:00-05:00"],
    ["2026-02-03 09:30", "2026-02-03T09:30"],
    ["2026-02-03 09:30:00 UTC", "2026-02-03T09:30:00Z"],
    ["2026-02-03T09:30:00 EST", "2026-02-03T09:30:00-05:00"],
    ["Tue, 03 Feb 2026 09:30:00 GMT", "2026-02-03T09:30:00Z"],
    ["Tue, 02/03/2026 - 09:30", null],
    ["02/23/2026 20:41:43", "2026-02-23T20:41:43"],
    ["23.02.2026", "2026-02-23"],
    ["3 February 2026", "2026-02-03"],
    ["February 3rd, 2026, 12:05 a.m.", "2026-02-03T00:05"],
    ["20260203T093000", "2026-02-03"],
    ["1770111000", "2026-02-03T09:30:00.000Z"],
    ["1970-01-01T00:00:00Z", null],
    ["0001-01-01T00:00:00Z", null],
    ["2026-02-31", null],
    ["February 2026", null],
    ["yesterday", null],
  ])("reads %s as %s", (value, expected) => {
    const article = read(news({ datePublished: value }));
    expect(article.publishedAt).toBe(expected);
    expect(() => extract(article)).not.toThrow();
  });

  it.each([
    [news({ datePublished: "2026-02-03", dateModified: "2026-02-04" }), ""],
    [meta("article:published_time", "2026-02-03") + meta("article:modified_time", "2026-02-04"), ""],
    ["", `<time class="updated" datetime="2026-02-04">x</time><time datetime="2026-02-03">x</time>`],
  ])("is kept apart from that of a change: %s%s", (head, body) =>
    expect(read(head, `${body}<article>${paragraphs()}</article>`)).toMatchObject({
      publishedAt: "2026-02-03",
      modifiedAt: "2026-02-04",
    }),
  );
});

describe("the byline", () => {
  const both = ["Ada Brook", "Cy Dale"];
  it.each([
    ["objects", news({ author: [{ name: "Ada Brook" }, { name: "Cy Dale" }] }), both],
    ["a list of names in one object", news({ author: { "@type": "Person", name: both } }), both],
    ["strings", news({ author: both }), both],
    ["a string", news({ author: "By Ada Brook and Cy Dale" }), both],
    ["references", ld({ "@graph": [{ "@type": "NewsArticle", author: { "@id": "#a" } }, { "@id": "#a", "@type": "Person", name: "Ada Brook" }] }), ["Ada Brook"]],
    ["an address, which is no name", news({ author: "https://echo.example/author/ada" }) + meta("author", "Ada Brook"), ["Ada Brook"]],
    ["meta elements", meta("author", "Ada Brook, Cy Dale"), both],
    ["several meta elements", meta("author", "Ada Brook") + meta("author", "Cy Dale"), both],
    ["a profile, which is no name", meta("article:author", "https://social.example/ada"), []],
    ["JSON-LD before meta elements", news({ author: { name: "Ada Brook" } }) + meta("author", "Web Desk"), ["Ada Brook"]],
    ["an account, which is nobody", meta("author", "admin"), []],
    ["the house, where nobody else is named", news({ author: { name: "Echo" }, publisher: { name: "Echo" } }), ["Echo"]],
    ["a name before the house", news({ author: { name: "Echo" }, publisher: { name: "Echo" } }) + meta("author", "Ada Brook"), ["Ada Brook"]],
  ])("comes from %s", (_, head, expected) => expect(read(head).byline).toEqual(expected)); // prettier-ignore

  it.each([
    [`<a rel="author" href="/ada">Ada Brook</a>`],
    [`<span itemprop="author"><span itemprop="name">Ada Brook</span></span>`],
    [`<p class="article-byline">By Ada Brook, political editor</p>`],
    [`<p>Seen by <a href="/author/ada">Ada Brook</a></p>`],
    [`<div><i>Words and photos by Ada Brook<br>Special correspondent</i></div>`],
  ])("comes from the page: %s", (line) =>
    expect(read("", `<article><h1>Harbour</h1>${line}${paragraphs()}</article>`).byline).toEqual([
      "Ada Brook",
    ]),
  );

  it.each([
    ["By Ada Brook", ["Ada Brook"]],
    ["Ada Brook, Cy Dale and Bo Marsh", ["Ada Brook", "Cy Dale", "Bo Marsh"]],
    ["Ada Brook & Cy Dale", both],
    ["Ada Brook; Cy Dale", both],
    ["Ada Brook, Chief Reporter and Head of News", ["Ada Brook"]],
    ["Ada Brook, The Oakford Times", ["Ada Brook"]],
    ["Ada Brook MD, RDN", ["Ada Brook MD"]],
    ["Ada Brook | Sponsored", ["Ada Brook"]],
    ["Ada Brook (Oakford)", ["Ada Brook"]],
    ["Ada Brook Jr.", ["Ada Brook Jr."]],
    ["Jan van der Meer", ["Jan van der Meer"]],
    ["Reuters", ["Reuters"]],
    ["The Associated Press", ["The Associated Press"]],
    ["ada@echo.example", []],
    ["Staff Writer", []],
  ])("reads %s as %j", (line, expected) => expect(read(news({ author: line })).byline).toEqual(expected));
});

describe("publisher, section, language, address", () => {
  it.each([
    ["publisher", news({ publisher: { name: "The Echo" } }) + meta("og:site_name", "echo.example"), "The Echo"],
    ["publisher", ld({ "@graph": [{ "@type": "NewsArticle", publisher: { "@id": "#e" } }, { "@id": "#e", name: "The Echo" }] }), "The Echo"],
    ["publisher", meta("og:site_name", "The Echo"), "The Echo"],
    ["section", news({ articleSection: ["Local", "Ports"] }) + meta("article:section", "News"), "Local"],
    ["section", meta("article:section", "Local"), "Local"],
    ["url", `<link rel="canonical" href="https://echo.example/a">` + meta("og:url", "https://echo.example/b"), "https://echo.example/a"],
    ["url", meta("og:url", "https://echo.example/b"), "https://echo.example/b"],
  ] as const)("%s of %s", (field, head, expected) => expect(read(head)[field]).toBe(expected)); // prettier-ignore

  it("the address given wins", () =>
    expect(read(meta("og:url", "https://x.example/"), undefined, { url: "https://y.example/" }).url).toBe(
      "https://y.example/",
    ));

  it.each([
    [`<html lang="de">`, "de"],
    [`<html>${meta("og:locale", "en_US")}`, "en-US"],
    [`<html>${news({ inLanguage: "en" })}`, "en"],
    [`<html lang="English please">`, null],
  ])("language of %s", (start, language) =>
    expect(articleFromHtml(`${start}<article>${paragraphs()}</article></html>`).language).toBe(language),
  );
});
