import type { Command } from "commander";
import { articleOptionsSchema } from "../../index.ts";
import type { CompareOptions, Ledger, TimelineOptions } from "../../ledger/index.ts";
import type { AnswerFormat } from "../commands/options.ts";
import { printAnswer, type Answer } from "./answer.ts";
import { changesAnswer, conflictsAnswer } from "./answers/conflicts.ts";
import { explanationAnswer } from "./answers/reasons.ts";
import { searchAnswer, timelineAnswer } from "./answers/listed.ts";
import { speakersAnswer } from "./answers/speakers.ts";
import { threadsAnswer } from "./answers/threads.ts";
import { withExisting } from "./open.ts";
import { errorScreen, progressOn } from "../progress/progress.ts";

type Options = { readonly ledger: string; readonly format?: AnswerFormat };

// What the commands that read a ledger do: one question each, its answer printed.

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
