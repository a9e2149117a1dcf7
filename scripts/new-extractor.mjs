// npm run new:extractor bylaws      a new kind of record: its folder, its test, and its line in the list of extractors
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const LIST = "src/extract/built-in.ts";
const inRoot = (path) => join(root, path);
const [kind] = process.argv.slice(2);

function stop(why) {
  process.stderr.write(`new:extractor: ${why}\n`);
  process.exit(1);
}
if (!/^[a-z][a-zA-Z]*s$/.test(kind ?? ""))
  stop(`needs a kind in the plural, such as bylaws: npm run new:extractor bylaws; got ${kind ?? "nothing"}`);
if (existsSync(inRoot(`src/extract/${kind}`))) stop(`src/extract/${kind} is there already`);

const one = kind.endsWith("ies") ? `${kind.slice(0, -3)}y` : kind.slice(0, -1);
const Type = one[0].toUpperCase() + one.slice(1);

const files = {
  [`src/extract/${kind}/schema.ts`]: `import * as z from "zod";
import { mentionSchema, text } from "../../span-schema.ts";

/** One ${one}: its words, and the rule that found them. */
export const ${one}Schema = mentionSchema.extend({ id: text, rule: text });
/** One ${one}. */
export type ${Type} = z.infer<typeof ${one}Schema>;
`,
  [`src/extract/${kind}/index.ts`]: `import { mentionOf } from "../../span.ts";
import { defineExtractor } from "../define.ts";
import { ${one}Schema } from "./schema.ts";

// “The council passed a ${one}.”
export const ${kind} = defineExtractor({
  kind: "${kind}",
  schema: ${one}Schema.omit({ id: true }),
  *extract({ segments: { text, tokens, sentences, blocks } }) {
    for (const { block, first, last } of sentences) {
      if (blocks[block]!.role === "furniture") continue;
      for (let i = first; i < last; i++)
        if (tokens.norm[i] === "${one.toLowerCase()}")
          yield { ...mentionOf(text, tokens.start[i]!, tokens.end[i]!), rule: "${kind}/word" };
    }
  },
});
`,
  [`tests/${kind}.test.ts`]: `import { describe, expect, it } from "vitest";
import { ${kind} } from "../src/extract/${kind}/index.ts";
import { toCsv } from "../src/export/index.ts";
import { extract, query } from "../src/index.ts";
import "../src/testing/vitest.ts";

describe("${kind}", () => {
  it.each(["The council passed a {${one}:${one.toLowerCase()}} on Monday."])("%s", (copy) => expect(${kind}).toReadAs(copy));
  it("are none in other words", () => expect(${kind}).toReadAs("The council met on Monday."));
  it("stand in records, queries and tables", () => {
    const record = extract("The council passed a ${one.toLowerCase()}.");
    expect(query(record).${kind}.first()?.rule).toBe("${kind}/word");
    expect(toCsv(record, "${kind}")).toContain(",${kind}/word,");
  });
});
`,
};

for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(inRoot(path), ".."), { recursive: true });
  writeFileSync(inRoot(path), text);
}
const list = readFileSync(inRoot(LIST), "utf8");
const open = "export const recorded = [";
if (!list.includes(open)) stop(`${LIST} has no line "${open}"`);
const imported = list.replace(/(?=\n\/\*\*)/, `import { ${kind} } from "./${kind}/index.ts";\n`);
const end = imported.indexOf("]", imported.indexOf(open));
const entries = imported.slice(0, end).trimEnd().replace(/,$/, "");
writeFileSync(inRoot(LIST), `${entries}, ${kind}${imported.slice(end)}`);
process.stdout.write(`${[...Object.keys(files), LIST].join("\n")}\n
Next: npx vitest run tests/${kind}.test.ts, then rules under src/extract/${kind}/rules, one file a rule.\n`);
