// Measures figures, dates or agreements against gold records; `--help` tells how.
import { basename } from "node:path";
import { runCommand } from "../scoring/command.ts";
import { ACCURACY_PAGE } from "../scoring/options.ts";
import { writeScores } from "../scoring/table.ts";
import { HELP, readOptions, type Options } from "./arguments.ts";
import { formatTable, rowsOf } from "./figures.ts";
import { predict, readTexts } from "./predict.ts";
import { runScorer } from "./scorer.ts";

await runCommand(HELP, readOptions, run);

async function run({ kind, corpus, scorer, only, errors, writeDate }: Options): Promise<void> {
  const lines = readTexts(corpus).map((text) => predict(text, kind, only));
  const { scores, errors: shown } = runScorer(scorer, corpus, lines, errors);
  for (const [label, ...cells] of rowsOf(kind, scores))
    console.log([label!.padEnd(36), ...cells.map((cell) => cell.padStart(7))].join(""));
  for (const error of shown) console.log(error);
  if (writeDate === null) return;
  const markdown = formatTable({ kind, scores, corpus: basename(corpus), date: writeDate });
  writeScores([ACCURACY_PAGE], kind, markdown);
}
