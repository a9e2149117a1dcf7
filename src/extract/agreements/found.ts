import type { Phrase } from "./phrase.ts";
import type { Scan } from "./scan.ts";
import type { Entry } from "./gazetteer/entry.ts";
import type { Head } from "../../english/documents/heads.ts";
import type { Topic } from "../../english/documents/topics.ts";
import type { AgreementForm, AgreementKind, AgreementReference } from "./schema.ts";
import { definite, indefinite, repeating, modelLinks, modelVerbs } from "../../english/documents/phrase.ts";

/** A mention before it is known, in the light of the whole article, which agreement it means. */
export type Found = {
  readonly first: number;
  readonly last: number;
  readonly form: AgreementForm;
  readonly kind: AgreementKind;
  readonly relation: AgreementReference["relation"];
  readonly rule: string;
  /** The agreements it may mean. */
  readonly candidates: readonly Entry[];
  /** What the text calls it, where the gazetteer has no answer; null when that is no name. */
  readonly name: string | null;
  /** The year the text gives it: "the 1994 memorandum". */
  readonly year: number | null;
  readonly topic: Topic | null;
  /** Its head noun; null where it has none: "NAFTA". */
  readonly head: Head | null;
  /** Dropped unless an agreement in the article settles what it means: "the deal", "another Minsk". */
  readonly dependent: boolean;
  /** "the new accord": one the article speaks of, but not which of those it names. */
  readonly renewed: boolean;
  /** Tokens of "Article 5" in or beside it. */
  readonly provision: { readonly first: number; readonly last: number } | null;
};

/** A mention with what most have; a rule states what differs. */
export const mention = (
  given: Pick<Found, "first" | "last" | "form" | "kind" | "rule"> & Partial<Found>,
): Found => ({
  relation: "refers", candidates: [], name: null, year: null, topic: null, head: null, dependent: false, renewed: false, provision: null,
  ...given,
}); // prettier-ignore

/**
 * One way in which texts speak of an agreement. From the surest to the least: a token that one rule has is closed to the next.
 * Rules that are asked of the article look for names; those of a phrase are asked at each head noun that is not spoken for,
 * last to first, so that "ceasefire agreement" is one.
 */
export type Rule = {
  readonly name: string;
  /** A text with such a mention; a test reads it. */
  readonly example: string;
} & (
  | { readonly asked: "article"; readonly find: (scan: Scan) => void }
  | { readonly asked: "phrase"; readonly find: (scan: Scan, phrase: Phrase) => void }
);

const LINK_REACH = 3;

/**
 * “Nobody needs another Kyoto Protocol”, “a pact modelled on the Dayton accords”: one like it, not the one itself.
 * The form stays what the words are; only the relation says so.
 */
export function relationAt({ tokens }: Scan, first: number): Found["relation"] {
  const before = tokens.norm[first - 1] ?? "";
  if (before === "another") return "modelledOn";
  if (repeating.has(before) && indefinite.has(tokens.norm[first - 2] ?? "")) return "modelledOn";
  for (let i = first - 1; i >= Math.max(1, first - LINK_REACH); i--) {
    if (modelLinks.has(tokens.norm[i]!)) return modelVerbs.has(tokens.norm[i - 1]!) ? "modelledOn" : "refers";
    if (!definite.has(tokens.norm[i]!)) return "refers";
  }
  return "refers";
}
