// What a bundler takes for a page: `writeReport` needs files, and would bring Node's modules along.
export { toHtml, type HtmlOptions } from "./article/page.ts";
