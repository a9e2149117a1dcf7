import { describe, expect, it } from "vitest";
import { articleFromHtml, NoArticleError, type HtmlOptions } from "../src/article/html/index.ts";
import { extract } from "../src/index.ts";

const PROSE = [
  "The harbour of Oakford will close for six weeks in March, the port authority said on Tuesday after a storm.",
  "“We start on Friday,” said Mayor Bo Marsh, who promised that the ferries would leave from the old pier instead.",
  "Nearly 40 percent of the islanders use the ferry every week, and most of them have no other way to work.",
  "The council is to vote on the plan, which costs $3.4 million, before the end of the month, officials said.",
];
const paragraphs = (lines: readonly string[] = PROSE) => lines.map((line) => `<p>${line}</p>`).join("\n");
const page = (head: string, body = `<article>${paragraphs()}</article>`) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
const news = (fields: object) => ld({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields });
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const read = (head: string, body?: string, options?: HtmlOptions) =>
  articleFromHtml(page(head, body), options);
const linesOf = (body: string) => articleFromHtml(page("", body)).text.split("\n\n");

describe("articleFromHtml", () => {
  it("gives an article that extract takes as it takes a string", () => {
    const head = news({
      headline: "Harbour to close",
      author: { "@type": "Person", name: "Ada Brook" },
      publisher: { name: "The Oakford Echo" },
      datePublished: "2026-02-03T09:30:00Z",
      articleSection: "Local",
    });
    const record = extract(read(head, undefined, { url: "https://echo.example/harbour" }));
    expect(record.meta).toEqual({
      title: "Harbour to close",
      byline: ["Ada Brook"],
      publisher: "The Oakford Echo",
      section: "Local",
      url: "https://echo.example/harbour",
      publishedAt: "2026-02-03T09:30:00Z",
      publishedAtBasis: "given",
      modifiedAt: null,
      language: "en-GB",
    });
    expect(record.text).toBe(PROSE.join("\n\n"));
    expect(record.speakers.map(({ name }) => name)).toContain("Bo Marsh");
  });

  it("says null of what the page does not tell", () => {
    expect(articleFromHtml(paragraphs())).toEqual({
      text: PROSE.join("\n\n"),
      title: null,
      byline: [],
      publishedAt: null,
      modifiedAt: null,
      publisher: null,
      section: null,
      url: null,
      language: null,
    });
  });

  it.each([
    ["a fragment", "<p>“We start on Friday,” said Mayor Bo Marsh.</p>"],
    ["a fragment without a paragraph", "“We start on Friday,” said Mayor Bo Marsh."],
    ["a body alone", "<body><p>“We start on Friday,” said Mayor Bo Marsh."],
  ])("reads %s", (_, html) => {
    if (html.startsWith("<body")) expect(() => articleFromHtml(html)).toThrow(NoArticleError);
    else expect(articleFromHtml(html).text).toBe("“We start on Friday,” said Mayor Bo Marsh.");
  });

  it("reads a page that closes neither its head nor its paragraphs", () => {
    const html = `<!doctype html><html><head><title>Harbour</title><body><div><p>${PROSE.join("<p>")}`;
    expect(articleFromHtml(html)).toMatchObject({ title: "Harbour", text: PROSE.join("\n\n") });
  });

  it("reads a live blog with all its entries", () => {
    const entries = PROSE.map(
      (line, i) => `<article><h2>Entry ${i}</h2><time>9:3${i}</time><p>${line}</p></article>`,
    );
    const { text } = read("", `<main><h1>Storm: live</h1>${entries.join("")}</main>`);
    for (const line of PROSE) expect(text).toContain(line);
  });
});

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

