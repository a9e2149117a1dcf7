// Measures the quotes that the library finds against a corpus with gold attributions; `--help` tells how.
import { basename } from "node:path";
import { HELP, readOptions, type Options } from "./arguments.ts";
import { runCommand } from "../scoring/command.ts";
import { readCorpus, type GoldArticle } from "../scoring/corpus.ts";
import { ACCURACY_PAGE } from "../scoring/options.ts";
import { measure, type Figures } from "./measure.ts";
import { writeScores } from "../scoring/table.ts";
import { formatScores } from "./markdown.ts";
import { loadScorer } from "./scorer.ts";
import { swapNames } from "./swap-names.ts";
import { formatFigures } from "./terminal.ts";

const WRITTEN = [ACCURACY_PAGE, "MODEL-CARD.md"];

await runCommand(HELP, readOptions, run);

async function run(options: Options): Promise<void> {
  const articles = readCorpus(options.corpus);
  const scorer = await loadScorer(options.scorer);
  const isSwapped = options.swapNames;
  const figures = measure(isSwapped ? swapNames(articles) : articles, scorer);
  print(options, articles, figures);
  if (options.writeDate === null) return;
  const other = measure(isSwapped ? articles : swapNames(articles), scorer);
  const [plain, swapped] = isSwapped ? [other, figures] : [figures, other];
  const corpus = basename(options.corpus);
  const markdown = formatScores({
    corpus,
    articles: articles.length,
    date: options.writeDate,
    plain,
    swapped,
  });
  writeScores(WRITTEN, "quotes", markdown);
}

function print(options: Options, articles: readonly GoldArticle[], figures: Figures): void {
  const corpus = {
    file: basename(options.corpus),
    articles: articles.length,
    namesSwapped: options.swapNames,
  };
  if (options.json) return console.log(JSON.stringify({ corpus, ...figures }, null, 2));
  const swapped = corpus.namesSwapped ? ", every name swapped" : "";
  console.log(`${corpus.file}: ${corpus.articles} articles${swapped}\n\n${formatFigures(figures)}`);
}
