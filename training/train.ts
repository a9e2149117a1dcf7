// Learns the quote extractor's model from an annotated corpus and writes it into the source.
//
//   npm run train -- --corpus polnear-train.jsonl --syntax syntax-train.jsonl.gz
//   npm run train -- --corpus … --syntax … --out elsewhere.ts
//
// The same corpus gives the same model, digit for digit. It takes some five minutes and two gigabytes of memory.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { storeModel, type StoredModel } from "../src/extract/quotes/model/stored.ts";
import { readCorpus } from "./corpus.ts";
import { quotesFingerprint } from "./fingerprint.ts";
import { learn } from "./learn.ts";

const DEFAULT_OUT = "src/extract/quotes/model/data.ts";
const USAGE = "usage: npm run train -- --corpus FILE.jsonl --syntax FILE.jsonl.gz [--out FILE.ts]";

const { corpus, syntax, out } = readArguments();
const started = performance.now();
const articles = readCorpus(corpus, syntax);
report(
  `${articles.length} articles, ${articles.reduce((sum, { gold }) => sum + gold.length, 0)} attributions`,
);
const { model, tags } = learn(articles, report);
writeFileSync(out, moduleOf(storeModel(model, tags, quotesFingerprint())));
report(`written to ${out}`);

function readArguments(): { corpus: string; syntax: string; out: string } {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ options: { corpus: text, syntax: text, out: text } });
    if (values.corpus && values.syntax)
      return { corpus: values.corpus, syntax: values.syntax, out: values.out ?? DEFAULT_OUT };
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error(USAGE);
  process.exit(2);
}

function report(message: string): void {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);
}

function moduleOf(stored: StoredModel): string {
  return [
    "// Learned by `npm run train` from annotated news; see MODEL-CARD.md. Do not edit.",
    'import type { StoredModel } from "./stored.ts";',
    "",
    `export const stored: StoredModel = ${JSON.stringify(stored, null, 2)};`,
    "",
  ].join("\n");
}
