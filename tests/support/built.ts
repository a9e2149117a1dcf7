import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const projectPath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A file of the built package; `npm test` builds it first. */
export function builtPath(file: string): string {
  const path = projectPath(`dist/${file}`);
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first`);
  return path;
}
