/** A fenced block; `info` is what stands behind the language: "sqlite claims.db" of "```sql sqlite claims.db". */
export type CodeBlock = { readonly language: string; readonly info: string; readonly code: string };

/** The code blocks of a page, in order. */
export function readBlocks(markdown: string): CodeBlock[] {
  const parts = markdown.split(/^```/m); // outside, inside, outside, …
  return parts
    .filter((_, i) => i % 2 === 1)
    .map((part) => {
      const lineEnd = part.indexOf("\n");
      const [language = "", ...info] = part.slice(0, lineEnd).trim().split(" ");
      return { language, info: info.join(" "), code: part.slice(lineEnd + 1) };
    });
}

/** What stands outside of the code blocks, and outside of code in the lines. */
export const proseOf = (markdown: string): string =>
  markdown
    .split(/^```/m)
    .filter((_, i) => i % 2 === 0)
    .join("\n")
    .replaceAll(/`[^`\n]*`/g, "");

/** Where links lead: "docs/queries.md#by", "#steps". Pictures are links too. */
export const linksOf = (markdown: string): string[] =>
  [...proseOf(markdown).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!);

/** What a heading is called in a link, as GitHub does it: "Who said it?" → "who-said-it". */
export const anchorsOf = (markdown: string): string[] =>
  [...withoutBlocks(markdown).matchAll(/^#{1,6} +(\S.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );

const withoutBlocks = (markdown: string): string =>
  markdown
    .split(/^```/m)
    .filter((_, i) => i % 2 === 0)
    .join("\n");
