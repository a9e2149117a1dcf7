/** What a claim of a feed may say; a feed may hold more. */
export const FIELDS = ["text", "id", "speaker", "madeAt", "url"] as const;
export type Fields = { [field in (typeof FIELDS)[number]]?: unknown };

/** What may be a claim, and where it stands: its fields are not checked yet. */
export type FeedItem = { readonly at: string } & ({ readonly claim: unknown } | { readonly problem: string });
