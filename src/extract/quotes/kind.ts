import { checkProbability, oneOf } from "../../kinds/arguments.ts";
import type { Kind, View } from "../../kinds/entry.ts";
import { node, type JsonLdNode, type Linker, type Shown } from "../../kinds/shown.ts";
import { spoken } from "../../kinds/speakers.ts";
import { nameAndOffice, speakerName, withSpeaker } from "../../kinds/who.ts";
import { speechActSchema, type Quote } from "./schema.ts";

/** Quotes, as queries ask for them. A quote is about its words, and the treaties they refer to by whatever name. */
export const quoteKind = {
  kind: "quotes",
  speakerId: ({ speakerId }) => speakerId,
  words: ({ text }) => text,
  topics: ({ text, id }, view) => [text, ...view.namesIn(id)],
  steps: {
    /** Quotes all of whose words stand in quotation marks: `quotes.direct()`. */
    direct: () => ({ type }: Quote) => type === "direct",
    /** Quotes part of whose words stand in quotation marks: `quotes.mixed()`. */
    mixed: () => ({ type }: Quote) => type === "mixed",
    /** Quotes in the article's own words: `quotes.indirect()`. */
    indirect: () => ({ type }: Quote) => type === "indirect",
    /**
     * Statements only; beliefs, wishes and plans ("hopes to", "plans to") are left out, unless all their words stand in
     * quotation marks, for those were said, whatever the cue: `quotes.said()`.
     */
    said: () => ({ type, act }: Quote) => type === "direct" || (act !== "believe" && act !== "want"),
    /** Quotes that do any of these: `quotes.act("warn", "demand")`. */
    act: oneOf("act", speechActSchema),
    /** Quotes that are right with at least this probability, 0 to 1: `quotes.confident(0.8)`. */
    confident: (least: number) => {
      checkProbability("confident", least);
      return ({ confidence }: Quote) => confidence >= least;
    },
  },
} as const satisfies Kind<Quote>; // prettier-ignore

/** Quotes, as they are shown. */
export const quotesShown: Shown<Quote> = {
  kind: "quotes",
  title: "Quotes",
  columns: {
    speakerKind: { note: "person, organization, group, anonymous or document", read: ({ speakerId }, view) => view.speaker(speakerId)?.kind ?? null },
    speakerRole: { note: "office of the speaker", read: ({ speakerId }, view) => view.speaker(speakerId)?.role ?? null },
    type: { note: "direct, mixed or indirect" },
    text: { note: "the words alone" },
    source: { note: "who is quoted, in the words of the article" },
    cue: { note: "the reporting words" },
    lemma: { note: "base form of the cue" },
    act: { note: "what the cue does: state, deny, promise …" },
    negated: { type: "boolean", note: "whether the cue is negated" },
    via: { note: "full name of who passed the words on", read: ({ via }, view) => view.speaker(via)?.name ?? null },
    confidence: { type: "double", note: "probability that content and source are right, 0 to 1" },
  },
  note: ({ text, speakerId }, view) => withSpeaker(view, speakerId, text),
  linked: {
    as: "hasPart",
    // “We start on Friday,” said Bo Marsh: a Quotation, its words, and whose they are.
    node: (quote, linker) =>
      node("Quotation", {
        "@id": linker.urn(quote.id),
        text: quote.text,
        ...spoken(quote.speakerId, "spokenByCharacter", linker),
        // The wording is the speaker's own only where it stands in quotation marks.
        ...(quote.type === "direct" ? created(quote, linker) : {}),
        citation: linker.place(quote),
        isPartOf: linker.article,
        keywords: [quote.type, quote.act, ...(quote.negated ? ["negated"] : [])],
      }),
  },
  under: ({ speakerId, source }, { view, plain }) => {
    const speaker = view.speaker(speakerId);
    return plain(speaker ? nameAndOffice(speaker) : (source?.text ?? "")) || "Nobody named";
  },
  // - “We start on Friday” (said)
  // - fares will not rise (announced; passed on by Bo Marsh)
  line: ({ type, text, cue, via }, { view, plain }) => {
    const words = type === "direct" ? `“${plain(text)}”` : plain(text);
    const bearer = speakerName(view, via);
    // The colon of an interview is a cue too, but no word.
    const notes = [plain(cue?.text.replace(/[:,]$/, "") ?? ""), bearer === null ? "" : `passed on by ${plain(bearer)}`];
    const note = notes.filter(Boolean).join("; ");
    return `- ${[words, note && `(${note})`].filter(Boolean).join(" ")}`;
  },
  terminal: {
    cue: { style: "dim", read: ({ cue }) => cue?.text },
    words: { read: ({ type, text }) => (type === "direct" ? `“${text}”` : text) },
  },
  together: (quote, view) => saidBy(quote, view),
}; // prettier-ignore

function created({ speakerId }: Quote, { view, urn }: Linker): Record<string, JsonLdNode> {
  const speaker = view.speaker(speakerId);
  return speaker && speaker.kind !== "document" ? { creator: { "@id": urn(speaker.id) } } : {};
}

function saidBy({ speakerId, source, via }: Quote, view: View): string {
  const who = speakerName(view, speakerId) || source?.text || "(unnamed)";
  return via === null ? who : `${who} (passed on by ${speakerName(view, via) ?? ""})`;
}
