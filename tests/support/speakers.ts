import { expect } from "vitest";
import { numbered } from "../../src/extract/annotate.ts";
import { people } from "../../src/extract/people/index.ts";
import type { Quote } from "../../src/extract/quotes/schema.ts";
import { resolveSpeakers } from "../../src/resolve/speakers/resolve-speakers.ts";
import { readMetadata } from "../../src/segment/metadata.ts";
import { segment } from "../../src/segment/segment.ts";
import { mentionOf } from "../../src/span.ts";

/** The number of the speaker, or null for none that has a name; and the source's words, in text order. */
type Numbered = [number | null, string];

export const NO_CUE = {
  text: "",
  cue: null,
  lemma: null,
  act: "state",
  speakerId: null,
  via: null,
  negated: false,
  confidence: 1,
} as const;

/** Speakers of an article whose sources are given; the content of each is the rest of its sentence. */
export function resolveIn(text: string, sources: readonly string[], meta: { byline?: string[] } = {}) {
  const segments = segment({ text });
  let from = 0;
  const quotes = sources.map((words, i): Quote => {
    const opening = /^\^/.test(words) ? `. ${words.slice(1)}` : words; // "^Roe": the Roe that opens a sentence
    const start = text.indexOf(opening, from) + (opening === words ? 0 : 2);
    if (start < 0) throw new Error(`no source “${words}” behind character ${from}`);
    from = start + words.replace("^", "").length;
    const sentence = segments.sentences.find((s) => start < s.end)!;
    const source = mentionOf(text, start, from);
    const content = [mentionOf(text, Math.min(from + 1, sentence.end - 1), sentence.end)];
    return {
      id: `quote-${i + 1}`,
      start,
      end: sentence.end,
      type: "indirect",
      content,
      source,
      rule: "test",
      ...NO_CUE,
    };
  });
  return resolveQuotes(text, quotes, meta);
}

export function resolveQuotes(text: string, quotes: readonly Quote[], meta: { byline?: string[] } = {}) {
  const segments = segment({ text });
  const read = { ...readMetadata({ text }, segments), ...meta };
  const names = numbered("people", people.extract({ segments, meta: read, annotations: {} }));
  const { speakers, quotes: resolved } = resolveSpeakers(segments, read, { people: names, quotes });
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    speakers,
    quotes: resolved,
    who: resolved.map((quote) => byId.get(quote.speakerId ?? "") ?? null),
  };
}

/** Numbers the named speakers by first appearance and compares. */
export function refers(text: string, ...expected: Numbered[]) {
  const { who } = resolveIn(
    text,
    expected.map(([, words]) => words),
  );
  const numbers = new Map<string, number>();
  const found = who.map((speaker, i): Numbered => {
    if (!speaker?.name) return [null, expected[i]![1]];
    if (!numbers.has(speaker.id)) numbers.set(speaker.id, numbers.size);
    return [numbers.get(speaker.id)!, expected[i]![1]];
  });
  expect(found).toEqual(expected);
}
