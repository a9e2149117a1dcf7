import { pathToFileURL } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from "node:worker_threads";
import { builtPath, projectPath } from "./built.ts";

export type Output = { readonly stdout: Buffer; readonly stderr: Buffer; readonly status: number };

/** Milliseconds. */
const LONGEST = 40_000;

let thread: { readonly port: MessagePort; readonly finished: Int32Array } | undefined;

/** Loading the command takes far longer than what most tests ask of it: it is loaded once for all of them. */
function start(): NonNullable<typeof thread> {
  const { port1: port, port2 } = new MessageChannel();
  const finished = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(projectPath("tests/support/processes/command-thread.mjs"), {
    workerData: { cli: pathToFileURL(builtPath("cli.js")).href, port: port2, finished },
    transferList: [port2],
    env: { PATH: process.env["PATH"] },
    execArgv: [],
  });
  worker.unref();
  port.unref();
  return { port, finished };
}

/** One run of the built command in that folder, in a thread that other runs share. */
export function runInThread(folder: string, args: readonly string[], input: string): Output {
  thread ??= start();
  const home = process.cwd();
  process.chdir(folder);
  try {
    Atomics.store(thread.finished, 0, 0);
    thread.port.postMessage({ args, input });
    Atomics.wait(thread.finished, 0, 0, LONGEST);
  } finally {
    process.chdir(home);
  }
  const answer = receiveMessageOnPort(thread.port)?.message as Output | undefined;
  if (answer === undefined)
    throw new Error(`ontherecord ${args.join(" ")} has not ended after ${LONGEST} ms`);
  return { ...answer, stdout: Buffer.from(answer.stdout), stderr: Buffer.from(answer.stderr) };
}
