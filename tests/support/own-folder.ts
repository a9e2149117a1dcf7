import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder for the tests of one file, which goes when they are done. */
export function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `ontherecord-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
