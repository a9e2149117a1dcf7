import { readFileSync } from "node:fs";

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
