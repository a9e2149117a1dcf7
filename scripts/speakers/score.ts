// Measures to whom the library attributes quotes, against sources resolved by hand; `--help` tells how.
import { basename } from "node:path";
import { runCommand } from "../scoring/command.ts";
import { readCorpus } from "../scoring/corpus.ts";
import { inputError } from "../scoring/input.ts";
import { ACCURACY_PAGE } from "../scoring/options.ts";
import { writeScores } from "../scoring/table.ts";
import { HELP, readOptions, type Options } from "./arguments.ts";
import { formatFigures, formatTable } from "./figures.ts";
import { readLabels } from "./labels.ts";
import { predict } from "./predict.ts";
import { loadScorer } from "./scorer.ts";

await runCommand(HELP, readOptions, run);

async function run(options: Options): Promise<void> {
  const labels = readLabels(options.labels);
  const labelled = new Set(labels.map(({ id }) => id));
  const articles = readCorpus(options.corpus).filter(({ id }) => labelled.has(id));
  if (articles.length < labelled.size)
    throw inputError(
      `--corpus: ${options.corpus} has ${articles.length} of the ${labelled.size} articles of --labels`,
    );
  const score = await loadScorer(options.scorer);
  const { out, errors } = score(articles, labels, new Map(articles.map((one) => [one.id, predict(one)])));
  console.log(options.json ? JSON.stringify(out, null, 2) : formatFigures(out));
  for (const error of errors.slice(0, options.errors)) console.log(JSON.stringify(error));
  if (options.writeDate === null) return;
  const markdown = formatTable({ scores: out, corpus: basename(options.labels), date: options.writeDate });
  writeScores([ACCURACY_PAGE], "speakers", markdown);
}
