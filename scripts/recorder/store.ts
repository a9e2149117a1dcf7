import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip, createGzip } from "node:zlib";
import { inputError } from "../scoring/input.ts";
import type { Kept } from "./read.ts";

const SUFFIX = ".jsonl.gz";

/** Writes what is kept, a line an input, as it comes. */
export async function save(store: string, name: string, all: Iterable<Kept>): Promise<void> {
  mkdirSync(store, { recursive: true });
  const zip = createGzip({ level: 1 });
  const file = zip.pipe(createWriteStream(join(store, name + SUFFIX)));
  for (const kept of all) if (!zip.write(`${JSON.stringify(kept)}\n`)) await once(zip, "drain");
  zip.end();
  await once(file, "finish");
}

/** What was kept under a name. @throws an input error that tells which names there are. */
export async function load(store: string, name: string): Promise<Map<string, Kept>> {
  const path = join(store, name + SUFFIX);
  if (!existsSync(path)) {
    const names = existsSync(store) ? readdirSync(store).map((file) => file.replace(SUFFIX, "")) : [];
    throw inputError(`--against: no ${name} in ${store}; kept are: ${names.join(", ") || "none"}`);
  }
  const all = new Map<string, Kept>();
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const kept = JSON.parse(line) as Kept;
    all.set(kept.key, kept);
  }
  return all;
}
