import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Judged } from "./calibration.ts";
import type { GoldArticle } from "../scoring/corpus.ts";
import { inputError } from "../scoring/input.ts";
import type { Predicted, Prediction } from "./predict.ts";

// The scorer comes with the corpus, from outside this repository; this is what is asked of it.

export type Rate = { readonly p: number; readonly r: number; readonly f1: number };
export type ClassScores = {
  readonly gold: number;
  readonly predicted: number;
  readonly content: Rate;
  readonly full: Rate;
};
/** `full` wants the source right beside the content. */
export type Scores = {
  readonly gold: number;
  readonly predicted: number;
  readonly content: Rate;
  readonly full: Rate;
  readonly sourceAccuracyWhenFound: number;
  readonly spans: { readonly [role in "source" | "cue" | "content"]: { readonly exact: number } };
  readonly byClass: { readonly [type in "direct" | "mixed" | "indirect"]: ClassScores };
};

/** `pj` pairs the number of a prediction with that of a gold attribution and how far their contents agree. */
type ArticleScore = {
  readonly G: readonly unknown[];
  readonly P: readonly { readonly a: Predicted }[];
  readonly pj: ReadonlyMap<number, readonly [gold: number, agreement: number]>;
  readonly sourceRight: (gold: unknown, predicted: unknown) => boolean;
};
export type Scorer = {
  readonly scoreCorpus: (
    gold: readonly GoldArticle[],
    predictions: ReadonlyMap<string, Prediction>,
  ) => { readonly out: Scores };
  readonly scoreArticle: (
    text: string,
    gold: GoldArticle["attributions"],
    predicted: readonly Predicted[],
  ) => ArticleScore;
};

/** Contents that agree this far are the same, as the scorer counts. */
const FOUND = 0.5;

export async function loadScorer(path: string): Promise<Scorer> {
  if (!existsSync(path)) throw inputError(`--scorer: there is no ${resolve(path)}`);
  const scorer = (await import(pathToFileURL(resolve(path)).href)) as Partial<Scorer>;
  const missing = (["scoreCorpus", "scoreArticle"] as const).filter(
    (name) => typeof scorer[name] !== "function",
  );
  if (missing.length > 0)
    throw inputError(
      `--scorer: ${path} exports no ${missing.join(" and no ")}; found ${Object.keys(scorer)}`,
    );
  return scorer as Scorer;
}

/** Every quote given, right or wrong, as the scorer pairs them with the gold. */
export function judge(
  scorer: Scorer,
  articles: readonly GoldArticle[],
  predictions: ReadonlyMap<string, Prediction>,
): Judged[] {
  return articles.flatMap(({ id, text, attributions }) => {
    const predicted = predictions.get(id)?.attributions ?? [];
    const { G, P, pj, sourceRight } = scorer.scoreArticle(text, attributions, predicted);
    return P.map((given, j) => {
      const [gold, agreement] = pj.get(j) ?? [-1, 0];
      const right = agreement >= FOUND && sourceRight(G[gold], given);
      return { confidence: given.a.confidence, right };
    });
  });
}
