// expect(record).toResolveTo([[0, "Finance Minister Jane Doe"], [0, "Doe"], [null, "officials"]]);
import type { Article } from "../../article/schema.ts";
import { describe } from "../../text/describe.ts";
import { numbered, numberedMentions, type NumberedMention, type ResolveOptions } from "../speakers-of.ts";
import { lines, need, type Outcome } from "./outcome.ts";

export function toResolveTo(
  subject: unknown,
  mentions: unknown,
  article?: string | Article,
  options?: ResolveOptions,
): Outcome {
  need(
    isNumbered(mentions),
    "toResolveTo",
    `mentions such as [[0, "Jane Doe"], [0, "She"], [null, "officials"]], got ${described(mentions)}`,
  );
  const received = told(numberedMentions(subject, article, options));
  const expected = told(numbered(mentions));
  const pass = received.join("\n") === expected.join("\n");
  return {
    pass,
    message: () =>
      pass
        ? lines("the mentions must not resolve so, and do:", expected)
        : lines("the mentions resolve otherwise:", received.length ? received : "  there are none"),
    expected: expected.join("\n"),
    actual: received.join("\n"),
  };
}

/** A mention a line: a diff of lines shows where one is missing. */
const told = (mentions: readonly NumberedMention[]): string[] =>
  mentions.map(([who, words]) => `  ${who === null ? "–" : who} ${words}`);

const isNumbered = (value: unknown): value is readonly NumberedMention[] =>
  Array.isArray(value) && value.every(isMention);

const isMention = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  (value[0] === null || typeof value[0] === "number") &&
  typeof value[1] === "string";

const described = (value: unknown): string =>
  Array.isArray(value) ? JSON.stringify(value.find((one) => !isMention(one))) : describe(value);
