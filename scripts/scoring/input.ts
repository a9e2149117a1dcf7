import { existsSync, readFileSync } from "node:fs";

/** What the person at the terminal can put right; its message is all that is shown. */
export const inputError = (message: string): Error =>
  Object.assign(new Error(message), { name: "InputError" });

/** The file that `option` names. */
export function readGiven(path: string, option: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw inputError(`${option}: cannot read ${path} (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** The file or folder that `option` names, once it is there. */
export function existing(path: string, option: string): string {
  if (!existsSync(path)) throw inputError(`${option}: no such file or folder: ${path}`);
  return path;
}

/** The day that `--date` gives for the pages that `--write` writes. */
export function checkDate(date: string | undefined): string {
  if (date === undefined) throw inputError("--write: --date YYYY-MM-DD is missing");
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDay) throw inputError(`--date: expected YYYY-MM-DD, got ${date}`);
  return date;
}
