import type { FigureRow, Projection } from "./projection.ts";

/** How many items the hand-made answer has, how many the library gives, and how many of these are right. */
export type Count = { gold: number; given: number; right: number };
export type Score = Count & { recall: number; precision: number };

/** Two quotes are the same when this share of their words is common. */
const SAME_WORDS = 0.7;
const SAME_FIGURE = 1e-4;

/** What is compared, by row of the table; an item is right when it pairs with one of the right answer. */
const rows = {
  meta: row(metaItems, (a, b) => a === b),
  blocks: row(({ blocks }) => blocks, equal),
  speakers: row(namedSpeakers, ([name, kind], [n, k]) => name === n && kind === k),
  quotes: row(({ quotes }) => quotes, sameContent),
  "quotes with speaker": row(({ quotes }) => quotes, (a, b) => sameContent(a, b) && sameSpeaker(a[1], b[1])),
  "quotes by name": row(byName, (a, b) => sameContent(a, b) && a[1] === b[1]),
  "quotes with cue": row(({ quotes }) => quotes, (a, b) => sameContent(a, b) && sameOrMeet(a[2], b[2])),
  statistics: row(({ statistics }) => statistics, sameFigure),
  "statistics with unit": row(({ statistics }) => statistics, sameUnit),
  "statistics with speaker": row(({ statistics }) => statistics, (a, b) => sameFigure(a, b) && sameSpeaker(a[8], b[8])),
  "statistics with subject": row(withSubject, (a, b) => sameFigure(a, b) && meet(subjectOf(a), subjectOf(b))),
  dates: row(({ dates }) => dates, (a, b) => sameExtent(a[0], b[0]) && decade(a[1]) === decade(b[1])),
  agreements: row(({ agreements }) => agreements, (a, b) => sameExtent(a[0], b[0]) && a[1] === b[1] && sameName(a[2], b[2])),
}; // prettier-ignore
export type Row = keyof typeof rows;
export const rowNames = Object.keys(rows) as Row[];

/** The score of every row over all articles together. */
export function scoreOf(
  articles: readonly { gold: Projection; projection: Projection }[],
): Record<Row, Score> {
  const total = (name: Row) =>
    articles.map(({ gold, projection }) => compareRow(name, gold, projection).count).reduce(add);
  return Object.fromEntries(rowNames.map((name) => [name, rated(total(name))])) as Record<Row, Score>;
}

/** One row of one article: the counts, the items missed, and those given that are not in the right answer. */
export const compareRow = (name: Row, gold: Projection, projection: Projection) =>
  rows[name](gold, projection);

function row<T>(items: (projection: Projection) => readonly T[], same: (gold: T, given: T) => boolean) {
  return (gold: Projection, projection: Projection) => compare(items(gold), items(projection), same);
}

/** Pairs in text order: each item with the first one left that is the same, to the letter where there is one. */
function compare<T>(gold: readonly T[], given: readonly T[], same: (gold: T, given: T) => boolean) {
  const wrong = [...given];
  const missed = gold.filter((item) => {
    const alike = wrong.flatMap((other, at) => (same(item, other) ? [at] : []));
    const at = alike.find((i) => headline(wrong[i]) === headline(item)) ?? alike[0] ?? -1;
    if (at >= 0) wrong.splice(at, 1);
    return at < 0;
  });
  const count: Count = { gold: gold.length, given: given.length, right: gold.length - missed.length };
  return { count, missed, wrong };
}

/** The words that an item is about: the first of its fields. */
const headline = (item: unknown): unknown => (Array.isArray(item) ? item[0] : item);

const add = (a: Count, b: Count): Count => ({
  gold: a.gold + b.gold,
  given: a.given + b.given,
  right: a.right + b.right,
});

const rated = (count: Count): Score => ({
  ...count,
  recall: count.gold ? count.right / count.gold : 1,
  precision: count.given ? count.right / count.given : 1,
});

function metaItems({ meta }: Projection): string[] {
  return Object.entries(meta).flatMap(([key, value]) =>
    [value ?? []].flat().map((item) => `${key}: ${item}`),
  );
}

function namedSpeakers({ speakers }: Projection) {
  return speakers.filter(([name]) => !isUnnamed(name));
}

function byName({ quotes }: Projection) {
  return quotes.filter(([, speaker]) => speaker !== null && !isUnnamed(speaker));
}

function withSubject({ statistics }: Projection) {
  return statistics.filter((figure) => subjectOf(figure) !== "");
}

function equal(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameContent(a: Projection["quotes"][number], b: Projection["quotes"][number]): boolean {
  const [mine, theirs] = [words(a[3]), words(b[3])];
  const common = [...mine].filter((word) => theirs.has(word)).length;
  return common >= SAME_WORDS * (mine.size + theirs.size - common);
}

/** Nobody named and an unknown speaker are one: both leave the reader without a name. */
function sameSpeaker(a: string | null, b: string | null): boolean {
  return a === b || ((a === null || isUnnamed(a)) && (b === null || isUnnamed(b)));
}

function sameFigure(a: FigureRow, b: FigureRow): boolean {
  const [mine, theirs] = [[a[3]].flat(), [b[3]].flat()];
  return (
    sameExtent(a[0], b[0]) &&
    mine.length === theirs.length &&
    mine.every(
      (x, i) => Math.abs((x ?? Infinity) - (theirs[i] ?? Infinity)) <= SAME_FIGURE * Math.abs(x ?? 0),
    )
  );
}

/** The figure with its kind, comparator and unit; "kilometre per hour" and "kilometre", per "hour", are one. */
function sameUnit(a: FigureRow, b: FigureRow): boolean {
  const unit = (figure: FigureRow) => figure[4]?.replace(/ per .*/, "");
  return sameFigure(a, b) && a[1] === b[1] && a[2] === b[2] && unit(a) === unit(b);
}

const subjectOf = (figure: FigureRow) => figure.slice(5, 8).filter(Boolean).join(" ");
const sameExtent = (a: string, b: string) => holds(a, b) || holds(b, a);
const holds = (a: string, b: string) => spaced(a).includes(spaced(b));
/** "third" stands in "third-largest". */
const spaced = (text: string) => ` ${text.replace(/[^\p{L}\p{N}$£€%]+/gu, " ").trim()} `;
const sameOrMeet = (a: string | null, b: string | null) => a === b || meet(a ?? "", b ?? "");
const sameName = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && sameExtent(a, b));
const isUnnamed = (label: string) => label.startsWith("(");
/** The 1990s are 199 in TIMEX3 and 199X in later corpora. */
const decade = (value: string) => value.replace(/X$/, "");

function meet(a: string, b: string): boolean {
  const theirs = words(b);
  return [...words(a)].some((word) => theirs.has(word));
}

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
