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
