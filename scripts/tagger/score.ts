// Measures the tagger against tagged texts; `--help` tells how.
import { join } from "node:path";
import { stored as shippedSubjects } from "../../src/grammar/subjects/data.ts";
import { SUBJECT_ROWS } from "../../src/grammar/subjects/features.ts";
import { findSubjects, type SubjectLevels, type Subjects } from "../../src/grammar/subjects/subjects.ts";
import { createTagger } from "../../src/grammar/tagger/tagger.ts";
import { isFiniteVerb, type Tags } from "../../src/grammar/tagger/tags.ts";
import {
  readLevels,
  readTagger,
  type StoredRows,
  type StoredTagger,
} from "../../src/grammar/tagger/stored.ts";
import { stored as shippedTagger } from "../../src/grammar/tagger/data.ts";
import type { Segments } from "../../src/segment/segments.ts";
import { UNTAGGED } from "../../training/tagger/align.ts";
import { readGold, readSilver, type TaggedText } from "../../training/tagger/corpus.ts";
import { holdOut } from "../../training/tagger/hold-out.ts";
import { needed, parseGiven, runCommand } from "../scoring/command.ts";
import { existing, inputError, readGiven } from "../scoring/input.ts";
import { percent } from "../scoring/table.ts";

const HELP = `Measures the tagger: how many tags are right, finite verbs and their subjects found, tokens read a second.

  npm run score:tagger -- --gum FOLDER [--polnear FILE.jsonl --syntax FILE.jsonl.gz] [--model FOLDER]

  --gum PATH       trees drawn by hand, as for npm run train:tagger; the third that --hold-out leaves out is measured
  --polnear FILE   articles of the development part, and
  --syntax FILE    a parser's reading of them
  --model FOLDER   models that npm run train:tagger -- --hold-out --out FOLDER wrote; without one the shipped ones are
                   measured, which were trained on all of GUM: their figures there are too high
  --help
`;

type Options = {
  readonly gum: string;
  readonly silver: { readonly polnear: string; readonly syntax: string } | null;
  readonly model: string | null;
};

function readOptions(args: readonly string[]): Options | null {
  const text = { type: "string" } as const;
  const given = parseGiven(args, {
    gum: text,
    polnear: text,
    syntax: text,
    model: text,
    help: { type: "boolean" },
  });
  if (given.help) return null;
  const { polnear, syntax } = given;
  const both = polnear !== undefined || syntax !== undefined;
  return {
    gum: existing(needed(given.gum, "--gum FOLDER"), "--gum"),
    silver: both
      ? {
          polnear: existing(needed(polnear, "--polnear FILE.jsonl"), "--polnear"),
          syntax: existing(needed(syntax, "--syntax FILE.jsonl.gz"), "--syntax"),
        }
      : null,
    model: given.model ?? null,
  };
}

type Models = { readonly tag: (segments: Segments) => Tags; readonly levels: SubjectLevels };

async function run({ gum, silver, model }: Options): Promise<void> {
  const models = modelsOf(model);
  const gold = holdOut(readGold(gum)).held;
  const genres = [...new Set(gold.map(({ genre }) => genre!))].sort();
  const sets: (readonly [string, readonly TaggedText[]])[] = [
    ["gold, held out", gold],
    ...genres.map((genre) => [`  ${genre}`, gold.filter((text) => text.genre === genre)] as const),
    ...(silver ? [["a parser's reading", readSilver(silver.polnear, silver.syntax)] as const] : []),
  ];
  print("", "tokens", "tags", "finite P", "R", "F1", "subject P", "R", "F1");
  for (const [name, texts] of sets) print(name, ...cellsOf(texts, models));
  console.log(`${speedOf(sets.flatMap(([, texts]) => texts), models.tag).toFixed(1)} million tokens a second`); // prettier-ignore
}

const print = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(""));

function modelsOf(folder: string | null): Models {
  const tagger = folder === null ? shippedTagger : readModule<StoredTagger>(join(folder, "tagger/data.ts"));
  const subjects =
    folder === null ? shippedSubjects : readModule<StoredRows>(join(folder, "subjects/data.ts"));
  return { tag: createTagger(readTagger(tagger)), levels: readLevels(subjects.weights, SUBJECT_ROWS) };
}

function readModule<T>(path: string): T {
  const text = readGiven(path, "--model");
  try {
    return JSON.parse(text.slice(text.indexOf("= {") + 2, text.lastIndexOf("}") + 1)) as T;
  } catch {
    throw inputError(`--model: expected a file that npm run train:tagger wrote, got ${path}`);
  }
}

/** How many of a kind were found, how many of these are right, and how many there are. */
type Count = { found: number; right: number; gold: number };

function cellsOf(texts: readonly TaggedText[], { tag, levels }: Models): string[] {
  const tokens = { found: 0, right: 0, gold: 0 };
  const finite = { ...tokens };
  const subjects = { ...tokens };
  for (const text of texts) {
    const tags = tag(text.segments);
    countTags(text, tags, tokens, finite);
    countSubjects(text, findSubjects(text.segments, tags, levels), subjects);
  }
  return [`${tokens.gold}`, percent(tokens.right / tokens.gold), ...ratesOf(finite), ...ratesOf(subjects)];
}

const ratesOf = ({ found, right, gold }: Count): string[] =>
  [right / found, right / gold, (2 * right) / (found + gold)].map(percent);

function countTags(text: TaggedText, tags: Tags, tokens: Count, finite: Count): void {
  for (let i = 0; i < tags.length; i++) {
    if (text.tags[i] === UNTAGGED) continue;
    const [here, there] = [isFiniteVerb(tags, i), isFiniteVerb(text.tags, i)];
    tokens.gold++;
    if (tags[i] === text.tags[i]) tokens.right++;
    if (here) finite.found++;
    if (there) finite.gold++;
    if (here && there) finite.right++;
  }
}

/** A subject is right that holds the head of the one in the tree. */
function countSubjects(text: TaggedText, { first, last }: Subjects, count: Count): void {
  for (let i = 0; i < first.length; i++) {
    const head = text.subjects[i]!;
    if (head >= 0) count.gold++;
    if (first[i]! < 0 || text.tags[i] === UNTAGGED) continue;
    count.found++;
    if (head >= first[i]! && head < last[i]!) count.right++;
  }
}

const ROUNDS = 5;

/** Millions a second of the processor's time, at best: other work on the machine does not count, nor making the code quick. */
function speedOf(texts: readonly TaggedText[], tag: (segments: Segments) => Tags): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const tokens = texts.reduce((sum, { segments }) => sum + tag(segments).length, 0);
    best = Math.max(best, tokens / process.cpuUsage(before).user);
  }
  return best;
}

await runCommand(HELP, readOptions, run);
