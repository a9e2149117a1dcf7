import { pathToFileURL } from "node:url";

/** What it does to one article. */
export type Run = (text: string) => unknown;

export type Contender = {
  readonly name: string;
  /** What a program imports to use it. */
  readonly imports: readonly string[];
  /** Loaded when it is run, so that a process of its own holds nothing of the others. */
  readonly load: () => Promise<Run>;
};

/** The day that relative dates are reckoned from; any one does. */
const REFERENCE = new Date("2026-02-03T12:00:00Z");

export const own: Contender = {
  name: "ontherecord, extract",
  imports: [pathToFileURL("dist/index.js").href],
  load: async () => {
    const { extract } = await import("../src/index.ts");
    return (text) => extract(text);
  },
};

export const bareParse: Contender = {
  name: "compromise, parse",
  imports: ["compromise"],
  load: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text);
  },
};

/** What others do: a bare parse; people with quotations, numbers and dates; tags with entities; figures and dates. */
export const contenders: readonly Contender[] = [
  own,
  bareParse,
  {
    name: "compromise + chrono-node",
    imports: ["compromise", "chrono-node/en"],
    load: async () => {
      const { default: nlp } = await import("compromise");
      const chrono = await import("chrono-node/en");
      return (text) => {
        const doc = nlp(text);
        const found = [doc.people(), doc.quotations(), doc.numbers()].map((view) => view.json());
        return [...found, chrono.parse(text, REFERENCE)];
      };
    },
  },
  {
    name: "wink-nlp, tags and entities",
    imports: ["wink-nlp", "wink-eng-lite-web-model"],
    load: async () => {
      const { default: winkNLP } = await import("wink-nlp");
      const { default: model } = await import("wink-eng-lite-web-model");
      const wink = winkNLP(model);
      return (text) => {
        const doc = wink.readDoc(text);
        return [doc.tokens().out(wink.its.pos), doc.entities().out(wink.its.detail)];
      };
    },
  },
  {
    name: "recognizers-text, figures, dates",
    imports: ["@microsoft/recognizers-text-suite"],
    load: async () => {
      const { default: suite } = await import("@microsoft/recognizers-text-suite");
      const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime } = suite;
      // A line at a time: over a whole article its time grows with the square of the length, and no round would end.
      const read = (line: string): unknown[] => [
        recognizeNumber(line, "en-us"),
        recognizePercentage(line, "en-us"),
        recognizeCurrency(line, "en-us"),
        recognizeDateTime(line, "en-us", undefined, REFERENCE),
      ];
      return (text) => text.split("\n").filter(Boolean).map(read);
    },
  },
];
