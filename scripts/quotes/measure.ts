import { atThresholds, calibrationError, reliability, type AtThreshold, type Bin } from "./calibration.ts";
import type { GoldArticle } from "../scoring/corpus.ts";
import { measureSpeed, predict, type Speed } from "./predict.ts";
import { judge, type Scorer, type Scores } from "./scorer.ts";

export type Figures = {
  readonly scores: Scores;
  readonly calibrationError: number | null;
  readonly reliability: readonly Bin[];
  readonly thresholds: readonly AtThreshold[];
  readonly speed: Speed;
};

export function measure(articles: readonly GoldArticle[], scorer: Scorer): Figures {
  const predictions = predict(articles);
  const scores = scorer.scoreCorpus(articles, predictions).out;
  const judged = judge(scorer, articles, predictions);
  const bins = reliability(judged);
  return {
    scores,
    calibrationError: calibrationError(bins),
    reliability: bins,
    thresholds: atThresholds(judged, scores.gold),
    speed: measureSpeed(articles),
  };
}
