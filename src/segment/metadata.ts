import type { Article, Meta } from "../article/schema.ts";
import {
  readLooseByline,
  readOpenedByline,
  readPortrait,
  readSignedByline,
  type Byline,
} from "./blocks/bylines.ts";
import { readPublication } from "./publication.ts";
import type { BlockSegment, Segments, TokenRange } from "./segments.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";
import type { Span } from "../span.ts";

/** What is known of the article: as given, else read off its title, byline, section, dateline and caption blocks. */
export function readMetadata(article: Article, segments: Segments): Meta {
  const byline = readByline(segments);
  const read = readPublication(segments);
  return {
    title: article.title ?? readTitle(segments),
    byline: article.byline == null ? byline.names : [article.byline].flat(),
    publisher: article.publisher ?? readPublisher(segments) ?? byline.agency,
    section: article.section ?? readSection(segments),
    url: article.url ?? null,
    publishedAt: article.publishedAt ?? read.publishedAt,
    publishedAtBasis: article.publishedAt ? "given" : read.basis,
    modifiedAt: article.modifiedAt ?? read.modifiedAt,
    language: article.language ?? "en",
  };
}

function readTitle({ text, blocks }: Segments): string | null {
  const title = blocks.find(({ role }) => role === "title");
  return title ? text.slice(title.start, title.end) : null;
}

/** Names of the byline blocks, each once, without "By", job and agency; the agency beside them, if one is named. */
function readByline({ text, tokens, blocks }: Segments): { names: string[]; agency: string | null } {
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

/** The agency in brackets of a dateline: "OSLO (Reuters) —". */
function readPublisher(segments: Segments): string | null {
  const line = segments.blocks.find(({ role }) => role === "dateline");
  return [segments.dateline, line ?? null].reduce<string | null>(
    (found, range) => found ?? (range && bracketedAgency(segments, range)),
    null,
  );
}

const LONGEST_AGENCY = 5;

const isTitled = (tokens: Tokens, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (tokens.kind[i] !== TokenKind.word || tokens.shape[i] === Shape.lower) return false;
  return true;
};

function bracketedAgency({ text, tokens }: Segments, { first, last }: TokenRange): string | null {
  for (let i = first; i + 1 < last; i++) {
    if (tokens.norm[i] !== "(") continue;
    let end = i + 1;
    while (end < last && tokens.norm[end] !== ")") end++;
    if (end > i + 1 && end - i <= LONGEST_AGENCY && isTitled(tokens, i + 1, end))
      return text.slice(tokens.start[i + 1], tokens.end[end - 1]);
  }
  return null;
}

/** The section block's text, its label off: "Category: World" gives "World". */
function readSection({ text, tokens, blocks }: Segments): string | null {
  const section = blocks.find(({ role }) => role === "section");
  if (!section) return null;
  let from = section.first;
  for (let i = section.first; i + 1 < section.last; i++) if (tokens.norm[i] === ":") from = i + 1;
  return text.slice(tokens.start[from], section.end);
}
