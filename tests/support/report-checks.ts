import { expect } from "vitest";
import { all, parsed, type Element } from "./report.ts";

export const idsOf = (document: Element): string[] => all(document, "[id]").map(({ id }) => id);
export const hrefsOf = (document: Element): string[] =>
  all(document, "[href]").map((link) => link.getAttribute("href")!);

/** Everything that a page may hold and do: whatever is in it came through the template. */
export function expectHarmless(source: string): void {
  const document = parsed(source);
  expect(all(document, "script")).toHaveLength(1);
  expect(all(document, "style")).toHaveLength(1);
  expect(all(document, "img, iframe, object, embed, link, base, video, audio, source, image, use")).toEqual(
    [],
  );
  const names = all(document, "*").flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
  for (const name of new Set(names))
    expect(name).not.toMatch(/^(?:on.*|src|srcset|style|action|formaction|xlink:href|poster|background)$/i);
  for (const href of hrefsOf(document)) expect(href).toMatch(/^(?:#|https?:\/\/|articles\/\d+\.html|[a-z]+-\d+\.html|(?:\.\.\/)?index\.html)/); // prettier-ignore
}

/** Every link within the page leads somewhere, and no place is there twice. */
export function expectLinked(source: string): void {
  const ids = idsOf(parsed(source));
  expect(new Set(ids).size).toBe(ids.length);
  for (const href of hrefsOf(parsed(source))) if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
}
