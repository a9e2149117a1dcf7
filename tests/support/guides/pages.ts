import { readdirSync, readFileSync } from "node:fs";
import { projectPath } from "../built.ts";

/** The README and every guide that lies in docs/, by their paths in the project. */
export const pagePaths: readonly string[] = [
  "README.md",
  ...readdirSync(projectPath("docs"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `docs/${name}`),
];

export const readPage = (path: string): string => readFileSync(projectPath(path), "utf8");
