import { describe, expect, it } from "vitest";
import { articleFromHtml, NoArticleError } from "../src/article/html/index.ts";
import { extract } from "../src/index.ts";
import { news, page, paragraphs, PROSE, read } from "./support/pages.ts";

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
