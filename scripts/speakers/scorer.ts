import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { GoldArticle } from "../scoring/corpus.ts";
import { inputError } from "../scoring/input.ts";
import type { Labels } from "./labels.ts";
import type { Prediction } from "./predict.ts";

// The scorer comes with the labels, from outside this repository; this is what is asked of it.

/** `accuracy`: right of those found; `recall`: right of all. */
export type Cell = {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly accuracy: number | null;
  readonly recall: number | null;
};
export type SpeakerScores = {
  readonly articles: number;
  readonly attributions: number;
  readonly found: number;
  readonly named: Cell;
  readonly byForm: Readonly<Record<string, Cell>>;
  readonly document: Cell;
  readonly unnamed: Cell;
  readonly kind: Cell;
};
export type ScoreSpeakers = (
  gold: readonly GoldArticle[],
  labels: readonly Labels[],
  predictions: ReadonlyMap<string, Prediction>,
) => { readonly out: SpeakerScores; readonly errors: readonly unknown[] };

export async function loadScorer(path: string): Promise<ScoreSpeakers> {
  if (!existsSync(path)) throw inputError(`--scorer: there is no ${resolve(path)}`);
  const { scoreSpeakers, ...others } = (await import(pathToFileURL(resolve(path)).href)) as {
    scoreSpeakers?: ScoreSpeakers;
  };
  if (typeof scoreSpeakers !== "function")
    throw inputError(`--scorer: ${path} exports no scoreSpeakers; found ${Object.keys(others)}`);
  return scoreSpeakers;
}
