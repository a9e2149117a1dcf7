import type { Quote } from "../extract/quotes/schema.ts";
import { speakerSchema, type Speaker } from "../resolve/schema.ts";
import { checkOneOf, checkWords } from "./arguments.ts";
import { toItem, viewOf, type Item } from "./items.ts";
import { isCalled } from "./names.ts";
import { topicsOf } from "./quotes.ts";
import { recordSteps, type Readings, type RecordSteps } from "./record-steps.ts";
import type { View } from "./view.ts";

/** A speaker of one article; its own `speaker` is the entry in the record. */
export type SpeakerItem = Item<Speaker>;

export interface SpeakerQuery extends RecordSteps<SpeakerItem, SpeakerQuery> {
  /** Speakers who go by a name, an alias or an id: `speakers.named("Doe")`; unlike `by`, not the groups they stand in. */
  named(name: string): SpeakerQuery;
  /** Speakers of any of these kinds: `speakers.kind("organization")`. */
  kind(...kinds: Speaker["kind"][]): SpeakerQuery;
}

export const speakerQuery = (items: Iterable<SpeakerItem>): SpeakerQuery => {
  const steps = recordSteps(items, readings, speakerQuery);
  return Object.freeze<SpeakerQuery>({
    ...steps,
    named: (name) => steps.where(isCalled(checkWords("named", name, 'a name such as "Jane Doe"'))),
    kind(...kinds) {
      const wanted = checkOneOf("kind", speakerSchema.shape.kind.options, kinds);
      return steps.where((speaker) => wanted.has(speaker.kind));
    },
  });
};

const readings: Readings<SpeakerItem> = {
  words: (speaker) => saidBy(speaker).map(({ text }) => text).join("\n"), // prettier-ignore
  topics: (speaker) => saidBy(speaker).flatMap((quote) => topicsOf(viewOf(speaker), quote)),
};

const saidBy = (speaker: SpeakerItem): readonly Quote[] => viewOf(speaker).quotesBy(speaker.id);

export const speakersOf = (view: View): SpeakerItem[] =>
  view.record.speakers.map((speaker) => toItem(view, speaker, speaker));
