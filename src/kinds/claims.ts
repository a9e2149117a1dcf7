import { readInterval } from "../calendar/iso.ts";
import { modalitySchema, type Claim } from "../resolve/schema.ts";
import { oneOf } from "./arguments.ts";
import type { Kind } from "./entry.ts";
import { link, node, type Shown } from "./shown.ts";
import { spoken } from "./speakers.ts";
import { withSpeaker } from "./who.ts";

/** Claims, as queries ask for them. */
export const claimKind = {
  kind: "claims",
  speakerId: ({ speakerId }) => speakerId,
  words: ({ text }) => text,
  topics: ({ text, agreementIds }, view) => [text, ...view.namesOf(agreementIds)],
  time: ({ madeAt }, publishedAt) => readInterval(madeAt ?? publishedAt),
  /** It is shown with the source and cue of its quote. */
  beside: ({ quoteId }, view) => ({ source: view.quote(quoteId)?.source, cue: view.quote(quoteId)?.cue }),
  steps: {
    /** Claims put in any of these ways: `claims.modality("promise", "prediction")`. */
    modality: oneOf("modality", modalitySchema),
    /** Claims that something is not so; `claims.negated(false)` keeps the others. */
    negated: (negated: boolean = true) => (claim: Claim) => claim.negated === negated,
  },
} as const satisfies Kind<Claim>; // prettier-ignore

/** Claims, as they are shown. */
export const claimsShown: Shown<Claim> = {
  kind: "claims",
  title: "Claims",
  hasRule: false,
  columns: {
    text: { note: "the proposition" },
    modality: { note: "assertion, denial, promise …" },
    negated: { type: "boolean", note: "whether it says that something is not so" },
    madeAt: { note: "day it was made, ISO 8601" },
    quoteId: { note: "id of the quote it stands in" },
    statisticIds: { note: "ids of its figures" },
    dateIds: { note: "ids of its dates" },
    agreementIds: { note: "ids of every agreement in it" },
  },
  note: ({ text, speakerId }, view) => withSpeaker(view, speakerId, text),
  linked: {
    as: "hasPart",
    // A claim without an author is the article's own.
    node: (claim, linker) =>
      node("Claim", {
        "@id": linker.urn(claim.id),
        text: claim.text,
        ...spoken(claim.speakerId, "author", linker),
        appearance: linker.article,
        datePublished: claim.madeAt,
        citation: linker.place(claim),
        isPartOf: claim.quoteId === null ? null : link(linker.urn(claim.quoteId)),
        about: [...claim.statisticIds, ...claim.agreementIds].map((id) => link(linker.urn(id))),
        keywords: [claim.modality, ...(claim.negated ? ["negated"] : [])],
      }),
  },
}; // prettier-ignore
