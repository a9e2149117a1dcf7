// Rewrites fixtures/*/expected.json from what the library gives now; review the diff before you commit it.
//
//   npm run fixtures
//   npm run fixtures -- --score             prints recall and precision against gold.json instead
//   npm run fixtures -- --errors dates      prints what that row of the table misses and what it gives wrongly
import { writeFileSync } from "node:fs";
import { expectedPath, readFixtures } from "../tests/support/fixtures.ts";
import { formatProjection } from "../tests/support/projection.ts";
import { compareRow, rowNames, scoreOf, type Row } from "../tests/support/score.ts";

const [mode, row] = process.argv.slice(2);
const fixtures = readFixtures();

if (mode === "--score") printScore();
else if (mode === "--errors") printErrors(row);
else
  for (const { slug, projection } of fixtures)
    writeFileSync(expectedPath(slug), formatProjection(projection));

function printScore() {
  console.log(`${"".padEnd(24)}  gold  given  right  recall  precision`);
  for (const [name, { gold, given, right, recall, precision }] of Object.entries(scoreOf(fixtures))) {
    const counts = [gold, given, right].map((n) => String(n).padStart(6)).join(" ");
    console.log(`${name.padEnd(24)}${counts}  ${recall.toFixed(3)}  ${precision.toFixed(3).padStart(9)}`);
  }
}

function printErrors(name: string | undefined) {
  if (!rowNames.includes(name as Row))
    throw new TypeError(`--errors: expected one of ${rowNames.join(", ")}; got ${name}`);
  for (const { slug, gold, projection } of fixtures) {
    const { missed, wrong } = compareRow(name as Row, gold, projection);
    console.log(`\n${slug}`);
    for (const item of missed) console.log(`  missed ${JSON.stringify(item)}`);
    for (const item of wrong) console.log(`  wrong  ${JSON.stringify(item)}`);
  }
}
