import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const projectPath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A file of the built package; `npm test` builds it first. */
export function builtPath(file: string): string {
  const path = projectPath(`dist/${file}`);
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first`);
  return path;
}

/** `import"./a.js"`, `export{b}from"./c.js"`; not `import("./d.js")`. */
const STATIC = /(?:\bimport|\bfrom) ?["']\.\/([^"']+)["']/g;

/** A built file and every built file that is loaded before its first line runs. */
export function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const path = builtPath(file);
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, imported] of readFileSync(path, "utf8").matchAll(STATIC)) loadedWith(imported!, seen);
  return seen;
}
