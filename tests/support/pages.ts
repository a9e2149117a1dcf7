import { articleFromHtml, type HtmlOptions } from "../../src/article/html/index.ts";

// Web pages of a newspaper that is none.

export const PROSE = [
  "The harbour of Oakford will close for six weeks in March, the port authority said on Tuesday after a storm.",
  "“We start on Friday,” said Mayor Bo Marsh, who promised that the ferries would leave from the old pier instead.",
  "Nearly 40 percent of the islanders use the ferry every week, and most of them have no other way to work.",
  "The council is to vote on the plan, which costs $3.4 million, before the end of the month, officials said.",
];
export const paragraphs = (lines: readonly string[] = PROSE) =>
  lines.map((line) => `<p>${line}</p>`).join("\n");
export const page = (head: string, body = `<article>${paragraphs()}</article>`) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
export const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
export const news = (fields: object) =>
  ld({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields });
export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

export const read = (head: string, body?: string, options?: HtmlOptions) =>
  articleFromHtml(page(head, body), options);
export const linesOf = (body: string) => articleFromHtml(page("", body)).text.split("\n\n");
