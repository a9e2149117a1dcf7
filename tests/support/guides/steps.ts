import { readBlocks, type CodeBlock } from "../markdown.ts";

// A page as its reader follows it, block after block.

/** `expected` is the `text` block below; null where there is none. */
export type Step = { readonly at: number; readonly code: string; readonly expected: string | null } & (
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "program" }
  | { readonly kind: "tests" }
  | { readonly kind: "shell" }
  | { readonly kind: "told" }
  | { readonly kind: "sql"; readonly engine: "duckdb" | "sqlite"; readonly file: string }
  | { readonly kind: "unknown"; readonly what: string }
);

/** A block that opens so is written to that file. */
const FILE = /^\/\/ ((?:src|tests)\/\S+\.ts)\n/;
/** Commands that are not run here: npm's, which are checked by name, and other programs'. */
const TOLD = /^(?:npm (?:ci|install|start|test|run)|datasette|pip install)\b/;

export function stepsOf(markdown: string): Step[] {
  const blocks = readBlocks(markdown);
  return blocks.flatMap((block, at) => {
    if (isOutput(block)) return at > 0 && !isOutput(blocks[at - 1]!) ? [] : [{ at, ...strayed(block) }];
    const below = blocks[at + 1];
    const expected = below && isOutput(below) ? below.code : null;
    return [{ at, code: block.code, expected, ...meaningOf(block) }];
  });
}

const isOutput = ({ language, info }: CodeBlock): boolean => language === "text" && info === "";
const strayed = ({ code }: CodeBlock) =>
  ({ kind: "unknown", what: "an output of nothing", code, expected: null }) as const;

type Meaning = Step extends infer S ? (S extends Step ? Omit<S, "at" | "code" | "expected"> : never) : never;

function meaningOf({ language, info, code }: CodeBlock): Meaning {
  if (language === "ts") return programOrFile(code);
  if (language === "sh") return { kind: shellKind(code) };
  const [engine, file = ""] = info.split(" ");
  if (language === "sql" && (engine === "duckdb" || engine === "sqlite"))
    return { kind: "sql", engine, file };
  return { kind: "unknown", what: `${language} ${info}`.trim() };
}

function programOrFile(code: string): Meaning {
  const path = FILE.exec(code)?.[1];
  return path === undefined ? { kind: "program" } : { kind: "file", path };
}

function shellKind(code: string): "tests" | "told" | "shell" {
  if (code === "npx vitest run\n") return "tests";
  return commandsOf(code).every((command) => TOLD.test(command)) ? "told" : "shell";
}

/** The commands of a block, each with the lines that it is given: `cat > a.txt <<'END'` up to `END`. */
export function commandsOf(code: string): string[] {
  const commands: string[] = [];
  let end: string | undefined;
  for (const line of code.split("\n")) {
    if (end !== undefined) commands.push(`${commands.pop()}\n${line}`);
    else if (line.trim() !== "" && !line.startsWith("#")) commands.push(line);
    if (end === line) end = undefined;
    else end ??= /<<'(\w+)'$/.exec(line)?.[1];
  }
  return commands;
}
