import { FOUND_BY, type AnyExtractor } from "../extract/define.ts";
import { kinds } from "../kinds.ts";
import type { ArticleRecord } from "../record.ts";
import { isSpan } from "../span.ts";
import type { AnyKind, Kind, Step, View } from "./entry.ts";

/** Fields that items of any kind may have, and mean the same in all. */
export type OwnItem = {
  readonly id: string;
  readonly text?: string;
  readonly speakerId?: string | null;
  readonly quoteId?: string | null;
};

/** How items of a user's own kind are asked for: as its extractor says, and by what they have. */
export const ownKind = (kind: string, extractor?: AnyExtractor): AnyKind => {
  const entry: Kind<OwnItem> = {
    kind,
    steps: (extractor?.steps ?? {}) as Readonly<Record<string, Step<OwnItem>>>,
    speakerId: speakerOfOwn,
    words: (item, view) => (isSpan(item) ? view.sentenceText(item) : JSON.stringify(item)),
    topics: (item, view) => [isSpan(item) ? view.sentenceText(item) : JSON.stringify(item)],
  };
  return entry as unknown as AnyKind;
};

/** Who said it, as the item says or the quote that it stands in. */
export const speakerOfOwn = ({ speakerId, quoteId = null }: OwnItem, view: View): string | null =>
  speakerId ?? view.quote(quoteId)?.speakerId ?? null;

/** A list of a record that none of our extractors made, by the name of its field. */
export type OwnList = {
  readonly kind: string;
  readonly items: readonly object[];
  readonly extractor: AnyExtractor | undefined;
};

/** The lists of a record that extractors of the user's own found; one from a file does not tell which extractor it was. */
export const ownLists = (record: ArticleRecord): OwnList[] =>
  Object.entries(record).flatMap(([kind, items]: [string, unknown]) =>
    Array.isArray(items) && kind !== "blocks" && !kinds.some((one) => one.kind === kind) && items.every((item) => typeof item === "object" && item !== null)
      ? [{ kind, items, extractor: (items as { [FOUND_BY]?: AnyExtractor })[FOUND_BY] }]
      : [],
  ); // prettier-ignore

/** The items of a kind that a record holds. */
export const itemsOf = <T extends object>(
  { kind }: { readonly kind: string },
  record: ArticleRecord,
): readonly T[] => ((record as unknown as Readonly<Record<string, unknown>>)[kind] ?? []) as readonly T[];
