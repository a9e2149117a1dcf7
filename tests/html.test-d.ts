import { describe, expectTypeOf, it } from "vitest";
import type { NoArticleError } from "../src/article/html/index.ts";
import { articleFromHtml, type HtmlArticle, type HtmlOptions } from "../src/article/html/index.ts";
import { extract, type Article, type ArticleRecord } from "../src/index.ts";

describe("articleFromHtml", () => {
  it("gives what extract takes", () => {
    expectTypeOf(articleFromHtml).returns.toEqualTypeOf<HtmlArticle>();
    expectTypeOf<HtmlArticle>().toExtend<Article>();
    expectTypeOf(extract(articleFromHtml("", { url: "" }))).toEqualTypeOf<ArticleRecord>();
  });

  it("takes a string or bytes", () => {
    expectTypeOf(articleFromHtml).parameter(0).toEqualTypeOf<string | Uint8Array>();
    expectTypeOf(articleFromHtml).parameter(1).toEqualTypeOf<HtmlOptions | undefined>();
    // @ts-expect-error an unknown option
    articleFromHtml("", { adress: "" });
  });

  it("tells what was found where there is no article", () => {
    expectTypeOf<NoArticleError["words"]>().toEqualTypeOf<number>();
    expectTypeOf<NoArticleError["title"]>().toEqualTypeOf<string | null>();
  });
});