describe("the text", () => {
  const among = (line: string) =>
    linesOf(`<article>${paragraphs(PROSE.slice(0, 2))}${line}${paragraphs(PROSE.slice(2))}</article>`);
  const kept = (line: string, ...expected: string[]) =>
    expect(among(line)).toEqual([...PROSE.slice(0, 2), ...expected, ...PROSE.slice(2)]);

  it("has headings and list items on lines of their own", () =>
    kept(
      "<h2>What is planned</h2><ul><li>New piers, built of steel.</li><li><p>Wider gates, for ships.</p></li></ul>",
      "What is planned",
      "New piers, built of steel.",
      "Wider gates, for ships.",
    ));

  it("parts paragraphs at line breaks, and rows of a table", () =>
    expect(linesOf(`<article><div>${PROSE.join("<br><br>")}</div></article>`)).toEqual(PROSE));

  it("is plain: entities decoded, white space collapsed, nothing invisible", () =>
    kept(
      "<p>Fish &amp; chips\n\n  cost&nbsp;&pound;5\u200B a p\u00ADlate,  <b>Brook</b>’s\tcaf&#233; said.</p>",
      "Fish & chips cost £5 a plate, Brook’s café said.",
    ));

  it("is not parted by comments", () =>
    expect(
      linesOf(
        `<article><div>The <!-- -->harbour<!-- --> closes on Friday, they said.</div>${paragraphs()}</article>`,
      )[0],
    ).toBe("The harbour closes on Friday, they said."));

  it.each([
    [
      "with a link",
      `The <a href="/r">report of the inspectors, which was published</a> on Monday, said no more of it.`,
    ],
    [
      "that is mostly a link",
      `<a href="/r">The report of the inspectors, which was published on Monday, said</a> no more.`,
    ],
    ["that is a link", `<a href="/r">The report of the inspectors was published on Monday.</a>`],
  ])("keeps a paragraph %s", (_, html) => {
    const plain = html.replace(/<[^<>]*>/g, "");
    kept(`<p>${html}</p>`, plain);
    if (!html.startsWith("<a") || !html.endsWith("</a>")) kept(`<div><p>${html}</p></div>`, plain);
  });

  it.each([
    ["headline of another story", `<p><a href="/o">Ferry fares to rise again in summer</a></p>`],
    ["pointer", `<p>Read more: <a href="/o">Ferry fares to rise</a></p>`],
    ["pointer without a link", "<p>Read more: Ferry fares to rise</p>"],
    ["whole line of furniture", "<p>Advertisement</p>"],
    ["request", "<p>Sign up for our free newsletter to get the harbour’s news every morning.</p>"],
    ["request for money", "<p>Support our journalism with a donation, if you can.</p>"],
    ["box named for other stories", `<div class="story-related"><p>Ferry fares rose by a tenth in summer, they said.</p></div>`],
    ["box named by two words", `<div class="read-more"><p>Ferry fares rose by a tenth in summer, they said.</p></div>`],
    ["caption", `<figure><img src="x"><figcaption>The harbour on Tuesday, seen from the pier.</figcaption></figure>`],
    ["caption by name", `<div class="wp-caption-text">The harbour on Tuesday, seen from the pier.</div>`],
    ["share bar", `<ul class="share-bar"><li>Send it to a friend.</li></ul>`],
    ["embedded post", `<blockquote class="twitter-tweet"><p>The harbour is closed, and I am angry at all of them.</p>— Cy</blockquote>`],
    ["hidden element", `<div hidden><p>You have read all your articles of this month, dear reader.</p></div>`],
    ["hidden element by class", `<div class="hidden"><p>You have read all your articles of this month, dear reader.</p></div>`],
    ["dialog", `<div role="dialog"><p>You have read all your articles of this month, dear reader.</p></div>`],
    ["aside", `<aside><p>The harbour was built in 1902 and is the oldest of the coast.</p></aside>`],
    ["script", `<script>document.write("<p>The harbour is open again.</p>")</script>`],
  ])("leaves out a %s", (_, html) => kept(html)); // prettier-ignore

  it.each([
    ["“Watch: he will be back,” said Bo Marsh."],
    ["Read more: that is what the teacher said to all of them."],
    ["Subscribe to the theory or not, the harbour will close, said Marsh."],
  ])("keeps %s", (line) => kept(`<p>${line}</p>`, line));

  it("keeps a paragraph whose random id spells a name", () =>
    kept(`<p id="AdDsWC">It is so.</p>`, "It is so."));

  it("leaves out what readers wrote, however much", () => {
    const comments = `<div class="comments">${paragraphs(PROSE).replaceAll("harbour", "garden").repeat(9)}</div>`;
    expect(linesOf(`<article><div>${paragraphs()}</div>${comments}</article>`)).toEqual(PROSE);
  });

  it("keeps an article in a box with an ill-chosen name", () =>
    expect(linesOf(`<form class="sidebar"><div>${paragraphs()}</div></form>`)).toEqual(PROSE));

  const deck = "Ferries are to leave from the old pier until the work is done";
  it.each([
    ["named for it", "", `<h1>Harbour</h1><p class="standfirst">${deck}</p>`],
    [
      "repeated by a summary",
      meta("og:description", `${deck}.`),
      `<h1>Harbour</h1><div><span>${deck}</span></div>`,
    ],
  ])("begins with the line under the headline, %s", (_, head, top) =>
    expect(read(head, `<header>${top}</header><article>${paragraphs()}</article>`).text).toBe(
      [deck, ...PROSE].join("\n\n"),
    ),
  );

  it("has that line once", () =>
    expect(
      read("", `<article><h1>Harbour</h1><p class="standfirst">${deck}</p>${paragraphs()}</article>`).text,
    ).toBe([deck, ...PROSE].join("\n\n")));

  it("leaves out a pull quote and a summary that say again what it says", () => {
    kept(`<blockquote>who promised that the ferries would leave from the old pier instead</blockquote>`);
    const summary = `<p>${PROSE[0]} ${PROSE[1]}</p>`;
    expect(linesOf(`<article>${summary}${paragraphs()}</article>`)).toEqual(PROSE);
  });

  it("keeps lines that come twice word for word", () =>
    expect(linesOf(`<article>${paragraphs([...PROSE, ...PROSE])}</article>`)).toEqual([...PROSE, ...PROSE]));

  const author =
    "Ada Brook has written on ports, ships and the sea since 2004, and lives in Oakford with a dog.";
  it("ends where the article that JSON-LD gives ends", () => {
    const body = `<article>${paragraphs([...PROSE, author])}</article>`;
    expect(read(news({ articleBody: PROSE.join(" ") }), body).text).toBe(PROSE.join("\n\n"));
  });

  it("does not end where a given one only breaks off", () => {
    const body = `<article>${paragraphs([...PROSE, author])}</article>`;
    expect(read(news({ articleBody: PROSE[0] }), body).text).toBe([...PROSE, author].join("\n\n"));
  });

  it("is that of JSON-LD where the page shows only its start", () =>
    expect(
      read(news({ articleBody: PROSE.join("\n\n") }), `<article>${paragraphs(PROSE.slice(0, 1))}</article>`)
        .text,
    ).toBe(PROSE.join("\n\n")));

  it("is the whole declared article, not the fullest part of it", () => {
    const parts = PROSE.map((line) => `<section><div><div>${paragraphs([line])}</div></div></section>`);
    expect(linesOf(`<article>${parts.join("")}</article>`)).toEqual(PROSE);
  });

  it("leaves the first line no title of the record where the title was given", () => {
    const head = meta("og:title", "Why islanders are angry");
    const record = extract(
      read(head, `<h1>x</h1><p class="standfirst">${deck}</p><article>${paragraphs()}</article>`),
    );
    expect(record.blocks[0]).toMatchObject({ start: 0, role: expect.not.stringMatching("title") });
  });
});

