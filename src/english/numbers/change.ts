import { formsOfVerbs } from "../verbs.ts";
import { wordClass, phraseTable } from "../word-class.ts";
import { approximators, articles } from "../function-words.ts";

const changeWords = phraseTable(`
  countingPhrasals: shot down, brought down, bring down, pulled down, driven up, sent up, sent down,
      opened up, came up, brought up, pulled up
  moneyMoves: increase, rise, drop, decline, decrease, fall, reduction
  moneyMoves changeLinks: higher, lower
  changeLinks: by, more, than, over, less, under, at, least, up, to, as, much, just, only, another, further,
      extra, additional, sharply, slightly, steadily, in, total, of, estimated, down, upward, downward, back,
      well, fully, whopping, whole, from, between, barely, modestly, marginally, dramatically, significantly,
      even, record, mere, full, nationwide, overall, annually, on, average, until, costs, prices, rates, its,
      their
  movingVerbs: went, go, goes, going, gone, moved, move, ended, end, finished, closed, opened, traded,
      trading, edged, edge, inched, ticked, crept, came, come, coming, drifted, revised, pushed, pulled,
      brought, bring, driven, drove, headed, shot, trended, trending, got, stood, sent, driving, pushing,
      marked, scaled, settled, nudged, remained
  forecasts: forecast, forecasts, estimate, estimates, outlook, target, guidance, projection, projections
`);

type Direction = "up" | "down";

const upVerbs =
  "rise climb jump grow increase gain soar surge advance rally add expand leap raise lift boost hike swell spike rocket skyrocket " +
  "appreciate strengthen rebound recover multiply mount escalate balloon widen";
const downVerbs =
  "fall drop decline decrease slip slide sink tumble plunge plummet cut lose shed reduce shrink lower slash trim contract crash dip " +
  "ease slow retreat dive depreciate weaken collapse slump dwindle narrow";

/** Verbs of change; whether they move the figure itself is for the rules to say. */
export const risingVerbs = wordClass(formsOfVerbs(upVerbs));
export const fallingVerbs = wordClass(formsOfVerbs(downVerbs));
export const changeVerbs = wordClass(risingVerbs, fallingVerbs);

/** Verbs that take a plain count as their object without any change: "added three stops", "lost two games". */
export const countingVerbs = wordClass(
  formsOfVerbs("sink add gain lose raise shed boost lift drop cut slash contract advance recover dive"),
);

/** Verbs that make no change with their adverb before a plain count. */
export const countingPhrasals = changeWords("countingPhrasals");

/** Adverbs of change before a figure: "up 9 percent", "down by a third". */
export const changeAdverbs: ReadonlyMap<string, Direction> = new Map([
  ["up", "up"], ["upward", "up"], ["upwards", "up"], ["higher", "up"], ["ahead", "up"], ["plus", "up"],
  ["down", "down"], ["downward", "down"], ["downwards", "down"], ["lower", "down"],
] as const); // prettier-ignore

/** Words of change after a figure: "9 percent higher", "a 3 percent drop". */
export const changeAfter: ReadonlyMap<string, Direction> = new Map([
  ["higher", "up"], ["up", "up"], ["increase", "up"], ["increases", "up"], ["rise", "up"], ["growth", "up"], ["jump", "up"], ["gain", "up"],
  ["hike", "up"], ["surge", "up"], ["uptick", "up"], ["boost", "up"], ["rally", "up"], ["rebound", "up"], ["raise", "up"], ["spike", "up"],
  ["lower", "down"], ["down", "down"], ["drop", "down"], ["decline", "down"], ["decrease", "down"], ["fall", "down"], ["reduction", "down"],
  ["cut", "down"], ["cuts", "down"], ["loss", "down"], ["slump", "down"], ["plunge", "down"], ["dip", "down"], ["slide", "down"],
  ["reductions", "down"], ["contraction", "down"], ["discount", "down"],
] as const); // prettier-ignore

/** Of these, what moves a sum of money: losses and cuts are sums themselves. */
export const moneyMoves = changeWords("moneyMoves");

/** Change nouns before "of" or "in …": "an increase of 12 percent". */
export const changeNouns: ReadonlyMap<string, Direction> = new Map([
  ["increase", "up"], ["rise", "up"], ["jump", "up"], ["gain", "up"], ["growth", "up"], ["hike", "up"], ["surge", "up"],
  ["drop", "down"], ["decline", "down"], ["decrease", "down"], ["fall", "down"], ["reduction", "down"], ["cut", "down"], ["loss", "down"],
] as const); // prettier-ignore

/** May stand between a verb of change and its figure. */
export const changeLinks = changeWords("changeLinks", articles, approximators);

/** Verbs whose adverb says which way: "went up", "closed lower". */
export const movingVerbs = changeWords("movingVerbs");

/** What is cut and raised "for" a year or for something: "its forecast for growth to 2%". */
export const forecasts = changeWords("forecasts");
