// Articles and MB a second, peak memory and start-up of `extract`, of its stages and of other parsers on the same texts;
// then how each goes on with the length of the text. All times are processor time.
//
//   npm run build && npm run bench                          over fixtures/
//   npm run bench -- --corpus articles/                     over a folder of .txt and .text files
//   npm run bench -- --corpus corpus.jsonl --most 100       over the field "text" of each line, of the first hundred
import { parseArgs } from "node:util";
import { importing, leastOf, peakMemory, starts, tellPeakMemory } from "./children.ts";
import { interleaved, median, type Timed } from "./clock.ts";
import { contenders } from "./contenders.ts";
import { printScaling } from "./scaling.ts";
import { figure, row } from "./table.ts";
import { readTexts } from "./texts.ts";

const ROUNDS = 15;
const BUDGET_MS = 6000;
const STARTS = 15;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "fixtures" },
    most: { type: "string", default: "Infinity" },
    alone: { type: "string" },
  },
});
const texts = readTexts(values.corpus).slice(0, Number(values.most));
if (texts.length === 0) throw new Error(`${values.corpus}: no article there`);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

if (values.alone === undefined) {
  console.log(
    `${texts.length} articles of ${Math.round(characters / texts.length)} characters from ${values.corpus}\n`,
  );
  await printTable();
  console.log();
  await printScaling(contenders, texts);
} else {
  await tellPeakMemory(
    contenders.find(({ name }) => name === values.alone)!,
    texts,
  );
}

async function printTable(): Promise<void> {
  const { stages } = await import("./stages.ts");
  const tasks: Timed[] = [];
  for (const { name, load } of contenders) {
    const run = await load();
    tasks.push({ name, run: () => texts.forEach((text) => void run(text)) });
  }
  for (const { name, prepare } of stages) {
    const runs = texts.map(prepare);
    tasks.push({ name: `  ${name}`, run: () => runs.forEach((run) => void run()) });
  }
  const times = interleaved(tasks, ROUNDS, BUDGET_MS);
  const begun = startUps();
  console.log(row("", "articles/s", "MB/s", "peak MB", "start-up ms"));
  for (const contender of contenders) {
    const memory = figure(peakMemory(contender, values.corpus));
    console.log(row(contender.name, ...speeds(times.get(contender.name)!), memory, begun(contender.name)));
    if (contender === contenders[0])
      for (const { name } of stages) console.log(row(`  ${name}`, ...speeds(times.get(`  ${name}`)!)));
  }
}

function speeds(times: readonly number[]): [string, string] {
  const taken = median(times);
  return [figure((1000 * texts.length) / taken), figure(characters / taken / 1000)];
}

/** Processor time that importing each takes over bare node. */
function startUps(): (name: string) => string {
  const imports = contenders.map(({ name, imports }) => [name, importing(imports)] as const);
  const times = starts({ bare: importing([]), ...Object.fromEntries(imports) }, STARTS);
  const bare = leastOf(times.get("bare")!, "cpu");
  return (name) => (leastOf(times.get(name)!, "cpu") - bare).toFixed(0);
}
