import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASE, charOf, createEncoder, digitOf, digitsOf } from "../src/text/codec.ts";

// Every text was written for this project, and the people are invented.

describe("codec", () => {
  const digits = Array.from({ length: BASE }, (_, digit) => digit);

  it("has a printable character of its own for each digit", () => {
    const chars = digits.map(charOf);
    expect(new Set(chars).size).toBe(BASE);
    expect(chars.every((char) => char > " " && char <= "~")).toBe(true);
    expect(chars.map((char) => digitOf(char.charCodeAt(0)))).toEqual(digits);
  });

  it("uses no quotation mark and no backslash", () => {
    const text = digits.map(charOf).join("");
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  const counted = (value: number): string => {
    const out = createEncoder();
    out.count(value);
    return out.text();
  };

  it.each([
    [0, 1],
    [1, 1],
    [44, 1],
    [45, 2],
    [45 ** 2 - 1, 2],
    [45 ** 2, 3],
    [2 ** 32 - 1, 6],
    [2 ** 53 - 1, 10],
  ])("counts %d in %d characters", (value, length) => {
    expect(counted(value)).toHaveLength(length);
    expect(digitsOf(counted(value)).count()).toBe(value);
  });

  it.each([0, -0, 1, -1, 0.1, 1e-40, 3.4e38, Infinity, -Infinity, NaN])("keeps the float %d", (value) => {
    const out = createEncoder();
    out.float(value);
    expect(digitsOf(out.text()).float()).toBe(Math.fround(value));
  });

  const entry = fc.oneof(
    fc.record({ kind: fc.constant("digit" as const), value: fc.nat(BASE - 1) }),
    fc.record({ kind: fc.constant("count" as const), value: fc.maxSafeNat() }),
    fc.record({ kind: fc.constant("float" as const), value: fc.float() }),
  );

  it("reads back what was written, whatever stands next to what", () =>
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const out = createEncoder();
        for (const { kind, value } of entries) out[kind](value);
        const text = out.text();
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        const read = digitsOf(text);
        for (const { kind, value } of entries) expect(read[kind]()).toBe(value);
      }),
    ));
});
