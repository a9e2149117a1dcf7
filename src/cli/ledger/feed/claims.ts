// What JSON, ClaimReviews and tables tell as claims, none of them checked.
import { parse, type CsvError } from "csv-parse/sync";

/** What a claim of a feed may say; a feed may hold more. */
const FIELDS = ["text", "id", "speaker", "madeAt", "url"] as const;
type Fields = { [field in (typeof FIELDS)[number]]?: unknown };

/** What may be a claim, and where it stands: its fields are not checked yet. */
export type FeedItem = { readonly at: string } & ({ readonly claim: unknown } | { readonly problem: string });

/** The claims that JSON tells, none of them checked: one, an array of them, or ClaimReviews at any depth. */
export function* claimsIn(value: unknown): Iterable<unknown> {
  for (const one of Array.isArray(value) ? value : [value]) {
    const reviews = [...claimReviewsIn(one)];
    if (reviews.length > 0) yield* reviews;
    else if (Array.isArray(value) || hasText(one)) yield picked(one);
  }
}

const hasText = (value: unknown): boolean => typeof value === "object" && value !== null && "text" in value;

function picked(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => FIELDS.some((field) => field === name)));
}

// {"@type":"ClaimReview","claimReviewed":"The port was sold","itemReviewed":{"author":{"name":"Ada Brook"},
//  "datePublished":"2026-02-03"},"url":"https://checks.example/port"}: what is checked, not what the check found.
type Json = { readonly [name: string]: unknown };

/** The claims of the ClaimReviews (schema.org) in JSON-LD: alone, in a list, a graph or a data feed. */
function* claimReviewsIn(value: unknown): Iterable<Fields> {
  const open = [value]; // not by recursion: a file may nest as deep as it likes
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    if (typeof (next as Json)["claimReviewed"] === "string") yield claimOfReview(next as Json);
    else for (const value of Object.values(next).reverse()) open.push(value);
  }
}

function claimOfReview(review: Json): Fields {
  const item = first(review["itemReviewed"]);
  const author = first(member(item, "author"));
  return {
    text: text(review["claimReviewed"]),
    id: text(review["@id"]),
    speaker: text(author) ?? text(member(author, "name")),
    madeAt: text(member(item, "datePublished")),
    url: text(review["url"]),
  };
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? first((value as Json)[name]) : undefined;

/** An empty text says nothing. */
const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

// text,speaker,madeAt
// "We will never sell the port",Ada Brook,2026-02-03
const DELIMITERS = [",", ";", "\t"] as const;

/** The rows of a table with a header, as claims; columns of other names are left out. */
export function* readCsv(file: string, table: string): Iterable<FeedItem> {
  const broken = new Set<string>();
  const rows = parse(table, {
    delimiter: delimiterOf(table),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void broken.add(placeOf(file, error)),
  }) as unknown as Row[];
  const columns = (rows[0]?.record ?? []).map(columnOf);
  if (!columns.includes("text"))
    return yield { at: file, problem: `no column "text" in its first line (${FIELDS.join(", ")})` };
  for (const { record, info } of rows.slice(1))
    yield { at: `${file}:${info.lines}`, claim: claimOfRow(columns, record) };
  for (const at of broken) yield { at, problem: "not CSV: a quotation mark is missing, or too many" };
}

type Row = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const placeOf = (file: string, error: CsvError | undefined): string =>
  typeof error?.lines === "number" ? `${file}:${error.lines}` : file;

/** What stands most often in the header: spreadsheets write semicolons where the comma is a decimal sign. */
function delimiterOf(table: string): string {
  const header = table.slice(0, table.search(/[\r\n]|$/));
  const times = (sign: string): number => header.split(sign).length;
  return [...DELIMITERS].sort((a, b) => times(b) - times(a))[0]!;
}

/** "Made at" and "made_at" are madeAt. */
const columnOf = (heading: string): (typeof FIELDS)[number] | undefined => {
  const plain = heading.toLowerCase().replace(/[^a-z]/g, "");
  return FIELDS.find((field) => field.toLowerCase() === plain);
};

/** A cell with nothing in it says nothing. */
function claimOfRow(columns: readonly (keyof Fields | undefined)[], cells: readonly string[]): Fields {
  const claim: Fields = {};
  for (const [i, field] of columns.entries()) {
    const cell = cells[i]?.trim();
    if (field && cell) claim[field] = cell;
  }
  return claim;
}
