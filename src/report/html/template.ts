import { wellFormed } from "../../text/code-points.ts";

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

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;",
}; // prettier-ignore

/** Signs that no browser should see: controls but tab and line feed, and the two line ends that only JavaScript knows. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

/** Signs that turn the direction of what follows. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Any text as characters of HTML, in an element or between the quotation marks of an attribute. */
export const escapeHtml = (text: string): string =>
  wellFormed(text)
    .replace(CONTROLS, " ")
    .replace(/[&<>"'`]/g, (sign) => ENTITIES[sign]!);

/** Words on one line without marks of direction: for where no element can keep them apart, a title or an option. */
export const plainLine = (text: string): string =>
  wellFormed(text).replace(CONTROLS, " ").replace(TURNS, "").replace(/\s+/g, " ").trim();

/** Words from outside, kept apart: letters that run from right to left stay within, and so do marks that turn direction. */
export const words = (text: string): Html => markup`<bdi>${text}</bdi>`;

/** The same in a stretch of an article, whose own direction is left alone unless something in it turns it. */
export const passage = (text: string): string | Html => (TURNING.test(text) ? words(text) : text);

const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** A day in one piece: "2026-02-03" is not to break at its dashes. */
export const day = (iso: string): Html => markup`<span class="day">${iso}</span>`;
