import type { Span } from "../../span.ts";
import {
  readLooseByline, readOpenedByline, readPortrait, readSignedByline, type Byline,
} from "../blocks/bylines.ts"; // prettier-ignore
import type { BlockSegment, Segments } from "../segments.ts";

/** Names of the byline blocks, each once, without "By", job and agency; the agency beside them, if one is named. */
export function readByline({ text, tokens, blocks }: Segments): { names: string[]; agency: string | null } {
  const bylines = blocks.filter(({ role }) => role === "byline").flatMap((block) => read(block));
  const names = new Set(bylines.flatMap((byline) => byline.names.map(inText)));
  const agency = bylines.find((byline) => byline.agency !== null)?.agency;
  return { names: [...names], agency: agency ? inText(agency) : null };

  function read({ first, last }: BlockSegment): Byline[] {
    for (const reader of [readPortrait, readOpenedByline, readSignedByline, readLooseByline]) {
      const byline = reader(tokens, first, last);
      if (byline) return [byline];
    }
    return [];
  }
  function inText({ start, end }: Span): string {
    return text.slice(start, end);
  }
}
