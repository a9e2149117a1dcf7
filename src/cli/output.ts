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
