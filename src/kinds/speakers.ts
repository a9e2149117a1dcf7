import { speakerSchema, type Speaker } from "../resolve/schema.ts";
import { checkWords, oneOf } from "./arguments.ts";
import { isCalled } from "./called.ts";
import type { Kind } from "./entry.ts";

/** Speakers, as queries ask for them: by their names, and by all that they said. */
export const speakerKind = {
  kind: "speakers",
  speakerId: ({ id }) => id,
  words: ({ id }, view) => view.quotesBy(id).map(({ text }) => text).join("\n"),
  topics: ({ id }, view) => view.quotesBy(id).flatMap((quote) => [quote.text, ...view.namesIn(quote.id)]),
  steps: {
    /** Speakers who go by a name, an alias or an id: `speakers.named("Doe")`; unlike `by`, not the groups they stand in. */
    named: (name: string) => isCalled(checkWords("named", name, 'a name such as "Jane Doe"')),
    /** Speakers of any of these kinds: `speakers.kind("organization")`. */
    kind: oneOf("kind", speakerSchema.shape.kind),
  },
} as const satisfies Kind<Speaker>; // prettier-ignore
