import { readInterval } from "../calendar/interval.ts";
import { modalitySchema, type Claim } from "../resolve/schema.ts";
import { oneOf } from "./arguments.ts";
import type { Kind } from "./entry.ts";

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
