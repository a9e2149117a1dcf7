import { parseArgs, type ParseArgsConfig } from "node:util";
import { inputError } from "./input.ts";

/** Runs a command with what its arguments say; prints its help where they ask for it, and one line for wrong input. */
export async function runCommand<T>(
  help: string,
  readOptions: (args: readonly string[]) => T | null,
  run: (options: T) => Promise<void>,
): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options) await run(options);
    else process.stdout.write(help);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "InputError") throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** The values of the options given. @throws an input error for what is no option. */
export function parseGiven<const T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw inputError((error as Error).message);
  }
}

/** What an option was given; `usage` says how it is used. */
export function needed(value: string | undefined, usage: string): string {
  if (value === undefined) throw inputError(`${usage} is missing; --help shows how it is used`);
  return value;
}
