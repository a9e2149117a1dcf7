import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const ARTICLE = /\.(?:txt|text)$/i;

/** The articles in a folder, in a JSONL file (the field `text` of each line) or in a text file. */
export function readTexts(path: string): string[] {
  if (statSync(path).isDirectory())
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => ARTICLE.test(name))
      .sort()
      .map((name) => readFileSync(join(path, name), "utf8"));
  const content = readFileSync(path, "utf8");
  if (!path.endsWith(".jsonl")) return [content];
  return content.split("\n").flatMap((line) => (line ? [(JSON.parse(line) as { text: string }).text] : []));
}
