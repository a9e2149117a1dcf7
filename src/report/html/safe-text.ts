import { wellFormed } from "../../text/code-points.ts";

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
