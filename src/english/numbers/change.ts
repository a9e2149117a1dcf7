import { wordClass } from "../word-class.ts";
import { approximators, articles } from "../function-words.ts";

type Direction = "up" | "down";

const upVerbs =
  "rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing increase increases increased increasing gain gains gained gaining soar soars soared soaring surge surges surged surging advance advances advanced advancing rally rallies rallied rallying add adds added adding expand expands expanded expanding leap leaps leapt leaping raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking swell swells swelled swelling spike spikes spiked spiking rocketed skyrocketed skyrocket edged-up appreciated appreciate strengthened strengthen rebounded rebound recovered multiply multiplied multiplying mounted escalated ballooned balloon widened widen inched";
const downVerbs =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting cut cuts cutting lose loses lost losing shed sheds shedding reduce reduces reduced reducing shrink shrinks shrank shrunk shrinking lower lowers lowered lowering slash slashes slashed slashing trim trims trimmed trimming contract contracts contracted contracting crash crashes crashed crashing dip dips dipped dipping ease eases eased easing slow slowed slowing retreated retreat dive dived dove depreciated depreciate weakened weaken collapsed collapse slumped slump dwindled narrowed";

/** Verbs of change; whether they move the figure itself is for the rules to say. */
export const changeVerbs: ReadonlyMap<string, Direction> = new Map([
  ...upVerbs.split(" ").map((verb) => [verb, "up"] as const),
  ...downVerbs.split(" ").map((verb) => [verb, "down"] as const),
]);

/** Verbs that take a plain count as their object without any change: "added three stops", "lost two games". */
export const countingVerbs = wordClass(
  "sink sinks sank sunk sinking add adds added adding gain gains gained gaining lose loses lost losing",
  "raise raises raised raising shed sheds shedding boost boosts boosted lift lifts lifted dropped drops",
  "drop cut cuts cutting slash slashes slashed contract contracts contracted advance advances advanced",
  "recovered dive dived dove",
);

/** Verbs that make no change with their adverb before a plain count. */
export const countingPhrasals: ReadonlySet<string> = new Set([
  "shot down", "brought down", "bring down", "pulled down", "driven up", "sent up", "sent down", "opened up", "came up", "brought up", "pulled up",
]); // prettier-ignore

/** Adverbs of change before a figure: "up 9 percent", "down by a third". */
export const changeAdverbs: ReadonlyMap<string, Direction> = new Map([
  ["up", "up"], ["upward", "up"], ["upwards", "up"], ["higher", "up"], ["ahead", "up"], ["plus", "up"],
  ["down", "down"], ["downward", "down"], ["downwards", "down"], ["lower", "down"],
] as const); // prettier-ignore

/** Words of change behind a figure: "9 percent higher", "a 3 percent drop". */
export const changeAfter: ReadonlyMap<string, Direction> = new Map([
  ["higher", "up"], ["up", "up"], ["increase", "up"], ["increases", "up"], ["rise", "up"], ["growth", "up"], ["jump", "up"], ["gain", "up"],
  ["hike", "up"], ["surge", "up"], ["uptick", "up"], ["boost", "up"], ["rally", "up"], ["rebound", "up"], ["raise", "up"], ["spike", "up"],
  ["lower", "down"], ["down", "down"], ["drop", "down"], ["decline", "down"], ["decrease", "down"], ["fall", "down"], ["reduction", "down"],
  ["cut", "down"], ["cuts", "down"], ["loss", "down"], ["slump", "down"], ["plunge", "down"], ["dip", "down"], ["slide", "down"],
  ["reductions", "down"], ["contraction", "down"], ["discount", "down"],
] as const); // prettier-ignore

/** Of these, what moves a sum of money: losses and cuts are sums themselves. */
export const moneyMoves = wordClass("higher lower increase rise drop decline decrease fall reduction");

/** Change nouns before "of" or "in …": "an increase of 12 percent". */
export const changeNouns: ReadonlyMap<string, Direction> = new Map([
  ["increase", "up"], ["rise", "up"], ["jump", "up"], ["gain", "up"], ["growth", "up"], ["hike", "up"], ["surge", "up"],
  ["drop", "down"], ["decline", "down"], ["decrease", "down"], ["fall", "down"], ["reduction", "down"], ["cut", "down"], ["loss", "down"],
] as const); // prettier-ignore

/** May stand between a verb of change and its figure. */
export const changeLinks = wordClass(
  articles,
  approximators,
  "by more than over less under at least up to as much just only another further extra additional",
  "sharply slightly steadily in total of estimated down upward downward back well fully whopping whole",
  "from between barely higher lower modestly marginally dramatically significantly even record mere",
  "full nationwide overall annually on average until costs prices rates its their",
);

/** Verbs whose adverb says which way: "went up", "closed lower". */
export const movingVerbs = wordClass(
  "went go goes going gone moved move ended end finished closed opened traded trading edged edge inched",
  "ticked crept came come coming drifted revised pushed pulled brought bring driven drove headed shot",
  "trended trending got stood sent driving pushing marked scaled settled nudged remained",
);

/** What is cut and raised "for" a year or for something: "its forecast for growth to 2%". */
export const forecasts = wordClass(
  "forecast forecasts estimate estimates outlook target guidance projection projections",
);
