// What the commands on a ledger that is there do: one question each, its answer printed; then judgements, and a report.
import type { Command } from "commander";
import { stat } from "node:fs/promises";
import type { AnswerFormat } from "../commands/options.ts";
import { printAnswer, type Answer } from "./answer.ts";
import { changesAnswer, conflictsAnswer, threadsAnswer } from "./answers/tied.ts";
import { explanationAnswer, searchAnswer, timelineAnswer } from "./answers/listed.ts";
import { speakersAnswer } from "./answers/speakers.ts";
import { ledgerFailed, withExisting } from "./open.ts";
import { complain, counted } from "../output.ts";
import { errorScreen, progressOn } from "../progress/progress.ts";
import { articleOptionsSchema } from "../../index.ts";
import { openLedger, type CompareOptions, type Ledger, type TimelineOptions } from "../../ledger/index.ts";
import type { ReportOptions } from "../../report/index.ts";

type Options = { readonly ledger: string; readonly format?: AnswerFormat };

export const search = (words: string[], options: Options & { readonly limit: number }): Promise<void> =>
  answering(options, async (ledger) =>
    searchAnswer(await ledger.search(words.join(" "), { limit: options.limit })),
  );

export function timeline(options: Options & TimelineOptions, command: Command): Promise<void> {
  for (const day of ["from", "to"] as const) {
    const parsed = articleOptionsSchema.shape.publishedAt.safeParse(options[day]);
    if (!parsed.success) command.error(`error: --${day}: ${parsed.error.issues[0]!.message}`);
  }
  const { ledger: _, format: _format, ...asked } = options;
  return answering(options, async (ledger) => timelineAnswer(await ledger.timeline(asked)));
}

export const threads = (options: Options & { readonly confirmed?: boolean }): Promise<void> =>
  answering(options, async (ledger, comparing) =>
    threadsAnswer(await ledger.threads({ ...comparing, suggested: options.confirmed !== true })),
  );

export const conflicts = (options: Options): Promise<void> =>
  answering(options, async (ledger, comparing) => conflictsAnswer(await ledger.conflicts(comparing)));

export const changes = (options: Options): Promise<void> =>
  answering(options, async (ledger, comparing) => changesAnswer(await ledger.changes(comparing)));

export const speakers = (name: string | undefined, options: Options): Promise<void> =>
  answering(options, async (ledger) => {
    if (name === undefined) return speakersAnswer(await ledger.speakers(), false);
    const found = await ledger.speaker(name);
    return speakersAnswer(found ? [found] : [], true);
  });

export const explain = (id: string, options: Options): Promise<void> =>
  answering(options, async (ledger) => explanationAnswer(id, await ledger.explain(id)));

/** What was added since the last time is compared first, which may take its time. */
async function answering<T>(
  { ledger: path, format }: Options,
  ask: (ledger: Ledger, comparing: CompareOptions) => Promise<Answer<T>>,
): Promise<void> {
  await withExisting(path, async (ledger) => {
    const progress = progressOn(errorScreen(), "comparing");
    const answer = await ask(ledger, { onProgress: progress.show });
    progress.clear();
    await printAnswer(answer, format);
  });
}

type Judging = (ledger: Ledger, id: string) => Promise<string>;

const JUDGING: Readonly<Record<"confirm" | "reject" | "split", Judging>> = {
  confirm: (ledger, link) => ledger.confirm(link).then(() => "confirmed"),
  reject: (ledger, link) => ledger.reject(link).then(() => "rejected"),
  split: async (ledger, id) => `${counted(await ledger.split(id), "link")} rejected`,
};

/** What `ontherecord confirm`, `reject` and `split` do: each id by itself, so that a wrong one stops no other. */
export async function judge(
  how: keyof typeof JUDGING,
  ids: readonly string[],
  { ledger: path }: { readonly ledger: string },
): Promise<void> {
  await withExisting(path, async (ledger) => {
    for (const id of ids) {
      try {
        process.stdout.write(`${id}: ${await JUDGING[how](ledger, id)}\n`);
      } catch (error) {
        ledgerFailed(path, error);
      }
    }
  });
}

/** Writes a report on a ledger that is there; a mistyped name makes no new one. */
export async function reportOn(path: string, folder: string, options: ReportOptions): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return complain(path, "no such ledger");
  try {
    const { writeReport } = await import("../../report/index.ts"); // no other command needs the charts
    const ledger = await openLedger(path);
    try {
      const progress = { comparing: progressOn(errorScreen(), "comparing"), writing: progressOn(errorScreen(), "writing pages") }; // prettier-ignore
      const { index, articles } = await writeReport(ledger, folder, {
        ...options,
        onProgress({ stage, done, all }) {
          if (stage === "writing") progress.comparing.clear();
          progress[stage].show(done, all);
        },
      }).finally(() => Object.values(progress).forEach((one) => one.clear()));
      process.stderr.write(`${articles} ${articles === 1 ? "article" : "articles"}: ${index}\n`);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    complain(folder, messageOf(error));
  }
}

const messageOf = (error: unknown): string => String((error as Error).message).replace(/^ontherecord: /, "");
