import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** What users import; the command line and the file that threads run beside it have no types. */
const entries = {
  index: "src/index.ts",
  html: "src/article/html/index.ts",
  testing: "src/testing/index.ts",
  vitest: "src/testing/vitest.ts",
  ledger: "src/ledger/index.ts",
  export: "src/export/index.ts",
  report: "src/report/index.ts",
  many: "src/many/index.ts",
};

export default defineConfig({
  entry: { ...entries, cli: "src/cli/main.ts", "many-worker": "src/many/worker.ts" },
  format: "esm",
  target: "node20",
  dts: { entry: entries },
  splitting: true,
  treeshake: true,
  // Every character is read at each start; source maps would take more room than all the rest.
  minify: true,
  clean: true,
  silent: true,
  // As a package of its own zod takes most of the start-up, for the many parts that are not used here.
  // The declarations go on importing its types, so it stays a dependency.
  noExternal: ["zod"],
  // What is in dist of others: zod, and names from compromise's lexicon.
  onSuccess: async () => {
    for (const name of ["zod", "compromise", "@observablehq/plot", "d3"])
      await copyFile(`node_modules/${name}/LICENSE`, `dist/LICENSE-${name.replace(/^.*\//, "")}.txt`);
  },
});
