import { stat } from "node:fs/promises";
import { openLedger } from "../ledger/index.ts";
import { writeReport, type ReportOptions } from "../report/index.ts";
import { complain } from "./output.ts";
import { errorScreen, progressOn } from "./progress/progress.ts";

/** Writes a report on a ledger that is there; a mistyped name makes no new one. */
export async function reportOn(path: string, folder: string, options: ReportOptions): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return complain(path, "no such ledger");
  try {
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
