import { describe, expect, it } from "vitest";
import { articleFromHtml } from "../src/article/html/index.ts";
import { ld, paragraphs, PROSE } from "./support/pages.ts";

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
