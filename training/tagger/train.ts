// Learns src/grammar/tagger and src/grammar/subjects from tagged texts and writes them into the source; `--help` tells how.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { storeLevels, storeTagger } from "../../src/grammar/tagger/stored.ts";
import { needed, parseGiven, runCommand } from "../../scripts/scoring/command.ts";
import { existing } from "../../scripts/scoring/input.ts";
import { readGold, readSilver } from "./corpus.ts";
import { subjectsFingerprint, taggerFingerprint } from "./fingerprint.ts";
import { holdOut as split } from "./hold-out.ts";
import { learnTagger } from "./learn.ts";
import { learnSubjects } from "./learn-subjects.ts";

const DEFAULT_OUT = "src/grammar";
const HELP = `Learns the tagger and the choice of subjects from news that a parser has read and from texts tagged by hand.

  npm run train:tagger -- --polnear FILE.jsonl --syntax FILE.jsonl.gz --gum FOLDER [options]

  --polnear FILE   articles, one a line: {"id", "text"}
  --syntax FILE    a parser's reading of them: {"id", "sentences": [[[start, end, Penn tag, entity, head, relation], …]]}
  --gum PATH       trees drawn by hand: {"id", "genre", "text", "tokens": [[start, end, UPOS, head, relation, lemma], …]},
                   a file of one text a line or a folder of such files
  --hold-out       leaves out one text in three of each genre of --gum, those that npm run score:tagger measures
  --out FOLDER     where tagger/data.ts and subjects/data.ts are written, instead of ${DEFAULT_OUT}
  --help

Files in .gz are unpacked. The same texts give the same model, digit for digit, in less than a minute on one core.
`;

type Options = {
  readonly polnear: string;
  readonly syntax: string;
  readonly gum: string;
  readonly holdOut: boolean;
  readonly out: string;
};

function readOptions(args: readonly string[]): Options | null {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const given = parseGiven(args, {
    polnear: text,
    syntax: text,
    gum: text,
    "hold-out": flag,
    out: text,
    help: flag,
  });
  if (given.help) return null;
  return {
    polnear: existing(needed(given.polnear, "--polnear FILE.jsonl"), "--polnear"),
    syntax: existing(needed(given.syntax, "--syntax FILE.jsonl.gz"), "--syntax"),
    gum: existing(needed(given.gum, "--gum FOLDER"), "--gum"),
    holdOut: given["hold-out"] ?? false,
    out: given.out ?? DEFAULT_OUT,
  };
}

async function run({ polnear, syntax, gum, holdOut, out }: Options): Promise<void> {
  const started = performance.now();
  const report = (message: string): void =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);
  const all = readGold(gum);
  const texts = [...readSilver(polnear, syntax), ...(holdOut ? split(all).learned : all)];
  report(`${texts.length} texts`);
  const tagger = storeTagger(learnTagger(texts, report), taggerFingerprint());
  write(
    join(out, "tagger/data.ts"),
    'import type { StoredTagger } from "./stored.ts";',
    "StoredTagger",
    tagger,
  );
  const subjects = { fingerprint: subjectsFingerprint(), weights: storeLevels(learnSubjects(texts, report)) };
  write(
    join(out, "subjects/data.ts"),
    'import type { StoredRows } from "../tagger/stored.ts";',
    "StoredRows",
    subjects,
  );
  report(`written to ${out}`);
}

function write(path: string, imported: string, type: string, stored: object): void {
  const opening = "// Learned by `npm run train:tagger` from tagged texts; see MODEL-CARD.md. Do not edit.";
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `${opening}\n${imported}\n\nexport const stored: ${type} = ${JSON.stringify(stored, null, 2)};\n`,
  );
}

await runCommand(HELP, readOptions, run);
