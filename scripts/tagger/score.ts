// Measures the tagger against tagged texts; `--help` tells how.
import { createTagger } from "../../src/grammar/tagger/tagger.ts";
import { isFiniteVerb, type Tags } from "../../src/grammar/tagger/tags.ts";
import { readTagger, type StoredTagger } from "../../src/grammar/tagger/stored.ts";
import { stored as shipped } from "../../src/grammar/tagger/data.ts";
import type { Segments } from "../../src/segment/segments.ts";
import { UNTAGGED } from "../../training/tagger/align.ts";
import { readGold, readSilver, type TaggedText } from "../../training/tagger/corpus.ts";
import { holdOut } from "../../training/tagger/hold-out.ts";
import { needed, parseGiven, runCommand } from "../scoring/command.ts";
import { existing, inputError, readGiven } from "../scoring/input.ts";
import { percent } from "../scoring/table.ts";

const HELP = `Measures the tagger: how many tags are right, finite verbs found, tokens read a second.

  npm run score:tagger -- --gum FOLDER [--polnear FILE.jsonl --syntax FILE.jsonl.gz] [--model FILE.ts]

  --gum PATH       trees drawn by hand, as for npm run train:tagger; the third that --hold-out leaves out is measured
  --polnear FILE   articles of the development part, and
  --syntax FILE    a parser's reading of them
  --model FILE     a model that npm run train:tagger -- --hold-out --out FILE wrote; without one the shipped model is
                   measured, which was trained on all of GUM: its figures there are too high
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

async function run({ gum, silver, model }: Options): Promise<void> {
  const tag = createTagger(readTagger(model === null ? shipped : readModule(model)));
  const gold = holdOut(readGold(gum)).held;
  const genres = [...new Set(gold.map(({ genre }) => genre!))].sort();
  const sets: (readonly [string, readonly TaggedText[]])[] = [
    ["gold, held out", gold],
    ...genres.map((genre) => [`  ${genre}`, gold.filter((text) => text.genre === genre)] as const),
    ...(silver ? [["a parser's reading", readSilver(silver.polnear, silver.syntax)] as const] : []),
  ];
  print("", "tokens", "tags", "finite P", "R", "F1");
  for (const [name, texts] of sets) print(name, ...cellsOf(texts, tag));
  console.log(
    `${speedOf(
      sets.flatMap(([, texts]) => texts),
      tag,
    ).toFixed(1)} million tokens a second`,
  );
}

const print = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join(""));

function readModule(path: string): StoredTagger {
  const text = readGiven(path, "--model");
  try {
    return JSON.parse(text.slice(text.indexOf("= {") + 2, text.lastIndexOf("}") + 1)) as StoredTagger;
  } catch {
    throw inputError(`--model: expected a file that npm run train:tagger wrote, got ${path}`);
  }
}

function cellsOf(texts: readonly TaggedText[], tag: (segments: Segments) => Tags): string[] {
  let [all, right, found, both, gold] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    const tags = tag(text.segments);
    for (let i = 0; i < tags.length; i++) {
      if (text.tags[i] === UNTAGGED) continue;
      const [here, there] = [isFiniteVerb(tags, i), isFiniteVerb(text.tags, i)];
      all++;
      if (tags[i] === text.tags[i]) right++;
      if (here) found++;
      if (there) gold++;
      if (here && there) both++;
    }
  }
  return [`${all}`, ...[right / all, both / found, both / gold, (2 * both) / (found + gold)].map(percent)];
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
