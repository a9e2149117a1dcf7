import { existsSync, statSync } from "node:fs";
import { openLedger, type Ledger } from "../../ledger/index.ts";
import { complain } from "../output.ts";

/** Of a command that its ledger failed. */
const LEDGER_FAILED = 2;

/** Opens a ledger, or makes it, and closes it again; what it has to complain of is one line. */
export async function withLedger(path: string, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  let ledger: Ledger | undefined;
  try {
    ledger = await openLedger(path);
    await work(ledger);
  } catch (error) {
    ledgerFailed(path, error);
  } finally {
    await ledger?.close();
  }
}

/** The same for a command that only reads, and must not make a ledger of a name that was mistyped. */
export async function withExisting(path: string, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const problem = !existsSync(path)
    ? "there is no such ledger; ontherecord add makes one, --ledger names another"
    : statSync(path).size === 0
      ? "an empty file, no ledger"
      : null;
  if (problem === null) return withLedger(path, work);
  complain(path, problem);
  process.exitCode = LEDGER_FAILED;
}

/** @throws what is no complaint of the ledger's, but a fault in this program */
export function ledgerFailed(path: string, error: unknown): void {
  const { message, code } = error as NodeJS.ErrnoException;
  const own = /^ontherecord: (.*)$/s.exec(message);
  if (!own && !/sqlite/i.test(code ?? "")) throw error;
  const said = own?.[1] ?? (/locked|busy/i.test(message) ? "another command is writing to it" : message);
  const line = said.replace(/\s+/g, " ");
  if (line.includes(path)) process.stderr.write(`ontherecord: ${line}\n`);
  else complain(path, line);
  process.exitCode = LEDGER_FAILED;
}

/** Ctrl-C asks to stop after what is being done; a second one stops at once. */
export function interruption(): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    process.stdin.destroy(); // it may be waited for
  };
  process.once("SIGINT", stop);
  return { signal: controller.signal, done: () => void process.removeListener("SIGINT", stop) };
}

/** As a shell counts it: 128 and the number of the signal. */
export const INTERRUPTED = 130;
