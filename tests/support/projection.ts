import type { ArticleRecord } from "../../src/index.ts";

/**
 * What a reader wants to check of a record, without offsets and ids. A speaker goes by name, one without a name by the
 * words that first mention them, in brackets: "(officials)".
 */
export type Projection = {
  meta: { title: string | null; byline: string[]; section: string | null; publishedAt: string | null;
          publishedAtBasis: string | null }; // prettier-ignore
  /** Role, first 40 characters. */
  blocks: [role: string, head: string][];
  speakers: [name: string, kind: string, role: string | null][];
  /** `via` stands only where somebody passed the words on: "via Jane Doe". */
  quotes: [type: string, speaker: string | null, cue: string | null, text: string, via?: string][];
  statistics: FigureRow[];
  dates: [text: string, value: string][];
  agreements: [text: string, form: string, name: string | null][];
};

export type FigureRow = [
  text: string, kind: string, comparator: string, value: number | [min: number | null, max: number | null],
  unit: string | null, noun: string | null, denominator: string | null, subject: string | null, speaker: string | null,
]; // prettier-ignore

const HEAD_LENGTH = 40;
/** A third is 0.333333333333 in the files, on every machine. */
const DIGITS = 12;

export function project(record: ArticleRecord): Projection {
  const { title, byline, section, publishedAt, publishedAtBasis } = record.meta;
  const named = new Map(record.speakers.map((speaker) => [speaker.id, labelOf(speaker)]));
  const speaker = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
  return {
    meta: { title, byline, section, publishedAt, publishedAtBasis },
    blocks: record.blocks.map(({ role, start, end }) => [role, headOf(record.text.slice(start, end))]),
    speakers: record.speakers.map((s) => [labelOf(s), s.kind, s.role]),
    quotes: record.quotes.map(({ type, speakerId, cue, text, via }) => [
      type, speaker(speakerId), wordsOf(cue), oneLine(text), ...(via ? [`via ${speaker(via)}`] : []),
    ] as Projection["quotes"][number]), // prettier-ignore
    statistics: record.statistics.map((s) => [
      oneLine(s.text), s.kind, s.comparator, figureOf(s), s.unit,
      wordsOf(s.noun), wordsOf(s.denominator), wordsOf(s.subject), speaker(s.speakerId),
    ]), // prettier-ignore
    dates: record.dates.map(({ text, timex }) => [oneLine(text), timex.value]),
    agreements: record.agreements.map(({ text, form, name }) => [oneLine(text), form, name]),
  };
}

/** JSON with one item a line, so that a diff names the items that changed. */
export function formatProjection(projection: Projection): string {
  const sections = Object.entries(projection).map(([kind, items]) => {
    const lines = Array.isArray(items)
      ? items.map((item) => JSON.stringify(item))
      : Object.entries(items).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    const [open, close] = Array.isArray(items) ? "[]" : "{}";
    return `  "${kind}": ${open}${lines.map((line) => `\n    ${line}`).join(",")}${lines.length ? "\n  " : ""}${close}`;
  });
  return `{\n${sections.join(",\n")}\n}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const headOf = (text: string) => oneLine(text).slice(0, HEAD_LENGTH).trim();
const wordsOf = (mention: { text: string } | null) => mention && oneLine(mention.text);

const labelOf = ({ name, mentions }: ArticleRecord["speakers"][number]) =>
  name ?? `(${oneLine(mentions[0]?.text ?? "")})`;

function figureOf({ value, min, max }: ArticleRecord["statistics"][number]): FigureRow[3] {
  const round = (x: number | null) => (x === null ? null : Number(x.toPrecision(DIGITS)));
  return value === null ? [round(min), round(max)] : round(value)!;
}
