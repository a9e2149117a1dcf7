import type { Entry } from "./gazetteer/entry.ts";
import type { Head } from "../../english/documents/heads.ts";
import type { Topic } from "../../english/documents/topics.ts";
import type { AgreementForm, AgreementKind, AgreementReference } from "./schema.ts";

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
  relation: "refers",
  candidates: [],
  name: null,
  year: null,
  topic: null,
  head: null,
  dependent: false,
  renewed: false,
  provision: null,
  ...given,
});
