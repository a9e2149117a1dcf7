import redos from "eslint-plugin-redos";
import * as regexp from "eslint-plugin-regexp";
import { wordLists } from "./scripts/lint/word-lists.js";
import tseslint from "typescript-eslint";

const banned = (selector, message) => ({ selector, message });

// An answer depends on the article and its options alone, so that it is the same twice.
const surroundings = [
  banned(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "The day of reading is no input: no clock.",
  ),
  banned("CallExpression[callee.object.name='Date'][callee.property.name='now']", "No clock."),
  banned("CallExpression[callee.object.name='Math'][callee.property.name='random']", "No randomness."),
  banned(
    "CallExpression[callee.property.name=/^(toLocale|localeCompare)/]",
    "No locale: it differs by machine.",
  ),
  banned("MemberExpression[object.name='process']", "No environment outside the command line."),
];
const wordsOnly = [
  banned(
    ":matches(FunctionDeclaration, VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression))",
    "english/ holds words; code goes to a rule.",
  ),
];

/** The folders that read articles. */
const readers = [
  "article",
  "segment",
  "grammar",
  "names",
  "extract",
  "resolve",
  "compare",
  "ledger/claims",
  "text",
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "coverage/",
      "docs/api/",
      "src/extract/quotes/model/data.ts",
      "src/grammar/*/data.ts",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.{ts,js,mjs}"],
    plugins: { redos },
    rules: {
      "redos/no-vulnerable": ["error", { timeout: 2000 }],
      "no-restricted-exports": [
        "error",
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          ignoreRestSiblings: true,
        },
      ],
      "regexp/use-ignore-case": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["*.config.{ts,js}", ".dependency-cruiser.cjs"], rules: { "no-restricted-exports": "off" } },
  {
    // The house aims at 60 lines a file and 10 a function; this is the end of what a reason excuses.
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 240, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: { "no-restricted-syntax": ["error", ...surroundings] },
  },
  {
    // A fact about a word stands once: the readers ask english/, and spell no list of their own.
    files: [`src/{${readers.join()}}/**/*.ts`],
    ignores: ["src/**/gazetteer/**", "src/**/model/{data,tags}.ts", "src/**/schema.ts"],
    plugins: { words: wordLists },
    rules: { "words/no-word-list": "error" },
  },
  {
    files: ["src/english/**/*.ts"],
    plugins: { words: wordLists },
    rules: { "words/no-word-twice": "error" },
  },
  { files: ["src/english/**/*.ts", "src/**/{gazetteer,model}/**/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["src/english/**/*.ts"],
    ignores: ["src/english/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...surroundings, ...wordsOnly] },
  },
);
