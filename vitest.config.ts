import { defineConfig } from "vitest/config";

/** What learns a model, packs and installs the package, follows the guides, drives a browser or ends processes. */
const SLOW = [
  "docs",
  "examples",
  "ledger-crash",
  "many",
  "mutations",
  "new-extractor",
  "package*",
  "report-browser",
  "report-in-page",
  "report-large",
  "size",
  "training*",
].map((name) => `tests/${name}.test.ts`);

export default defineConfig({
  test: {
    // Some tests start processes or read hundreds of texts; a busy machine must not fail them.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Files share what they import, which takes longer to load than most of them to run: no test may change it.
    pool: "forks",
    isolate: false,
    // Two cores; most of a slow test is another process.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "fast", include: ["tests/**/*.test.ts"], exclude: SLOW } },
      { extends: true, test: { name: "slow", include: SLOW, testTimeout: 240_000 } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["tests/**/*.test-d.ts"] },
        },
      },
    ],
  },
});
