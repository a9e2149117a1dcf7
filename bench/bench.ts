// Articles a second, for the whole of `extract`, for each of its stages, and for two general-purpose parsers.
//
//   npm run bench                         over fixtures/
//   npm run bench -- articles/            over a folder of .txt and .text files
//   npm run bench -- corpus.jsonl         over the field "text" of each line
import { ownTasks, peerTasks, type Task } from "./tasks.ts";
import { readTexts } from "./texts.ts";

const ROUNDS = 15;
/** A task that has had this much time in all gets no further round. */
const BUDGET_MS = 6000;

const path = process.argv[2] ?? "fixtures";
const texts = readTexts(path);
if (texts.length === 0) throw new Error(`${path}: no article there`);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

console.log(`${texts.length} articles of ${Math.round(characters / texts.length)} characters from ${path}\n`);
console.log(row("", "articles/s", "ms/article", "MB/s"));
for (const { name, milliseconds } of measure([...ownTasks, ...peerTasks])) {
  const perArticle = milliseconds / texts.length;
  console.log(
    row(
      name,
      (1000 / perArticle).toFixed(0),
      perArticle.toFixed(3),
      (characters / milliseconds / 1000).toFixed(2),
    ),
  );
}

/** The median round of each task; rounds take turns, so that a busy moment of the machine slows all alike. */
function measure(tasks: readonly Task[]): { name: string; milliseconds: number }[] {
  const prepared = tasks.map((task) => ({
    name: task.name,
    runs: texts.map(task.prepare),
    rounds: [] as number[],
  }));
  for (let round = 0; round <= ROUNDS; round++)
    for (const { runs, rounds } of prepared) {
      if (rounds.reduce((sum, ms) => sum + ms, 0) > BUDGET_MS) continue;
      const start = performance.now();
      for (const run of runs) run();
      if (round > 0) rounds.push(performance.now() - start); // the first round warms up
    }
  return prepared.map(({ name, rounds }) => ({
    name,
    milliseconds: rounds.sort((a, b) => a - b)[rounds.length >> 1]!,
  }));
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(30) + figures.map((figure) => figure.padStart(12)).join("");
}
