// What starting costs over bare node: importing the library, and the command line on one article. Reads the built package.
//
//   npm run build && npm run bench:startup -- [rounds]
import { pathToFileURL } from "node:url";
import { importing, leastOf, medianOf, starts } from "./children.ts";
import { row } from "./table.ts";

const rounds = Number(process.argv[2] ?? 30);
const ARTICLE = "fixtures/antarctic-talks/article.txt";
const built = (file: string): readonly string[] => importing([pathToFileURL(`dist/${file}`).href]);

const BARE = "bare node";
const times = starts(
  {
    [BARE]: importing([]),
    'import "ontherecord"': built("index.js"),
    'import "ontherecord/many"': built("many.js"),
    'import "ontherecord/ledger"': built("ledger.js"),
    "ontherecord --version": ["dist/cli.js", "--version"],
    "ontherecord extract, one article": ["dist/cli.js", "extract", ARTICLE],
  },
  rounds,
);

const bare = times.get(BARE)!;
console.log(`over bare node, ms; ${rounds} runs each, in turns\n`);
console.log(row("", "median", "least", "cpu, median", "cpu, least"));
for (const [name, list] of times) {
  const over = (of: typeof medianOf, what: "wall" | "cpu"): string => {
    const [own, less] = [of(list, what), of(bare, what)];
    return (name === BARE ? own : own - less).toFixed(0);
  };
  console.log(
    row(
      name === BARE ? "bare node, in all" : name,
      over(medianOf, "wall"),
      over(leastOf, "wall"),
      over(medianOf, "cpu"),
      over(leastOf, "cpu"),
    ),
  );
}
