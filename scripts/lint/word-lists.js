// ESLint rules that keep a fact about a word in one place: see "Words are data, meaning is code" in CONTRIBUTING.md.

const FEWEST = 3;
const WORD = /\p{L}/u;
/** "(?:mother|father|parent)": the part that has three or more words between bars; endings of two letters are none. */
const alternation = (pattern) =>
  pattern
    .split(/[()]/)
    .map((part) => part.replace(/^\?[:=!<]*/, ""))
    .find((part) => part.split("|").filter((word) => ALTERNATIVE.test(word)).length >= FEWEST);
const ALTERNATIVE = /^[a-z]{2}[a-z' .\\?]+$/;

/** The words that a node spells, taken apart at spaces; null where it is no text. */
function wordsOf(node) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value.split(" ").filter(Boolean);
  if (node.type === "TemplateLiteral" && node.expressions.length === 0)
    return node.quasis[0].value.cooked.split(" ").filter(Boolean);
  if (node.type !== "BinaryExpression" || node.operator !== "+") return null;
  const [left, right] = [wordsOf(node.left), wordsOf(node.right)];
  return left && right && [...left, ...right];
}

const isList = (words) => words.length >= FEWEST && words.every((word) => WORD.test(word));

/** The words of `["a", "b"]`, of `"a b".split(" ")` and of `wordClass("a b")`; none of anything else. */
function listed(node) {
  if (node.type === "ArrayExpression") {
    const parts = node.elements.map((element) => (element?.type === "Literal" ? wordsOf(element) : null));
    return parts.every(Boolean) ? parts.map((words) => words.join(" ")) : [];
  }
  if (node.callee?.property?.name === "split") return wordsOf(node.callee.object) ?? [];
  return node.callee?.name === "wordClass" ? spelled(node) : [];
}

const spelled = (call) => call.arguments.flatMap((argument) => wordsOf(argument) ?? []);

/** Outside english/ a list of three or more words is a mistake. */
const noWordList = {
  meta: { type: "problem", messages: { list: "Words stand in src/english/: {{words}} …" }, schema: [] },
  create(context) {
    const check = (node) => {
      const words = listed(node);
      if (!isList(words)) return;
      context.report({ node, messageId: "list", data: { words: words.slice(0, FEWEST).join(", ") } });
    };
    return {
      ArrayExpression: check,
      CallExpression: check,
      "Literal[regex]"(node) {
        const words = alternation(node.regex.pattern);
        if (words) context.report({ node, messageId: "list", data: { words } });
      },
    };
  },
};

/** The words of a table's rows, without the names of their classes. */
function tabled(call) {
  const rows = call.arguments[0]?.quasis?.[0]?.value.cooked.trim().split(/\n(?=[^\n:]*:)/) ?? [];
  const between = call.callee.name === "phraseTable" ? "," : /\s+/;
  return rows
    .flatMap((row) => row.replace(/^[^:]*:/, "").split(between))
    .map((word) => word.trim().replace(/\s+/g, " "));
}

/** In english/ a list, and a table, says each word once. */
const noWordTwice = {
  meta: { type: "problem", messages: { twice: "“{{word}}” stands twice in this list." }, schema: [] },
  create(context) {
    const check = (node, words) => {
      const word = words.filter(Boolean).find((one, i, all) => all.indexOf(one) < i);
      if (word) context.report({ node, messageId: "twice", data: { word } });
    };
    return {
      "CallExpression[callee.name='wordClass']": (node) => check(node, spelled(node)),
      "CallExpression[callee.name=/^(word|phrase)Table$/]": (node) => check(node, tabled(node)),
    };
  },
};

export const wordLists = { rules: { "no-word-list": noWordList, "no-word-twice": noWordTwice } };
