import { once } from "node:events";

/** `ontherecord … | head`: the reader has seen enough and closed the pipe. That is no failure. */
export function endQuietlyWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** What is written, bit by bit: text, or bytes. */
export type Pieces = AsyncIterable<string | Uint8Array>;

/** Writes piece by piece, no faster than the reader reads. */
export async function print(pieces: Pieces): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

/** One line on standard error; the exit code tells that something went wrong, and the run goes on. */
export function complain(about: string, problem: string): void {
  process.stderr.write(`ontherecord: ${about}: ${problem}\n`);
  process.exitCode = 1;
}

/** "1 link", "3 links" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "ExperimentalWarning: SQLite is an experimental feature …": true, and nothing that a reader of claims can act on. */
export function withoutSqliteWarning(): void {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!/^SQLite is an experimental feature/.test(String(warning)))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "links that lead back to themselves",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not a text in UTF-8",
};

/** Why something could not be read, in a few words. */
export function readingProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message.replace(/^ontherecord: /, "");
}
