import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"] },
    // Some tests start processes or read hundreds of texts; a busy machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
