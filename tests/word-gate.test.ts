import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMS } from "../src/english/word-class.ts";
import { tokenize } from "../src/segment/tokenize.ts";
import { wordGate, wordReader } from "../src/segment/tokens.ts";
import { anything } from "./support/any-text.ts";

const ports: ReadonlySet<string> = new Set(["harbour", "quay", "it’s", "it's", "12"]);
const isPort = wordGate((norm) => ports.has(norm));

const straight = (norm: string): string => norm.replaceAll("’", "'");

/** What the gate says of a text's tokens, beside what the set says. */
function answers(text: string) {
  const tokens = tokenize(text);
  const all = tokens.norm.map((_, i) => i);
  return { gate: all.map((i) => isPort(tokens, i)), set: tokens.norm.map((norm) => ports.has(norm)) };
}

describe("a word's form", () => {
  it("is one for all spellings of a norm, and another for another norm", () => {
    const { form } = tokenize("The the THE quay ’ It’s It's");
    expect(new Set(form.subarray(0, 3)).size).toBe(1);
    expect(new Set(form.subarray(2, 5)).size).toBe(3);
    expect(form.every((number) => number > 0)).toBe(true);
  });

  it("is none for figures, links and what is longer than words are", () => {
    const { form } = tokenize(`1,250 www.example.com ${"long".repeat(9)}`);
    expect([...form]).toEqual([0, 0, 0]);
  });

  it("changes no token, read for the first time or again", () =>
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = tokenize(text);
        const lower = tokens.norm.map((_, i) => text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
        expect(tokens.norm.map(straight)).toEqual(lower.map(straight));
        expect(tokenize(text)).toEqual(tokens);
      }),
    ));
});

describe("wordGate", () => {
  it("says what its set says, however often a text is read", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ports, "The", "Quay", "HARBOUR", "sea", "1")), (words) => {
        const { gate, set } = answers(words.join(" "));
        expect(gate).toEqual(set);
      }),
    ));
});

describe("wordReader", () => {
  it("reads a form once, and gives the same object each time", () => {
    const read: string[] = [];
    const lengthAt = wordReader((norm) => {
      read.push(norm);
      return norm === "of" ? null : { length: norm.length };
    });
    const tokens = tokenize("Quay of the quay of Marlow");
    const found = tokens.norm.map((_, i) => lengthAt(tokens, i));
    expect(read).toEqual(["quay", "of", "the", "marlow"]);
    expect(found[3]).toBe(found[0]);
    expect(found[1]).toBeNull();
  });
});

describe("a process that has met more forms than it numbers", () => {
  const letters = (n: number): string =>
    n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!);

  it("reads the others as before, without a number", () => {
    const known = tokenize("quay").form[0];
    const many = Array.from({ length: 2 * FORMS }, (_, n) => `Z${letters(n)}`);
    const { norm, form } = tokenize(many.join(" "));
    expect(norm).toEqual(many.map((word) => word.toLowerCase()));
    expect(Math.max(...form)).toBeLessThan(FORMS);
    expect(form.filter((number) => number === 0).length).toBeGreaterThan(FORMS);
    expect([...tokenize("quay unheard").form]).toEqual([known, 0]);
    const { gate, set } = answers("Quay, harbour, it’s unheard of");
    expect(gate).toEqual(set);
  });
});
