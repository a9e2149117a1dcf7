import type { View } from "../kinds/entry.ts";
import { grouped } from "../kinds/iterables.ts";
import { itemsOf } from "../kinds/own.ts";
import { nothingFound, shownIn } from "../kinds/own-shown.ts";
import type { AnyShown, Notes } from "../kinds/shown.ts";
import { speakerName } from "../kinds/who.ts";
import { wellFormed } from "../text/code-points.ts";
import { webAddress } from "./addresses.ts";
import { viewOf, type ExportRecord } from "./records.ts";

/**
 * Notes on an article for a person to read: title, where it is from, quotes by speaker, and what else is on record.
 * What comes from the article is escaped: it can become neither markup nor HTML.
 * @throws TypeError for what is no record.
 */
export function toMarkdown(record: ExportRecord): string {
  const view = viewOf(record, "toMarkdown");
  const notes: Notes = {
    view,
    plain,
    by(speakerId) {
      const who = speakerName(view, speakerId);
      return who === null ? "" : ` (${plain(who)})`;
    },
  };
  const sections = shownIn(view.record).flatMap((entry) => sectionOf(entry, notes));
  const nothing = ["", `Nothing on record: ${nothingFound()}.`];
  return [...headLines(view), ...(sections.length > 0 ? sections : nothing), ""].join("\n");
}

/** A line an item; what is under one heading stands together, in the order in which it first comes up. */
function sectionOf({ title, line, under, kind }: AnyShown, notes: Notes): string[] {
  const items = itemsOf<never>({ kind }, notes.view.record);
  if (!line || items.length === 0) return [];
  const lines = (some: readonly never[]): string[] => ["", ...some.map((item) => line(item, notes))];
  const groups = under ? [...grouped(items, (item) => under(item, notes))] : [];
  return ["", `## ${plain(title)}`, ...(under ? groups.flatMap(([head, some]) => ["", `### ${head}`, ...lines(some)]) : lines(items))]; // prettier-ignore
}

function headLines({ record }: View): string[] {
  const { title, byline, publisher, section, publishedAt, url } = record.meta;
  const address = webAddress(record);
  const parts = [byline.join(", "), publisher, section, publishedAt, address === null ? url : null];
  const source = [...parts.map((part) => plain(part ?? "")), address === null ? "" : `<${address}>`];
  const line = source.filter(Boolean).join(" · ");
  return [`# ${plain(title ?? "") || "Untitled"}`, ...(line === "" ? [] : ["", line])];
}

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
