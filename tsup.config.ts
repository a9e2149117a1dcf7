import { copyFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** What users import; the command line, the file that threads run and the report for a page have no types of their own. */
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

/** Characters; long strings, such as the model, go on in the next line too. */
const LONGEST_LINE = 160;

export default defineConfig({
  entry: {
    ...entries,
    cli: "src/cli/main.ts",
    "many-worker": "src/many/worker.ts",
    "report-browser": "src/report/browser.ts",
  },
  format: "esm",
  target: "node20",
  dts: { entry: entries },
  splitting: true,
  treeshake: true,
  // An uncaught error prints the line that it comes from, and frames: names are as in src, and no line of code is long.
  // Source maps would take more room than all the rest.
  minify: false,
  esbuildOptions: (options) => {
    options.lineLimit = LONGEST_LINE;
  },
  clean: true,
  silent: true,
  // As a package of its own zod takes most of the start-up, for the many parts that are not used here.
  // The declarations go on importing its types, so it stays a dependency.
  noExternal: ["zod"],
  // Plot moves its lines by half a pixel where a screen is coarse, or where a test runner has an "it": a chart is one and the
  // same everywhere.
  define: { "window.devicePixelRatio": "2", it: "undefined" },
  // What a thread starts with, as it is; and the licences of what is in dist of others.
  onSuccess: async () => {
    await copyFile("src/many/worker.cjs", "dist/many-worker.cjs");
    for (const name of ["zod", "compromise", "@observablehq/plot", "d3"])
      await copyFile(`node_modules/${name}/LICENSE`, `dist/LICENSE-${name.replace(/^.*\//, "")}.txt`);
  },
});
