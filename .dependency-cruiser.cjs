// Imports run one way: span <- english <- article <- segment <- grammar, names <- extract <- resolve <- kinds <- compare <- query, ledger <- export, report, many, cli.
const HELPERS = "^src/(text|numbers|calendar)/";
const FOUNDATION = "^src/span(-schema)?\\.ts$";

/** What a layer may import beside itself and the helpers: every layer below it. */
const layer = (name, from, below, except = []) => ({
  name: `${name}-looks-down`,
  severity: "error",
  comment: `${name} imports only what stands below it in the flow`,
  from: { path: from, pathNot: except },
  to: { path: "^src/", pathNot: [from, FOUNDATION, HELPERS, ...below] },
});

const ENGLISH = "^src/english/";
const GRAMMAR = "^src/(grammar|names)/";
const ARTICLE = "^src/article/";
const SEGMENT = "^src/segment/";
const READERS = [ENGLISH, ARTICLE, SEGMENT, GRAMMAR];
/** A kind's entry stands in its folder, and in the layer of kinds: it may look at what `resolve` made. */
const KIND = ["^src/kinds\\.ts$", "^src/kinds/", "^src/extract/[^/]+/(kind|linked)\\.ts$"];
const EXTRACT = "^src/extract/";
const RESOLVE = "^src/resolve/";
const RECORD = "^src/record\\.ts$";
const PIPELINE = "^src/pipeline\\.ts$";
const COMPARE = "^src/compare/";
const ENTRY = "^src/index\\.ts$";
/** The only folders that may import Node's own modules. */
const NODE_ROOMS = "^src/(cli|ledger|many|report/folder)/";
const QUESTIONS = "^src/(query|ledger)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-missing",
      severity: "error",
      comment: "what a thread starts with imports a file of the built package",
      from: { pathNot: "^src/many/worker\\.cjs$" },
      to: { couldNotResolve: true },
    },
    {
      name: "span-imports-nothing",
      severity: "error",
      from: { path: "^src/span\\.ts$" },
      to: {},
    },
    {
      name: "helpers-know-no-news",
      severity: "error",
      comment: "text/, numbers/ and calendar/ import span.ts, each other and the token types",
      from: { path: HELPERS },
      to: { path: "^src/", pathNot: [HELPERS, FOUNDATION, ENGLISH, "^src/segment/tokens\\.ts$"] },
    },
    {
      ...layer("english", ENGLISH, []),
      comment:
        "english knows words alone; the names of what they mean, as acts and kinds, are types of the schemas",
      to: { ...layer("english", ENGLISH, []).to, dependencyTypesNot: ["type-only"] },
    },
    layer("article", ARTICLE, [ENGLISH]),
    layer("segment", SEGMENT, [ENGLISH, ARTICLE]),
    layer("grammar-and-names", GRAMMAR, [ENGLISH, ARTICLE, SEGMENT]),
    layer("extract", EXTRACT, READERS, KIND),
    layer("resolve", RESOLVE, [...READERS, EXTRACT]),
    {
      name: "kinds-look-down",
      severity: "error",
      comment: "the entry of a kind knows what its items are, not how they were found",
      from: { path: KIND },
      to: {
        path: "^src/",
        pathNot: [
          ...KIND,
          FOUNDATION,
          HELPERS,
          ARTICLE,
          SEGMENT,
          RECORD,
          "^src/(extract/[^/]+|resolve)/schema\\.ts$",
          "^src/extract/define\\.ts$",
        ],
      },
    },
    {
      name: "entries-of-kinds-are-for-what-comes-after",
      severity: "error",
      comment: "how a kind is asked for and shown is nothing to those who find it",
      from: { path: "^src/(article|segment|extract|resolve|record)", pathNot: KIND },
      to: { path: KIND },
    },
    layer("compare", COMPARE, [...READERS, EXTRACT, RESOLVE, RECORD, PIPELINE]),
    layer("query-and-ledger", QUESTIONS, [...READERS, EXTRACT, RESOLVE, RECORD, ...KIND, PIPELINE, COMPARE]),
    layer("export-and-report", "^src/(export|report)/", [
      ...READERS,
      EXTRACT,
      RESOLVE,
      RECORD,
      ...KIND,
      COMPARE,
      QUESTIONS,
    ]),
    {
      name: "cli-uses-the-api",
      severity: "error",
      comment: "the command line calls what every user can call",
      from: { path: "^src/cli/" },
      to: {
        path: "^src/",
        pathNot: ["^src/cli/", ENTRY, "^src/(article/html|ledger|export|report|many)/index\\.ts$"],
      },
    },
    {
      name: "many-uses-the-api",
      severity: "error",
      comment: "many articles are read as every user reads one",
      from: { path: "^src/many/" },
      to: { path: "^src/", pathNot: ["^src/many/", ENTRY, "^src/(ledger|export|report)/index\\.ts$"] },
    },
    {
      name: "extractors-keep-their-insides",
      severity: "error",
      comment: "an extractor sees another's index.ts and schema.ts, never its rules or words",
      from: { path: "^src/extract/([^/]+)/" },
      to: {
        path: "^src/extract/[^/]+/",
        pathNot: ["^src/extract/$1/", "^src/extract/[^/]+/(index|schema)\\.ts$"],
      },
    },
    {
      name: "the-model-imports-no-rule",
      severity: "error",
      comment: "patterns propose and refinements correct: read.ts brings them to the model, which knows none",
      from: { path: "^src/extract/quotes/model/" },
      to: { path: "^src/extract/quotes/(find|refine)/" },
    },
    {
      name: "resolve-reads-results",
      severity: "error",
      comment: "what comes after an extractor reads what it found, not how",
      from: { path: "^src/", pathNot: "^src/extract/" },
      to: {
        path: "^src/extract/[^/]+/",
        pathNot: "^src/extract/[^/]+/(index|schema|kind)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-test-code-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/testing/" },
      to: { path: "^(src/testing|tests|fixtures|bench|scripts)/" },
    },
    {
      name: "node-modules-in-node-rooms",
      severity: "error",
      from: { path: "^src/", pathNot: NODE_ROOMS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-runs-in-a-browser",
      severity: "error",
      comment: "nothing that index.ts reaches, however far, needs Node",
      from: { path: ENTRY },
      to: { path: NODE_ROOMS, reachable: true },
    },
    {
      name: "a-page-of-a-report-is-made-in-a-browser-too",
      severity: "error",
      comment: "nothing that toHtml reaches needs Node; writeReport does, and is loaded when it is called",
      from: { path: "^src/report/browser\\.ts$" },
      to: { path: NODE_ROOMS, reachable: true },
    },
    {
      name: "core-loads-no-page-reader",
      comment: "a DOM is for those who read web pages: index.ts reaches nothing of article/html",
      severity: "error",
      from: { path: ENTRY },
      to: { path: "^src/article/html/", reachable: true },
    },
    {
      name: "entries-are-for-users",
      severity: "error",
      comment: "inside src, import the module that holds a thing, not the public list",
      from: { path: "^src/", pathNot: "^src/(cli|many)/" },
      to: { path: ENTRY },
    },
    {
      name: "run-time-dependencies-only",
      severity: "error",
      comment: "src imports what package.json lists under dependencies; the matchers run inside vitest",
      from: { path: "^src/", pathNot: "^src/testing/vitest\\.ts$" },
      // Plot is bundled into dist: as a dependency it would bring all of d3 to everybody.
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@observablehq/plot/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
