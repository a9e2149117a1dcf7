import { wellFormed } from "../well-formed.ts";

/** Signs that mark something up in CommonMark, on GitHub or in a notebook, wherever they stand. */
const SIGNS = /[\\`*_[\]{}|~#^$@]|:(?=\/\/)|(?<=\bwww)\.|={2,}|%{2,}/gi;
/** Signs that mean something only where a line begins: a list, a rule, a heading underlined. */
const OPENING = /^(?:[-+=:]|\d+(?=[.)](?:\s|$)))/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Words of an article on one line of Markdown, where they read as they are and mark up nothing: `<b>*no*` →
 * `&lt;b&gt;\*no\*`. Signs that turn the direction of what stands around them are left out.
 */
export function plain(text: string): string {
  const escaped = oneLine(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!)
    .replace(SIGNS, escapeEach);
  return escaped.replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

const escapeEach = (signs: string): string => signs.replace(/./g, "\\$&");

const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .trim();
