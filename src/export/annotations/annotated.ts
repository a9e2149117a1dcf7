import type { View } from "../../kinds/entry.ts";
import type { Speaker } from "../../resolve/schema.ts";
import type { Span } from "../../span.ts";
import type { ExportKind } from "../table/tables.ts";

/** What an annotation says of a stretch of the article: which kind of item it is, and the item in a few words. */
export type Annotated = {
  readonly id: string;
  readonly kind: Exclude<ExportKind, "articles">;
  readonly spans: readonly Span[];
  readonly note: string;
};

/** Every item of a record that stands somewhere in its text. */
export function annotatedOf(view: View): Annotated[] {
  const { record } = view;
  const said = (words: string, speakerId: string | null): string => {
    const name = view.speaker(speakerId)?.name ?? null;
    return name === null ? words : `${name}: ${words}`;
  };
  return [
    ...record.quotes.map((quote) => at("quotes", quote, said(quote.text, quote.speakerId))),
    ...record.statistics.map((figure) => at("statistics", figure, said(figure.text, figure.speakerId))),
    ...record.dates.map((date) => at("dates", date, date.timex.value)),
    ...record.agreements.map((agreement) => at("agreements", agreement, agreement.name ?? agreement.text)),
    ...record.claims.map((claim) => at("claims", claim, said(claim.text, claim.speakerId))),
    ...record.speakers.filter(({ mentions }) => mentions.length > 0).map(speakerAt),
  ];
}

const at = (kind: Annotated["kind"], item: Span & { readonly id: string }, note: string): Annotated => ({
  id: item.id,
  kind,
  spans: [{ start: item.start, end: item.end }],
  note,
});

/** A speaker stands wherever it is mentioned. */
const speakerAt = ({ id, name, kind, role, mentions }: Speaker): Annotated => ({
  id,
  kind: "speakers",
  spans: mentions,
  note: [name ?? `unnamed ${kind}`, role].filter((part) => part !== null).join(", "),
});
