import { createReadStream } from "node:fs";

/**
 * The lines of a file in UTF-8, however long it is. Only a line feed ends one: JSON may hold the other line separators.
 * @throws TypeError for bytes that are no UTF-8
 */
export async function* linesOf(file: string): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let open: string[] = [];
  for await (const bytes of createReadStream(file)) {
    const [first, ...rest] = decoder.decode(bytes as Uint8Array, { stream: true }).split("\n");
    open.push(first!);
    for (const next of rest) {
      yield open.join("");
      open = [next];
    }
  }
  yield open.join("") + decoder.decode();
}

/** What a text says as JSON, or that it says nothing. */
export function parsedJson(text: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: "not JSON" };
  }
}
