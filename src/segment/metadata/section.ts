import type { Segments } from "../segments.ts";

/** The section block's text, its label off: "Category: World" gives "World". */
export function readSection({ text, tokens, blocks }: Segments): string | null {
  const section = blocks.find(({ role }) => role === "section");
  if (!section) return null;
  let from = section.first;
  for (let i = section.first; i + 1 < section.last; i++) if (tokens.norm[i] === ":") from = i + 1;
  return text.slice(tokens.start[from], section.end);
}
