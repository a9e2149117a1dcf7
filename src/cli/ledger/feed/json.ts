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
export function* claimReviewsIn(value: unknown): Iterable<Fields> {
  const open = [value]; // not by recursion: a file may nest as deep as it likes
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    if (typeof (next as Json)["claimReviewed"] === "string") yield toClaim(next as Json);
    else for (const value of Object.values(next).reverse()) open.push(value);
  }
}

function toClaim(review: Json): Fields {
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

/** What a claim of a feed may say; a feed may hold more. */
export const FIELDS = ["text", "id", "speaker", "madeAt", "url"] as const;
export type Fields = { [field in (typeof FIELDS)[number]]?: unknown };

/** What may be a claim, and where it stands: its fields are not checked yet. */
export type FeedItem = { readonly at: string } & ({ readonly claim: unknown } | { readonly problem: string });
