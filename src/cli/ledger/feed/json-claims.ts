import { claimReviewsIn } from "./claim-review.ts";
import { FIELDS } from "./fields.ts";

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
