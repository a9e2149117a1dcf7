import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "../src/export/index.ts";
import { plain } from "../src/export/markdown.ts";
import { extract } from "../src/index.ts";
import { HARBOUR, HOSTILE, withWords } from "./support/exported.ts";

// Notes are read by markdown-it, as trustful as it can be: with HTML, tables, struck words and links made of addresses.

const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

const tokensOf = (markdown: string) =>
  reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
const typesOf = (markdown: string): Set<string> => new Set(tokensOf(markdown).map(({ type }) => type));
/** What a reader of the notes sees. */
const wordsOf = (markdown: string): string[] =>
  reader
    .parse(markdown, {})
    .filter(({ type }) => type === "inline")
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(""));

/** The words of an article as one line. */
const line = (words: string): string =>
  words
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();

describe("Markdown", () => {
  it("reads like this", () =>
    expect(`\n${toMarkdown(HARBOUR)}`).toMatchInlineSnapshot(`
      "
      # Harbour 🚢 to stay open

      Una Roe, Jon Doe · Harbour Times · 2026-02-04 · <https://harbour.example/news?id=7&view=all>

      ## Quotes

      ### Ada Brook, Mayor

      - “We will never sell the port. It is ours 🚢.” (said)
      - Both sides signed the Budapest Memorandum in 1994 (said)

      ### Bo Marsh, Port director

      - more than 40 percent of the islanders had used the ferry over the past year (said)

      ### the port authority

      - Repairs will cost between \\$3 million and \\$4 million (according to)

      ## Figures

      - more than **40 percent**: of the islanders; the past year (Bo Marsh)
      - **\\$3 million and \\$4 million**: Repairs (the port authority)

      ## Dates

      - **Tuesday**: 2026-02-03
      - **the past year**: P1Y (2025-02-04 until 2026-02-04)
      - **1994**: 1994

      ## Agreements

      - **Budapest Memorandum (1994)**: “Budapest Memorandum” (Ada Brook)
      "
    `));

  it("says when there is nothing", () =>
    expect(toMarkdown(extract(""))).toBe(
      "# Untitled\n\nNothing on record: no quote, figure, date or agreement.\n",
    ));

  it("links an address on the web only", () => {
    const withUrl = (url: string) => toMarkdown({ ...HARBOUR, meta: { ...HARBOUR.meta, url } });
    expect(typesOf(withUrl("https://harbour.example/a_b*c"))).toContain("link_open");
    for (const url of ["javascript:alert(1)", "https://a.example/> <b>", "file:///etc/passwd"])
      expect(typesOf(withUrl(url))).not.toContain("link_open");
  });

  const OWN = new Set([
    ...["heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text", "text_special"],
    ...["bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "strong_open", "strong_close"],
  ]); // prettier-ignore

  describe("lets no word become markup", () => {
    it.each(HOSTILE)("%j", (words) => {
      const markdown = toMarkdown(withWords(words));
      expect([...typesOf(markdown)].filter((type) => !OWN.has(type))).toEqual([]);
      expect(wordsOf(markdown)[0]).toBe(line(words) || "Untitled");
      expect(markdown).not.toMatch(/<(?!https:)/);
      const shape = (notes: string) => tokensOf(notes).filter(({ type }) => /heading|list/.test(type)).length;
      if (line(words) !== "") expect(shape(markdown)).toBe(shape(toMarkdown(withWords("word"))));
    });
  });

  const anyWords = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(..."\\`*_{}[]()<>#+-.!|~^$@:=&;%/1a \"'\n\t"), { maxLength: 24 }).map((signs) => signs.join("")),
  ); // prettier-ignore

  it.each(["", "# ", "- ", "- **x**: ", "- “"])("keeps any words as they are behind %j", (before) => {
    fc.assert(
      fc.property(anyWords, (words) => {
        fc.pre(line(words) !== "");
        const [read] = wordsOf(before + plain(words));
        expect(read).toBe((before.endsWith(": ") ? "x: " : before.endsWith("“") ? "“" : "") + line(words));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
