// Runs the built command line again and again in one thread, which has loaded it once: every run has arguments, standard input,
// outputs and an exit code of its own, as a process has. The entry is loaded anew each time; what it imports stays.
import { Readable, Writable } from "node:stream";
import { inspect } from "node:util";
import { workerData } from "node:worker_threads";

const { cli, port, finished } = workerData;
const { emitWarning } = process;

class Exit extends Error {
  constructor(status) {
    super("process.exit");
    this.status = status;
  }
}
process.exit = (status = process.exitCode ?? 0) => {
  throw new Exit(status);
};

const own = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };

/** Node asks the streams of a thread for more by methods that no other stream has: those go to the thread's own. */
function replace(name, stream) {
  for (const symbol of Object.getOwnPropertySymbols(Object.getPrototypeOf(own[name])))
    stream[symbol] = own[name][symbol].bind?.(own[name]);
  Object.defineProperty(process, name, { value: stream, configurable: true, enumerable: true });
}

function collecting(name) {
  const chunks = [];
  const write = (chunk, _, done) => (chunks.push(chunk), done());
  replace(name, new Writable({ write }));
  return () => Buffer.concat(chunks);
}

async function statusOf(run) {
  try {
    await import(`${cli}?run=${run}`);
    return process.exitCode ?? 0;
  } catch (error) {
    if (error instanceof Exit) return error.status;
    process.stderr.write(`${inspect(error)}\n`);
    return 1;
  }
}

let runs = 0;
port.on("message", async ({ args, input }) => {
  process.argv = [process.execPath, cli, ...args];
  process.emitWarning = emitWarning;
  process.exitCode = undefined;
  replace("stdin", Readable.from([Buffer.from(input)]));
  const [stdout, stderr] = [collecting("stdout"), collecting("stderr")];
  const status = await statusOf(runs++);
  port.postMessage({ stdout: stdout(), stderr: stderr(), status });
  Atomics.store(finished, 0, 1);
  Atomics.notify(finished, 0);
});
