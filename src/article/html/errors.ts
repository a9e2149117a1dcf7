/** What was found on a page that holds no article. */
export type Findings = {
  readonly words: number;
  readonly paragraphs: number;
  readonly title: string | null;
  /** The page says that the article is for subscribers. */
  readonly paywalled: boolean;
};

/** The page holds no article, or only the start of one: `code` is "NO_ARTICLE", the rest says what was found. */
export class NoArticleError extends Error {
  override readonly name = "NoArticleError";
  readonly code = "NO_ARTICLE";
  readonly words: number;
  readonly paragraphs: number;
  readonly title: string | null;
  readonly paywalled: boolean;

  constructor(found: Findings) {
    super(`ontherecord: no article on this page: ${describeFindings(found)}`);
    this.words = found.words;
    this.paragraphs = found.paragraphs;
    this.title = found.title;
    this.paywalled = found.paywalled;
  }
}

/** "only 34 words of text in 2 paragraphs; title “Harbour to close”; the page is for subscribers" */
function describeFindings({ words, paragraphs, title, paywalled }: Findings): string {
  const text =
    words === 0 ? "no text" : `only ${count(words, "word")} of text in ${count(paragraphs, "paragraph")}`;
  const named = title === null ? "no title" : `title “${title}”`;
  return [text, named, ...(paywalled ? ["the page is for subscribers"] : [])].join("; ");
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
