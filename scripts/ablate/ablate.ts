// Tells what each hand-written rule of the quotes is worth; `--help` tells how.
import { basename } from "node:path";
import { readFixtures } from "../../tests/support/fixtures.ts";
import { loadScorer, type Scorer } from "../quotes/scorer.ts";
import { runCommand } from "../scoring/command.ts";
import { readCorpus, type GoldArticle } from "../scoring/corpus.ts";
import { inputError } from "../scoring/input.ts";
import { table } from "../scoring/table.ts";
import { allRules } from "../../src/extract/quotes/read.ts";
import { HELP, readOptions, type Options } from "./arguments.ts";
import { addCounts, f1 } from "./count.ts";
import { changesIn, outcomeOf } from "./outcome.ts";
import { ablations, prepare, type Ablation } from "./read.ts";

/** Articles of one file, and the least confidence that counts. */
type GoldSet = { readonly name: string; readonly articles: readonly GoldArticle[]; readonly floor: number };
const SPEECH_FLOOR = 0.5;
const TEN_THOUSANDTHS = 1e4;

await runCommand(HELP, readOptions, run);

async function run(options: Options): Promise<void> {
  const scorer = await loadScorer(options.scorer);
  const chosen = ablations().filter(({ name }) => options.only.size === 0 || options.only.has(name));
  if (chosen.length === 0) throw inputError(`--only: no such rule; there are ${ablations().map(({ name }) => name).join(", ")}`); // prettier-ignore
  const sets = [
    ...options.corpora.map((path) => ({ name: basename(path), articles: readCorpus(path), floor: 0 })),
    ...options.speech.map((path) => ({ name: basename(path), articles: readCorpus(path), floor: SPEECH_FLOOR })),
    { name: "fixtures", articles: readFixtures().map(({ slug, text }) => ({ id: slug, text, attributions: [] })), floor: 0 },
  ]; // prettier-ignore
  const cells = sets.map((set) => cellsOf(set, chosen, scorer, options.changes));
  const rows = chosen.map(({ name }, i) => [name, ...cells.map((column) => column[i]!)]);
  console.log(table([["without", ...sets.map(({ name }) => name)], ...rows]));
}

/** Of each rule what it changes in a set. */
function cellsOf(
  { name, articles, floor }: GoldSet,
  chosen: readonly Ablation[],
  scorer: Scorer,
  shown: number,
): string[] {
  const prepared = articles.map(prepare);
  const all = prepared.map((one) => outcomeOf(one, allRules, floor, scorer));
  const total = addCounts(all.map(({ counts }) => counts));
  const quotes = all.reduce((sum, { found }) => sum + found.length, 0);
  console.log(`${name}: ${articles.length} articles, ${quotes} quotes; F1 ${f1(total, total.found).toFixed(3)}, with the source ${f1(total, total.full).toFixed(3)}`); // prettier-ignore
  return chosen.map((ablation) => {
    const without = prepared.map((one, i) => outcomeOf(one, ablation.rules, floor, scorer, all[i]));
    const changes = prepared.flatMap((one, i) => changesIn(one, without[i]!, all[i]!));
    for (const change of changes.slice(0, shown)) console.log(`${ablation.name} in ${name}\n${change}`);
    const counts = addCounts(without.map((outcome) => outcome.counts));
    if (total.gold === 0 || changes.length === 0) return String(changes.length);
    const gain = (right: "found" | "full") =>
      ((f1(total, total[right]) - f1(counts, counts[right])) * TEN_THOUSANDTHS).toFixed(1);
    return `${changes.length}: ${gain("found")}, ${gain("full")}`;
  });
}
