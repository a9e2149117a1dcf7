import { checkNumber, checkWords, oneOf } from "../../kinds/arguments.ts";
import type { Kind, View } from "../../kinds/entry.ts";
import type { Shown } from "../../kinds/shown.ts";
import { speakerName, withSpeaker } from "../../kinds/who.ts";
import type { DateMention } from "../dates/schema.ts";
import { COMPARED, observationNode } from "./linked.ts";
import { statisticKindSchema, type Statistic } from "./schema.ts";

/** Figures, as queries ask for them; with who gave them, and the period they hold for. */
export const statisticKind = {
  kind: "statistics",
  speakerId: ({ speakerId }) => speakerId,
  words: (figure, view) => view.sentenceText(figure),
  topics: ({ subject, noun, denominator }) =>
    [subject, noun, denominator].flatMap((mention) => mention?.text ?? []),
  beside: ({ periodId }, { record }) => ({ period: record.dates.find((date) => date.id === periodId) }),
  steps: {
    /** Figures of any of these kinds: `statistics.kind("percentage")`. */
    kind: oneOf("kind", statisticKindSchema),
    /** Figures in a unit, case aside: `statistics.unit("EUR")`. */
    unit: (unit: string) => {
      const wanted = checkWords("unit", unit, 'a unit such as "EUR" or "percent"').toLowerCase();
      return (figure: Statistic) => figure.unit?.toLowerCase() === wanted;
    },
    /**
     * Figures that are surely n or more: `statistics.kind("percentage").atLeast(70)`. A range counts by its lower end, so
     * "70 to 80" is at least 70, and "less than 80" at least nothing. "About 70" counts as 70, "more than 70" as 70.
     * Numbers are compared as they are: choose a kind or a unit first.
     */
    atLeast: (least: number) => {
      checkNumber("atLeast", least);
      return (figure: Statistic) => boundsOf(figure).lowest >= least;
    },
    /** Figures that are surely n or less, a range by its upper end: `statistics.unit("year").atMost(5)`. */
    atMost: (most: number) => {
      checkNumber("atMost", most);
      return (figure: Statistic) => boundsOf(figure).highest <= most;
    },
  },
} as const satisfies Kind<Statistic>;

/** Between which numbers a figure lies for sure. "More than 70" may be as good as 70, and has no upper end. */
function boundsOf({ value, min, max, comparator }: Statistic): { lowest: number; highest: number } {
  const below = comparator === "<" || comparator === "<=";
  const above = comparator === ">" || comparator === ">=";
  return {
    lowest: below ? -Infinity : (value ?? min ?? -Infinity),
    highest: above ? Infinity : (value ?? max ?? Infinity),
  };
}

/** Figures, as they are shown. */
export const statisticsShown: Shown<Statistic> = {
  kind: "statistics",
  title: "Figures",
  mark: "figure",
  columns: {
    kind: { note: "percentage, money, count …" },
    text: { note: "the figure as the article has it" },
    comparator: { note: "= ~ > >= < <=" },
    value: { type: "double", note: "the figure as a number; none for a range" },
    min: { type: "double", note: "lower end of a range or of a vague count" },
    max: { type: "double", note: "upper end of it" },
    unit: { note: "percent, an ISO 4217 code, kilometre …" },
    per: { note: "what the unit is divided by: day, year …" },
    noun: { note: "what is counted" },
    denominator: { note: "of what it is a part" },
    subject: { note: "of whom or what it is said" },
    changeDirection: { note: "up or down, where a change is told", read: ({ change }) => change?.direction ?? null },
    changeFrom: { type: "double", note: "from what it changed", read: ({ change }) => change?.from ?? null },
    changeTo: { type: "double", note: "to what", read: ({ change }) => change?.to ?? null },
    changeBy: { type: "double", note: "by how much", read: ({ change }) => change?.by ?? null },
    period: { note: "when it holds, in the words of the article", read: (figure, view) => periodOf(figure, view)?.text ?? null },
    periodFrom: { note: "start of that time, ISO 8601", read: (figure, view) => periodOf(figure, view)?.period?.from ?? null },
    periodTo: { note: "its end, half-open", read: (figure, view) => periodOf(figure, view)?.period?.to ?? null },
    quoteId: { note: "id of the quote it stands in" },
  },
  note: ({ text, speakerId }, view) => withSpeaker(view, speakerId, text),
  linked: { as: "mentions", node: (figure, linker) => observationNode(figure, periodOf(figure, linker.view), linker) },
  // - more than **40 percent**: of the islanders; the past year (Ines Okafor)
  line: (figure, { view, plain, by }) => {
    const compared = COMPARED[figure.comparator];
    const about = [ofWhat(figure, "of "), figure.subject?.text, periodOf(figure, view)?.text].filter(Boolean);
    const tail = about.map((part) => plain(part!)).join("; ");
    return `- ${compared === null ? "" : `${compared} `}**${plain(figure.text)}**${tail && `: ${tail}`}${by(figure.speakerId)}`;
  },
  terminal: {
    figure: { style: "yellow", read: ({ text }) => text },
    "of what": { read: (figure) => ofWhat(figure, "") },
    whose: { read: ({ subject }) => subject?.text },
    when: { read: (figure, view) => periodOf(figure, view)?.text },
    "said by": { style: "bold", read: ({ speakerId }, view) => speakerName(view, speakerId) },
  },
  page: {
    Figure: ({ text, comparator }) => ({ words: text, before: COMPARED[comparator] === null ? "" : `${COMPARED[comparator]} ` }),
    "Of what": (figure) => ({ words: aboutOf(figure) }),
    When: (figure, view) => {
      const period = periodOf(figure, view);
      return period && { words: period.text };
    },
    "Said by": ({ speakerId }) => (speakerId === null ? "the article itself" : { speakerId }),
  },
  filters: (figure, view) => {
    const period = periodOf(figure, view);
    return { speakerId: figure.speakerId, from: period?.from ?? view.record.meta.publishedAt, until: period?.to };
  },
}; // prettier-ignore

/** The date or period it holds for. */
const periodOf = ({ periodId }: Statistic, view: View): DateMention | null => view.date(periodId);

/** "boats per day (up)"; of a part, "of the islanders". */
function ofWhat({ noun, denominator, per, change }: Statistic, of: string): string {
  const counted = denominator ? `${of}${denominator.text}` : noun?.text;
  return [counted, per && `per ${per}`, change && `(${change.direction})`].filter(Boolean).join(" ");
}

/** "300 boats in the harbour" → "boats"; "40 percent of the islanders" → "of the islanders". */
export function aboutOf({ noun, denominator, subject, per, change }: Statistic): string {
  const parts = [denominator ? `of ${denominator.text}` : noun?.text, per && `per ${per}`, subject?.text, change?.direction]; // prettier-ignore
  const told = parts.flatMap((part) => part || []);
  // "lump sum · a lump sum" says it twice
  return told
    .filter((part, i) => !told.some((other, k) => k !== i && isPart(part, other, k < i)))
    .join(" · ");
}

const isPart = (part: string, whole: string, stoodBefore: boolean): boolean =>
  part === whole ? stoodBefore : ` ${whole} `.includes(` ${part} `);
