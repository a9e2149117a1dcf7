// How a ledger grows: claims added a second, size of the file, and time of a search, at several sizes. The claims are made
// up from a seeded vocabulary whose words are as unequally frequent as those of news.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../src/ledger/index.ts";

const SIZES = [12_500, 25_000, 50_000, 100_000];
const SEARCHES = 200;
const VOCABULARY = 20_000;
/** The commonest words of a language say nothing and are not searched for: so many ranks are left out. */
const FIRST_RANK = 50;
const SPEAKERS = 4_000;

async function measure(size: number): Promise<string> {
  const path = join(folder, `${size}.db`);
  const ledger = await openLedger(path);
  const random = seeded(size);
  const begin = performance.now();
  await ledger.addClaims(claims(size, random));
  const seconds = (performance.now() - begin) / 1000;
  const times: number[] = [];
  for (let i = 0; i < SEARCHES; i++) {
    const text = sentence(random);
    const from = performance.now();
    await ledger.search(text, { limit: 5 });
    times.push(performance.now() - from);
  }
  await ledger.close();
  times.sort((a, b) => a - b);
  const bytes = statSync(path).size;
  const cells = [
    size,
    seconds.toFixed(1),
    (size / seconds).toFixed(0),
    (bytes / 1e6).toFixed(1),
    (bytes / size).toFixed(0),
  ];
  const search = `${times[SEARCHES >> 1]!.toFixed(1)}, ${times[Math.floor(SEARCHES * 0.95)]!.toFixed(1)}`;
  return (
    cells.map((cell, i) => String(cell).padStart([10, 13, 11, 10, 16][i]!)).join("") + search.padStart(21)
  );
}

function* claims(size: number, random: () => number) {
  for (let id = 0; id < size; id++)
    yield {
      id,
      text: sentence(random),
      speaker: name(Math.floor(random() * SPEAKERS)),
      madeAt: day(Math.floor(random() * 365)),
    };
}

const sentence = (random: () => number): string =>
  Array.from({ length: 8 + Math.floor(random() * 14) }, () =>
    word(Math.floor(FIRST_RANK * (VOCABULARY / FIRST_RANK) ** random())),
  ).join(" ");

const SYLLABLES = [
  "ba",
  "ren",
  "kol",
  "mi",
  "tas",
  "or",
  "vel",
  "du",
  "shi",
  "pan",
  "qua",
  "lor",
  "ne",
  "gim",
  "hos",
  "fy",
];
/** A word of its own for each number: its digits in base sixteen, said as syllables. */
const word = (n: number): string =>
  [...(n + 16).toString(16)].map((digit) => SYLLABLES[parseInt(digit, 16)]).join("");
const name = (n: number): string => `${title(word(n % 97))} ${title(word(n))}`;
const title = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** Mulberry32: the same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const folder = mkdtempSync(join(tmpdir(), "ontherecord-bench-"));
try {
  console.log(
    "    claims   added in s   claims/s        MB   bytes a claim   ms a search (median, slowest of 20)",
  );
  for (const size of SIZES) console.log(await measure(size));
} finally {
  rmSync(folder, { recursive: true });
}