describe("a page without an article", () => {
  const thrown = (html: string): NoArticleError => {
    try {
      articleFromHtml(html);
    } catch (error) {
      if (error instanceof NoArticleError) return error;
      throw error;
    }
    throw new Error("it was read");
  };

  it.each([
    ["", "no text; no title"],
    ["   ", "no text; no title"],
    ["<!doctype html>", "no text; no title"],
    [page("<title>Echo</title>", "<nav><a href='/'>Home</a></nav>"), "no text; title “Echo”"],
    [page("<title>Echo</title>", `<p>The page that you ask for is not here.</p><p>Try again.</p>`), "only 11 words of text in 2 paragraphs; title “Echo”"],
    [page(news({ isAccessibleForFree: false, headline: "Harbour" }), paragraphs(PROSE.slice(0, 1))), "only 20 words of text in 1 paragraph; title “Harbour”; the page is for subscribers"],
    [page("", `<article>${paragraphs(PROSE.slice(0, 1))}<div class="wall">Already a subscriber? Sign in</div></article>`), "only 20 words of text in 1 paragraph; no title; the page is for subscribers"],
  ])("%j says what was found", (html, message) => {
    const error = thrown(html);
    expect(error.message).toBe(`ontherecord: no article on this page: ${message}`);
    expect(error).toMatchObject({ name: "NoArticleError", code: "NO_ARTICLE" });
  }); // prettier-ignore

  it("is none that shows a good part of an article for subscribers", () =>
    expect(read(news({ isAccessibleForFree: "False" })).text).toBe(PROSE.join("\n\n")));

  it("is no short article that says it is one", () => {
    const brief = paragraphs(PROSE.slice(0, 1));
    expect(read(news({}), brief).text).toBe(PROSE[0]);
    expect(read("", `<article>${brief}</article>`).text).toBe(PROSE[0]);
    expect(() => read("", brief)).toThrow(NoArticleError);
  });
});

