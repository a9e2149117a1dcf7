import type { Meta } from "../../article/schema.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import type { Segments } from "../../segment/segments.ts";
import type { Speaker } from "../schema.ts";

export function resolveSpeakers(
  _segments: Segments,
  _meta: Meta,
  found: { readonly people: readonly NameMention[]; readonly quotes: readonly Quote[] },
): { speakers: Speaker[]; quotes: Quote[] } {
  return { speakers: [], quotes: [...found.quotes] };
}
