import { escapeHtml } from "./safe-text.ts";

/** A private sign: a record read from JSON can hold no such key, so nothing in it passes for finished HTML. */
const FINISHED: unique symbol = Symbol("ontherecord.html");

/** HTML that only `markup` and `finished` make. */
export type Html = { readonly [FINISHED]: string };
/** What may stand in a template; `null` and `false` give nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * The only way by which text becomes HTML here. Every value is escaped, unless it is HTML itself:
 * markup`<p title="${title}">${[markup`<b>Bo</b>`, " & co."]}</p>`. Attributes need their quotation marks.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  finished(strings.reduce((before, after, i) => before + written(parts[i - 1]) + after));

/** For HTML that was escaped elsewhere: a chart as it was serialised, our own style and script. Never for an article's words. */
export const finished = (source: string): Html => Object.freeze({ [FINISHED]: source });

export const toSource = (made: Html): string => made[FINISHED];

/** Parts with something between them. */
export const joined = (parts: readonly Part[], between: string): Part =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if (isHtml(part)) return toSource(part);
  if (Array.isArray(part)) return part.map(written).join("");
  return escapeHtml(String(part)); // no type allows it, but a record read from a file may hold anything
}

const isHtml = (part: Part): part is Html => typeof part === "object" && part !== null && FINISHED in part;
