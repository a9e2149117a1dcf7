import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", testing: "src/testing/index.ts", cli: "src/cli/main.ts" },
  format: "esm",
  target: "node20",
  dts: { entry: { index: "src/index.ts", testing: "src/testing/index.ts" } },
  splitting: true,
  clean: true,
  treeshake: true,
});
