import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inputError } from "../scoring/input.ts";

type Measure = { readonly p: number; readonly r: number; readonly f1: number };
/** Shares from 0 to 1: precision, recall and F1 by name, and plain shares and counts. */
export type RecordScores = Readonly<Record<string, Measure | number>>;
export type Scored = { readonly scores: RecordScores; readonly errors: readonly string[] };

/** Runs the scorer over `lines`, one prediction a line. @throws an input error where it is none. */
export function runScorer(scorer: string, corpus: string, lines: readonly string[], errors: string): Scored {
  if (!existsSync(scorer)) throw inputError(`--scorer: there is no ${resolve(scorer)}`);
  const folder = mkdtempSync(join(tmpdir(), "ontherecord-score-"));
  try {
    const predictions = join(folder, "predictions.jsonl");
    writeFileSync(predictions, lines.join("\n"));
    const args = [scorer, corpus, predictions, "--json", "--errors", errors];
    const [scores = "", ...rest] = execFileSync(process.execPath, args, { encoding: "utf8" })
      .trim()
      .split("\n");
    return { scores: JSON.parse(scores) as RecordScores, errors: rest };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
