export type CodeBlock = { readonly language: string; readonly code: string };

/** The code blocks of a page, in order. */
export function readBlocks(markdown: string): CodeBlock[] {
  const parts = markdown.split(/^```/m); // outside, inside, outside, …
  return parts
    .filter((_, i) => i % 2 === 1)
    .map((part) => {
      const lineEnd = part.indexOf("\n");
      return { language: part.slice(0, lineEnd), code: part.slice(lineEnd + 1) };
    });
}