describe("bytes", () => {
  const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0)).buffer);
  const html = (head = "") =>
    `<html><head>${head}</head><body><article><p>Le café a fermé.</p>${paragraphs(["The harbour closes, and nobody in this town knows for how long it will."])}`;
  it.each([
    ["UTF-8, as nothing is told", new TextEncoder().encode(html()), undefined],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${html('<meta charset="latin1">')}`), "text/html; charset=latin1"],
    ["UTF-16 by its mark", utf16(html()), undefined],
    ["Latin-1 by the header", latin1(html()), "text/html; charset=ISO-8859-1"],
    ["Latin-1 by the header, against the page", latin1(html('<meta charset="utf-8">')), 'text/html;charset="iso-8859-1"'],
    ["Latin-1 by the page", latin1(html('<meta charset="windows-1252">')), "text/html"],
    ["Latin-1 by the page, the old way", latin1(html('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')), undefined],
    ["Latin-1 that nothing tells", latin1(html()), undefined],
    ["UTF-8 for an unknown label", new TextEncoder().encode(html('<meta charset="utf8-klingon">')), undefined],
    ["UTF-8 that calls itself UTF-16", new TextEncoder().encode(html('<meta charset="utf-16">')), undefined],
  ])("are decoded: %s", (_, bytes, contentType) =>
    expect(articleFromHtml(bytes, { contentType }).text).toMatch(/^Le café a fermé\./),
  ); // prettier-ignore

  it("are decoded as the header says, to other letters too", () => {
    const bytes = latin1(html()); // é is 0xE9, which is й there
    expect(articleFromHtml(bytes, { contentType: "text/html; charset=windows-1251" }).text).toMatch(
      /^Le cafй/,
    );
  });
});

describe("hostile pages end soon, with an article or an error", () => {
  const soon = (html: string) => {
    const start = performance.now();
    let outcome: string;
    try {
      outcome = articleFromHtml(html).text;
    } catch (error) {
      outcome = (error as Error).message;
    }
    expect(performance.now() - start).toBeLessThan(15_000);
    return outcome;
  };
  const text = paragraphs();

  it.each([
    ["nested elements", "<div>".repeat(100_000), "nests elements more than 512 levels deep"],
    ["unclosed elements", "<b>".repeat(100_000) + text, "nests elements more than 512 levels deep"],
    ["many elements", "<span>a</span>".repeat(300_000), "has more than 120000 elements, attributes and texts"],
    ["many attributes", `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(" ")}>x`, "has more than 120000 elements"],
    ["signs to escape", "&".repeat(1_000_000), "has more than 120000 elements"],
    ["a huge class", `<p class="${"a ".repeat(100_000)}">x`, "has a class attribute of 200000 characters"],
    ["more than is allowed", "x".repeat(5_000_001), "the page has 5000001 characters; expected at most 5000000 (option maxLength)"],
  ])("%s", (_, html, message) => expect(soon(html)).toContain(message)); // prettier-ignore

  it.each([
    ["a huge attribute", `<p title="${"x".repeat(3_000_000)}"></p>${text}`],
    ["a huge script", `<script>${"var a = 1 < 2;".repeat(200_000)}</script>${text}`],
    ["an unclosed script", `${text}<script>${"a < b ".repeat(200_000)}`],
    ["an unclosed comment", `${text}<!--${"<p>".repeat(300_000)}`],
    ["deep JSON", ld(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`) + text],
    ["broken JSON", ld('"headline":"'.repeat(100_000)) + text],
    ["depth below the limit, and many paragraphs", "<div>".repeat(400) + text + "<p>More of it was said.</p>".repeat(9_000)],
  ])("%s", (_, html) => expect(soon(html)).toContain(PROSE[3])); // prettier-ignore

  it("reads a page too large for Readability by what it declares", () => {
    const many = PROSE.map((line) => `<p>${line}</p>`)
      .join("")
      .repeat(8_000);
    expect(soon(`<nav>${"<a>x</a>".repeat(500)}</nav><article>${many}</article>`)).toContain(PROSE[3]);
  });

  it.each([
    [undefined, "undefined"],
    [{ html: "" }, "an object with html"],
  ])("refuses what is no page: %j", (input, found) =>
    expect(() => articleFromHtml(input as never)).toThrow(
      new TypeError(`ontherecord: the page: expected a string or bytes, got ${found}`),
    ),
  );

  it("takes another limit", () => {
    expect(() => articleFromHtml(text, { maxLength: 10 })).toThrow(RangeError);
    expect(() => articleFromHtml(new Uint8Array(11), { maxLength: 10 })).toThrow(
      "the page has 11 bytes; expected at most 10",
    );
  });
});
